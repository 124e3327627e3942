package dev.touchbase.store;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;

/// Makes the keys of rows: positive, growing within one process, and in the order of time across processes.
///
/// A key is 41 bits of milliseconds since 2026 and a tail of 22 bits, which starts anywhere in its lower half and
/// counts
/// up within the millisecond, so that two processes hardly ever meet; where they do, the primary key refuses the
/// second.
final class Ids {

    private static final long START = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
    private static final int TAIL_BITS = 22;
    private static final int TAILS = 1 << TAIL_BITS;

    private final SecureRandom random = new SecureRandom();
    private final InstantSource clock;
    private long millis;
    private int tail;

    Ids(InstantSource clock) {
        this.clock = clock;
    }

    /// The next key. A clock that goes back is not followed.
    synchronized long next() {
        long now = Math.max(1, clock.millis() - START);
        if (now > millis) {
            millis = now;
            tail = random.nextInt(TAILS / 2);
        } else if (++tail == TAILS) {
            millis++;
            tail = 0;
        }
        return millis << TAIL_BITS | tail;
    }
}
