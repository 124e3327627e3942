package dev.touchbase.store;

import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/// The time by a clock that nobody can set, once the machine's has been set since this process began. Leases must not
/// run out, nor last for days, because somebody set it.
final class ClockJumps {

    /// Corrections smaller than this are no jump, and leases are long enough for them.
    private static final long SMALLEST_MILLIS = 1_000;

    private static final long BEGUN = ahead();

    private ClockJumps() {}

    /// What the time would be had nobody set the clock, in microseconds; empty while nobody has.
    static OptionalLong timeWithoutThem() {
        return Math.abs(ahead() - BEGUN) < SMALLEST_MILLIS
                ? OptionalLong.empty()
                : OptionalLong.of(
                        TimeUnit.MILLISECONDS.toMicros(BEGUN) + TimeUnit.NANOSECONDS.toMicros(System.nanoTime()));
    }

    private static long ahead() {
        return System.currentTimeMillis() - TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }
}
