package dev.touchbase.store;

import java.time.InstantSource;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/// The time by a clock that nobody can set, once the machine's has been set since it was asked first. Leases must not
/// run out, nor last for days, because somebody set it.
final class ClockJumps {

    /// Corrections smaller than this are no jump, and leases are long enough for them.
    private static final long SMALLEST_MILLIS = 1_000;

    private final InstantSource machine;
    private final long begun;

    /// @param machine the machine's clock, that somebody may set
    ClockJumps(InstantSource machine) {
        this.machine = machine;
        this.begun = ahead();
    }

    /// What the time would be had nobody set the clock, in microseconds; empty while nobody has.
    OptionalLong timeWithoutThem() {
        return Math.abs(ahead() - begun) < SMALLEST_MILLIS
                ? OptionalLong.empty()
                : OptionalLong.of(
                        TimeUnit.MILLISECONDS.toMicros(begun) + TimeUnit.NANOSECONDS.toMicros(System.nanoTime()));
    }

    private long ahead() {
        return machine.millis() - TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }
}
