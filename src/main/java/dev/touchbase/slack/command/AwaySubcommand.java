package dev.touchbase.slack.command;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.calendar.DateSpan;
import dev.touchbase.domain.calendar.Lean;
import dev.touchbase.domain.calendar.NaturalDates;
import dev.touchbase.domain.calendar.Phrase;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.team.AwayBook;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.AwayView;
import dev.touchbase.slack.view.ButtonValue;
import dev.touchbase.slack.view.FirmFormViews;
import dev.touchbase.slack.view.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `/contact away until 5 dec cover @priya`: mine, or as an owner a colleague's.
public final class AwaySubcommand implements Subcommand {

    private static final Set<String> COVER = Set.of("cover", "covered", "vertretung", "by");
    private static final Set<String> BACK = Set.of("back", "end", "off", "stop");
    private static final Set<String> FILLING = Set.of("from", "is", "for", "on", "vom");
    private static final String EXAMPLE = "Type it like: away until 5 dec cover @priya";

    private final ActDesk desk;
    private final LineReader lines;
    private final AwayBook absences;
    private final NamedStaff named;

    /// Sets in `absences`.
    public AwaySubcommand(ActDesk desk, LineReader lines, AwayBook absences, NamedStaff named) {
        this.desk = desk;
        this.lines = lines;
        this.absences = absences;
        this.named = named;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "away",
                List.of("holiday", "vacation"),
                "[@COLLEAGUE] until WHEN [cover @COLLEAGUE] | back",
                "Say when you are away, and who covers",
                List.of("away until 5 dec cover @priya", "away 23 dec to 6 jan", "away back"),
                Act.EVERYDAY_WORK,
                true,
                false);
    }

    @Override
    public Reply run(Invocation invocation) {
        Asked asked = new Reader(invocation).read();
        Viewer viewer = new Viewer(invocation.actor(), invocation.speaker(), desk.firm(invocation.actor()));
        StaffId who =
                asked.who() == null ? invocation.staff().id() : asked.who().id();
        if (asked.back()) {
            return AwayView.back(absences.back(invocation.actor(), who), viewer);
        }
        DateSpan days = asked.days();
        if (days == null || days.hasOpenEnd()) {
            Staff whose = asked.who() == null ? invocation.staff() : asked.who();
            return FirmFormViews.awayReply(
                    ButtonValue.NONE.with(invocation.pending()), Objects.requireNonNull(whose.slackId()));
        }
        LocalDate from = days.hasOpenStart() ? null : days.from();
        Staff cover = asked.cover();
        return AwayView.away(
                absences.away(invocation.actor(), who, from, days.to(), cover == null ? null : cover.id()), viewer);
    }

    private record Asked(
            @Nullable Staff who,
            @Nullable DateSpan days,
            @Nullable Staff cover,
            boolean back) {}

    /// Reads the words in any order; what it doesn't know it refuses.
    private final class Reader {

        private final Invocation invocation;
        private final List<Typed.Token> tokens;
        private final List<String> words;
        private @Nullable Staff who;
        private @Nullable Staff cover;
        private @Nullable DateSpan days;
        private boolean back;
        private boolean coverNext;

        Reader(Invocation invocation) {
            this.invocation = invocation;
            this.tokens = invocation.said().tokens();
            this.words = tokens.stream().map(Typed.Token::text).toList();
        }

        Asked read() {
            int at = 0;
            while (at < tokens.size()) {
                at += step(at);
            }
            return new Asked(who, days, cover, back);
        }

        private int step(int at) {
            String word = Plainly.word(words.get(at));
            if (COVER.contains(word)) {
                coverNext = true;
            } else if (BACK.contains(word)) {
                back = true;
            } else if (!FILLING.contains(word)) {
                return colleague(at).orElseGet(() -> days(at));
            }
            return 1;
        }

        private Optional<Integer> colleague(int at) {
            boolean mention = tokens.get(at) instanceof Typed.Token.StaffMention;
            if (!mention && !coverNext) {
                return Optional.empty();
            }
            Staff staff = lines.rest(invocation, at, Set.of(Takes.STAFF)).staff().stream()
                    .findFirst()
                    .map(colleague -> named.staff(invocation.actor(), colleague))
                    .orElseThrow(() -> Refused.notFound("colleague", words.get(at)));
            if (coverNext) {
                cover = staff;
            } else {
                who = staff;
            }
            coverNext = false;
            return Optional.of(1);
        }

        private int days(int at) {
            Phrase<DateSpan> phrase = NaturalDates.span(words, at, invocation.speaker(), Lean.FUTURE)
                    .orElseThrow(
                            () -> Refused.badInput("I don't understand “" + words.get(at) + "” after away.", EXAMPLE));
            days = phrase.value();
            return phrase.words();
        }
    }
}
