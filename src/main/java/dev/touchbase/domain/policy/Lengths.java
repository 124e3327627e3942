package dev.touchbase.domain.policy;

import java.time.Duration;

/// Lengths of time as people say them.
public final class Lengths {

    private Lengths() {}

    /// "3 days", "36 hours", "90 minutes".
    public static String inWords(Duration length) {
        if (length.toSeconds() % 86_400 == 0 && length.toDays() > 0) {
            return counted(length.toDays(), "day");
        }
        if (length.toSeconds() % 3_600 == 0) {
            return counted(length.toHours(), "hour");
        }
        return length.toSeconds() % 60 == 0
                ? counted(length.toMinutes(), "minute")
                : counted(length.toSeconds(), "second");
    }

    private static String counted(long count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }
}
