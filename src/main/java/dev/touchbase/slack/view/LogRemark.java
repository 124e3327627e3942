package dev.touchbase.slack.view;

import org.jspecify.annotations.Nullable;

/// A sentence about what was not understood in a log.
///
/// @param mends the action of the button that says it anew, or null
/// @param button what stands on that button
public record LogRemark(Mrkdwn sentence, @Nullable String mends, String button) {

    private static final int TYPED = 80;

    /// A sentence alone.
    public static LogRemark of(Mrkdwn sentence) {
        return new LogRemark(sentence, null, "");
    }

    /// A day of the contact that is none.
    public static LogRemark noDay(String typed) {
        return of(Mrkdwn.md(
                "I know no day “{0}”, so it stays in the note and the contact counts as of just now; *Fix* changes when.",
                Plain.line(typed, TYPED)));
    }

    /// A next check-in whose day is not ahead.
    ///
    /// @param day as people read it
    public static LogRemark nextNotAhead(String day) {
        return new LogRemark(
                Mrkdwn.md("The next check-in can only lie ahead, so {0} sets none.", day),
                ActionIds.SNOOZE,
                "Choose the next day");
    }

    /// A next check-in whose date is none.
    public static LogRemark noNext(String typed) {
        return new LogRemark(
                Mrkdwn.md(
                        "I don't understand “{0}” as a date, so it stays in the note and sets no next check-in.",
                        Plain.line(typed, TYPED)),
                ActionIds.SNOOZE,
                "Choose the next day");
    }

    /// A promise whose date is none.
    public static LogRemark noPromise(String typed) {
        return new LogRemark(
                Mrkdwn.md(
                        "I don't understand the date in “{0}”, so it stays in the note and no promise is kept in mind.",
                        Plain.line(typed, TYPED)),
                ActionIds.PROMISE,
                "Set the promise");
    }
}
