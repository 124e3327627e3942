package dev.touchbase.slack.view;

import dev.touchbase.domain.cadence.CheckIn;
import dev.touchbase.domain.customer.Responsible;
import dev.touchbase.domain.outreach.Upcoming;

/// The next check-in in one line: "*Next check-in*: *Mon 7 Dec*, Priya".
public final class UpcomingLine {

    private UpcomingLine() {}

    /// The line; for a closed customer it says that nothing is due.
    public static Mrkdwn of(Upcoming upcoming, Viewer viewer) {
        CheckIn next = upcoming.checkIn();
        return next == null
                ? Mrkdwn.md("They are closed, so nothing is due.")
                : Mrkdwn.md(
                        "*Next check-in*: *{0}*{1}{2}",
                        viewer.day(next.dueOn()),
                        why(next.why()),
                        who(upcoming.responsible(), tries(next.why()), viewer));
    }

    private static Mrkdwn why(CheckIn.Why why) {
        return switch (why) {
            case CADENCE, FIRST, SNOOZED, SKIPPED -> Mrkdwn.EMPTY;
            case NEXT -> Mrkdwn.md(", as agreed");
            case RETRY -> Mrkdwn.md(", the next try");
            case OTHER_CHANNEL -> Mrkdwn.md(", the next try, better by another channel");
            case NO_REPLY -> Mrkdwn.md(", if no reply comes");
            case COMPLAINT -> Mrkdwn.md(", because of the complaint");
        };
    }

    /// Who has just tried in vain wants to know whether the next try is theirs.
    private static boolean tries(CheckIn.Why why) {
        return why == CheckIn.Why.RETRY || why == CheckIn.Why.OTHER_CHANNEL;
    }

    private static Mrkdwn who(Responsible responsible, boolean tries, Viewer viewer) {
        return switch (responsible) {
            case Responsible.Someone someone when viewer.is(someone.staff()) && !tries -> Mrkdwn.EMPTY;
            case Responsible.Someone someone -> Mrkdwn.md(" ({0})", viewer.name(someone.staff()));
            case Responsible.Nobody() -> Mrkdwn.md(" (nobody looks after them yet)");
        };
    }
}
