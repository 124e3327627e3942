package dev.touchbase.store;

import java.util.concurrent.TimeUnit;

/// By how much the machine's clock has been set since this process began, seen by the one that nobody can set. Leases
/// that go by the clock on the wall must not run out, nor last for days, because somebody set it.
final class ClockJumps {

    /// Corrections smaller than this are no jump, and leases are long enough for them.
    private static final long SMALLEST_MILLIS = 1_000;

    private static final long BEGUN = ahead();

    private ClockJumps() {}

    /// How far it was set forward, in microseconds; below 0 when back.
    static long micros() {
        long jump = ahead() - BEGUN;
        return Math.abs(jump) < SMALLEST_MILLIS ? 0 : TimeUnit.MILLISECONDS.toMicros(jump);
    }

    private static long ahead() {
        return System.currentTimeMillis() - TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }
}
