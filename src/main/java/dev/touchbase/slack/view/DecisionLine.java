package dev.touchbase.slack.view;

import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Verdicts.Asked;
import dev.touchbase.domain.policy.Verdicts.Kept;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Purpose;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Who asked the policy, when, and for what, in one sentence.
final class DecisionLine {

    private static final Duration AT_ONCE = Duration.ofMinutes(1);
    private static final int REASON = 300;

    private DecisionLine() {}

    /// "Mon 23 Nov, 10:00: Sam Okafor asked about a contact by phone".
    static Mrkdwn of(Kept kept, Viewer viewer) {
        Asked asked = kept.asked();
        Proposal proposal = kept.verdict().proposal();
        String template = switch (asked.act()) {
            case CHECK -> "{0}: {1} asked about a contact {2}{3}{4}";
            case CLAIM -> "{0}: {1} claimed them";
            case CLAIM_HELD_BACK -> "{0}: {1} wanted to claim them and was held back";
            case PLAN -> "{0}: {1} planned a contact {2}{3}{4}";
            case PLAN_HELD_BACK -> "{0}: {1} wanted to plan a contact {2}{3}{4} and was held back";
            case LOG -> "{0}: {1} recorded a contact {2}{3}{4}";
        };
        Mrkdwn who = who(asked.by(), viewer);
        return switch (asked.act()) {
            case CLAIM, CLAIM_HELD_BACK -> Mrkdwn.md(template, viewer.moment(asked.at()), who);
            case CHECK, PLAN, PLAN_HELD_BACK, LOG ->
                Mrkdwn.md(
                        template,
                        viewer.moment(asked.at()),
                        who,
                        ChannelWords.by(proposal.channel()),
                        proposal.purpose() == Purpose.CHECK_IN
                                ? Mrkdwn.EMPTY
                                : Mrkdwn.md(" ({0})", proposal.purpose().label()),
                        when(asked, proposal, viewer));
        };
    }

    /// What was said for going on all the same; empty when nothing was.
    static Mrkdwn reason(Kept kept) {
        String reason = kept.asked().override();
        return reason == null ? Mrkdwn.EMPTY : Mrkdwn.md("Reason given: “{0}”", Plain.line(reason, REASON));
    }

    private static Mrkdwn who(@Nullable StaffId by, Viewer viewer) {
        return by == null ? Mrkdwn.md("the command line") : viewer.subject(by);
    }

    private static Mrkdwn when(Asked asked, Proposal proposal, Viewer viewer) {
        boolean atOnce = Duration.between(asked.at(), proposal.at()).abs().compareTo(AT_ONCE) < 0;
        return atOnce ? Mrkdwn.EMPTY : Mrkdwn.md(" on {0}", viewer.moment(proposal.at()));
    }
}
