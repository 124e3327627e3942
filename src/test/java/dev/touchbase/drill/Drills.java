package dev.touchbase.drill;

import java.time.Duration;

/// How much of it: a little in every check, all of it in the long one.
public final class Drills {

    private static final boolean LONG = Boolean.getBoolean("touchbase.long");

    private Drills() {}

    /// True in `./touchbase check --long`.
    public static boolean isLong() {
        return LONG;
    }

    /// How often: `fast` in every check, `full` in the long one.
    public static int times(int fast, int full) {
        return LONG ? full : fast;
    }

    /// For how long: `fast` in every check, `full` in the long one.
    public static Duration lasting(Duration fast, Duration full) {
        return LONG ? full : fast;
    }
}
