package dev.touchbase.slack.command;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.calendar.DateSpan;
import dev.touchbase.domain.calendar.DateWords;
import dev.touchbase.domain.calendar.Lean;
import dev.touchbase.domain.calendar.NaturalDates;
import dev.touchbase.domain.calendar.Phrase;
import dev.touchbase.domain.customer.Responsible;
import dev.touchbase.domain.reminder.DueRow;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.DueListView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// `/contact due …`: who is due, ranked, with why.
public final class DueSubcommand implements Subcommand {

    private final MyList myList;

    /// Shows what `myList` knows.
    public DueSubcommand(MyList myList) {
        this.myList = myList;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "due",
                List.of("overdue"),
                "[team | @colleague | role] [overdue] [this week | until DATE]",
                "Who is due, and why",
                List.of("due", "due team", "due @sam", "due service", "due overdue", "due this week"),
                Act.EVERYDAY_WORK,
                false,
                true);
    }

    @Override
    public Reply run(Invocation invocation) {
        return page(invocation, 0);
    }

    /// The page of the list that starts at `from`.
    public Reply page(Invocation invocation, int from) {
        Firm firm = myList.firm(invocation.actor(), invocation.speaker());
        Asked asked = read(invocation, firm);
        List<DueRow> rows = myList.everybodys(invocation.actor(), invocation.speaker(), asked.until()).stream()
                .filter(asked.which())
                .toList();
        return DueListView.of(
                asked.title(), rows, from, asked.list(), myList.words(invocation.actor(), invocation.speaker()));
    }

    /// What was asked for.
    ///
    /// @param list the command that finds the same list again, for its next page
    private record Asked(String title, Predicate<DueRow> which, LocalDate until, String list) {}

    private static Asked read(Invocation invocation, Firm firm) {
        Reader reader = new Reader(invocation, firm);
        reader.readAll();
        return new Asked(
                String.join(", ", reader.title),
                reader.who.and(reader.narrowed),
                reader.until,
                "due " + mentions(invocation.said()));
    }

    /// The words with mentions as Slack writes them, so that they can be read again.
    private static String mentions(Typed said) {
        return String.join(
                " ",
                said.tokens().stream()
                        .map(token -> token instanceof Typed.Token.StaffMention mention
                                ? "<@" + mention.slackId() + ">"
                                : token.text())
                        .toList());
    }

    /// Reads the words one after the other; each narrows or widens the list.
    private static final class Reader {

        private final Invocation invocation;
        private final Firm firm;
        private final List<Typed.Token> tokens;
        private final List<String> words;
        private final List<String> title = new ArrayList<>(List.of("Due for you"));
        private Predicate<DueRow> who;
        private Predicate<DueRow> narrowed = row -> true;
        private LocalDate until;
        private int at;

        Reader(Invocation invocation, Firm firm) {
            this.invocation = invocation;
            this.firm = firm;
            this.tokens = invocation.said().tokens();
            this.words = tokens.stream().map(Typed.Token::text).toList();
            this.who = row -> row.isFor(invocation.staff().id());
            this.until = invocation.speaker().today();
        }

        void readAll() {
            while (at < tokens.size()) {
                at += tokens.get(at) instanceof Typed.Token.StaffMention mention ? colleague(mention) : word();
            }
        }

        private int colleague(Typed.Token.StaffMention mention) {
            Staff staff = firm.staff().stream()
                    .filter(each -> mention.slackId().equals(each.slackId()))
                    .findFirst()
                    .orElseThrow(() -> Refused.notFound("colleague", mention.text()));
            return only("Due for " + staff.name(), row -> row.isFor(staff.id()));
        }

        private int word() {
            String word = words.get(at).toLowerCase(Locale.ROOT);
            return switch (word) {
                case "team", "all", "everyone" -> only("Due for the team", row -> true);
                case "me", "mine" ->
                    only("Due for you", row -> row.isFor(invocation.staff().id()));
                case "overdue" -> {
                    narrowed = row -> row.since().isBefore(firm.today());
                    title.add("overdue only");
                    yield 1;
                }
                default -> role().orElseGet(this::span);
            };
        }

        private Optional<Integer> role() {
            Optional<Role> two =
                    at + 1 < words.size() ? Role.read(words.get(at) + " " + words.get(at + 1)) : Optional.empty();
            return two.map(role -> only("Due for " + role.label(), ofRole(role)) + 1)
                    .or(() -> Role.read(words.get(at)).map(role -> only("Due for " + role.label(), ofRole(role))));
        }

        private static Predicate<DueRow> ofRole(Role role) {
            return row -> row.responsible() instanceof Responsible.Someone someone && someone.role() == role;
        }

        private int only(String heading, Predicate<DueRow> rows) {
            who = rows;
            title.set(0, heading);
            return 1;
        }

        private int span() {
            Phrase<DateSpan> span = NaturalDates.span(words, at, invocation.speaker(), Lean.FUTURE)
                    .orElseThrow(() -> Refused.badInput(
                            "I don't know “" + words.get(at) + "” here.",
                            "Try due, due team, due @sam, due service, due overdue or due this week"));
            until = span.value().hasOpenEnd()
                    ? invocation.speaker().today()
                    : span.value().to();
            title.add("until " + DateWords.date(until, firm.today()));
            return span.words();
        }
    }
}
