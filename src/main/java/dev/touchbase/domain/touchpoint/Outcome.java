package dev.touchbase.domain.touchpoint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a contact ended.
public enum Outcome {
    REACHED("reached"),
    SENT("sent"),
    REPLIED("replied"),
    LEFT_MESSAGE("left message"),
    NO_ANSWER("no answer"),
    MEETING_BOOKED("meeting booked"),
    SOLD("sold"),
    DECLINED("declined"),
    COMPLAINT("complaint"),
    RESOLVED("resolved"),
    BOUNCED("bounced"),
    OPTED_OUT("opted out");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /// The outcome as people write it: "no answer".
    public String label() {
        return label;
    }

    /// "No answer" and "left message": the customer was tried, not reached.
    public boolean onlyTried() {
        return this == NO_ANSWER || this == LEFT_MESSAGE;
    }

    /// The outcome with exactly this label, in any case.
    public static Optional<Outcome> read(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT)
                .replace('_', ' ')
                .replace('-', ' ')
                .strip();
        return Arrays.stream(values())
                .filter(outcome -> outcome.label.equals(wanted))
                .findFirst();
    }
}
