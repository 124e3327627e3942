package dev.touchbase.slack.view;

import dev.touchbase.domain.insight.PastVerdicts.Whole;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.Grounds;
import dev.touchbase.domain.policy.Replay;
import dev.touchbase.domain.policy.Verdict;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether judging once more gave the same, and if not, what differs.
final class ReplayLines {

    private ReplayLines() {}

    static Mrkdwn of(Whole whole, Viewer viewer) {
        Mrkdwn replay = switch (whole.replay()) {
            case Replay.Outcome.Same same ->
                Mrkdwn.md("Replayed just now, with the rules and the history as they were then: the same result.");
            case Replay.Outcome.Impossible(String why) -> Mrkdwn.md("It could not be replayed. {0}", why);
            case Replay.Outcome.Differs differs ->
                Mrkdwn.md(
                        "Replayed just now, with the rules and the history as they were then: *not the same result*. {0}",
                        Mrkdwn.join(
                                " ",
                                differs.what().stream()
                                        .map(part -> differs(part, whole.kept().verdict(), differs.again(), viewer))
                                        .toList()));
        };
        return Mrkdwn.join(" ", List.of(asked(whole.grounds()), replay));
    }

    /// "14 rules were in force."
    private static Mrkdwn asked(@Nullable Grounds grounds) {
        if (grounds == null) {
            return Mrkdwn.EMPTY;
        }
        int rules = grounds.rules().size();
        Mrkdwn inForce = rules == 1 ? Mrkdwn.md("1 rule was in force.") : Mrkdwn.md("{0} rules were in force.", rules);
        return grounds.history().zoneKnown()
                ? inForce
                : Mrkdwn.md(
                        "{0} Their time zone wasn't known, so the business's was used: {1}.",
                        inForce, grounds.history().zone().getId());
    }

    private static Mrkdwn differs(Replay.Part part, Verdict then, Verdict again, Viewer viewer) {
        return switch (part) {
            case PROPOSAL -> Mrkdwn.md("What was asked was kept twice, and not alike.");
            case LEVEL ->
                Mrkdwn.md(
                        "The level is {0} now; it was {1}.",
                        again.level().label(), then.level().label());
            case REASONS -> Mrkdwn.md("These rules speak now: {0}; then: {1}.", rules(again), rules(then));
            case FIRST_CLEAR ->
                Mrkdwn.md(
                        "First clear is {0} now; it was {1}.",
                        moment(again.clearFrom(), viewer), moment(then.clearFrom(), viewer));
            case CHANNELS -> Mrkdwn.md("Other channels are clear than then.");
            case PEOPLE -> Mrkdwn.md("It is clear for other people than then.");
        };
    }

    private static Mrkdwn rules(Verdict verdict) {
        return verdict.findings().isEmpty()
                ? Mrkdwn.md("none")
                : Mrkdwn.join(
                        ", ",
                        verdict.findings().stream()
                                .map(Finding::rule)
                                .map(Mrkdwn::text)
                                .toList());
    }

    private static String moment(@Nullable Instant clear, Viewer viewer) {
        return clear == null ? "never" : viewer.moment(clear);
    }
}
