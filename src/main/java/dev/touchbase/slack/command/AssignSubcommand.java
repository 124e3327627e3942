package dev.touchbase.slack.command;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.customer.Certainty;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.AssignmentBook;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.AssignedView;
import dev.touchbase.slack.view.HandOverFormView;
import dev.touchbase.slack.view.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `/contact assign acme service @priya`, `assign everything of @sam to @priya`.
public final class AssignSubcommand implements Subcommand {

    private static final Set<Takes> TAKES = Set.of(Takes.ROLE, Takes.STAFF);
    private static final Set<String> EVERYTHING = Set.of("everything", "all", "everyone", "alles", "alle");
    private static final Set<String> OF = Set.of("of", "from", "von");
    private static final Set<String> MINE = Set.of("mine", "me", "my", "mir");
    private static final Set<String> TO = Set.of("to", "an");

    private final ActDesk desk;
    private final LineReader lines;
    private final AssignmentBook assignments;
    private final NamedStaff named;

    /// Assigns in `assignments`.
    public AssignSubcommand(ActDesk desk, LineReader lines, AssignmentBook assignments, NamedStaff named) {
        this.desk = desk;
        this.lines = lines;
        this.assignments = assignments;
        this.named = named;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "assign",
                List.of("handover"),
                "CUSTOMER [role] @COLLEAGUE | everything of @COLLEAGUE to @COLLEAGUE",
                "Say who looks after whom",
                List.of("assign acme service @priya", "assign everything of @sam to @priya"),
                Act.EVERYDAY_WORK,
                true,
                false);
    }

    @Override
    public Reply run(Invocation invocation) {
        return everything(invocation) ? all(invocation) : one(invocation);
    }

    private Reply one(Invocation invocation) {
        Line line = lines.one(invocation, Certainty.WRITING, TAKES);
        Reading reading = line.reading();
        Staff to = reading.staff().stream()
                .findFirst()
                .map(colleague -> named.staff(invocation.actor(), colleague))
                .or(() -> behind(invocation, TO))
                .orElse(null);
        if (to == null || !TO.contains(Plainly.word(reading.note().split(" ", 2)[0]))) {
            Leftover.refuse(reading, "assign", "assign acme service @priya");
        }
        Optional<Role> role = reading.roles().stream().findFirst().or(() -> onlyHat(to));
        if (to == null || role.isEmpty()) {
            return HandOverFormView.reply(
                    Carried.of(List.of(line.customer()), invocation.pending()),
                    line.customer(),
                    to == null ? null : to.slackId(),
                    role.orElse(null));
        }
        return AssignedView.answer(
                assignments.assign(invocation.actor(), line.customer().id(), role.get(), to.id()), viewer(invocation));
    }

    /// The only role that somebody wears, apart from owning the business.
    private static Optional<Role> onlyHat(@Nullable Staff staff) {
        List<Role> hats = staff == null
                ? List.of()
                : staff.roles().stream().filter(role -> role != Role.OWNER).toList();
        return hats.size() == 1 ? Optional.of(hats.getFirst()) : Optional.empty();
    }

    private static boolean everything(Invocation invocation) {
        List<Typed.Token> tokens = invocation.said().tokens();
        return tokens.size() > 1
                && EVERYTHING.contains(Plainly.word(tokens.getFirst().text()))
                && tokens.stream().skip(1).anyMatch(token -> TO.contains(Plainly.word(token.text())));
    }

    private Reply all(Invocation invocation) {
        Staff from = from(invocation);
        Staff to = behind(invocation, TO).orElseThrow(AssignSubcommand::unclear);
        if (from.id().equals(to.id())) {
            throw Refused.badInput(
                    "That is the same person, so there is nothing to hand over.",
                    "Type it like: assign everything of @sam to @priya");
        }
        if (!from.id().equals(invocation.staff().id())) {
            desk.firm(invocation.actor()).permissions().require(invocation.staff(), Act.CORRECT_OTHERS);
        }
        return AssignedView.preview(
                from.id(), to.id(), assignments.countOf(invocation.actor(), from.id()), viewer(invocation));
    }

    private Staff from(Invocation invocation) {
        List<Typed.Token> tokens = invocation.said().tokens();
        boolean mine = tokens.stream().anyMatch(token -> MINE.contains(Plainly.word(token.text())))
                || tokens.stream().noneMatch(token -> OF.contains(Plainly.word(token.text())));
        return mine ? invocation.staff() : behind(invocation, OF).orElseThrow(AssignSubcommand::unclear);
    }

    /// The colleague named behind the first of these words.
    private Optional<Staff> behind(Invocation invocation, Set<String> words) {
        List<Typed.Token> tokens = invocation.said().tokens();
        for (int at = 0; at < tokens.size(); at++) {
            if (words.contains(Plainly.word(tokens.get(at).text()))) {
                return lines.rest(invocation, at + 1, Set.of(Takes.STAFF)).staff().stream()
                        .findFirst()
                        .map(colleague -> named.staff(invocation.actor(), colleague));
            }
        }
        return Optional.empty();
    }

    private static Refused unclear() {
        return Refused.badInput(
                "It isn't clear who hands over to whom, so nothing was changed.",
                "Type it like: assign everything of @sam to @priya");
    }

    private Viewer viewer(Invocation invocation) {
        return new Viewer(invocation.actor(), invocation.speaker(), desk.firm(invocation.actor()));
    }
}
