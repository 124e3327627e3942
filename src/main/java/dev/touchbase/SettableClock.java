package dev.touchbase;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// The business's clock where it can be moved: in the sandbox and in tests. It goes on with the clock that it was made
/// from, and jumps forward on demand, never back.
public final class SettableClock implements InstantSource {

    private final InstantSource base;
    private final List<Consumer<Instant>> listeners = new CopyOnWriteArrayList<>();
    private Duration ahead;

    /// Starts at `start` and goes on as fast as `base`; one that stands still makes one that stands still.
    public SettableClock(InstantSource base, Instant start) {
        this.base = base;
        this.ahead = Duration.between(base.instant(), start);
    }

    @Override
    public synchronized Instant instant() {
        return base.instant().plus(ahead);
    }

    /// Jumps to `to`, and returns when every listener has done what is due by then.
    ///
    /// @throws IllegalArgumentException when that is in the past; the clock then stays
    public void moveTo(Instant to) {
        jump(to);
        listeners.forEach(listener -> listener.accept(to));
    }

    /// Calls `listener` with the new time after each jump, on the thread that moves the clock.
    public void onMove(Consumer<Instant> listener) {
        listeners.add(listener);
    }

    private synchronized void jump(Instant to) {
        var now = instant();
        if (to.isBefore(now)) {
            throw new IllegalArgumentException("The clock stands at " + now + " and goes forward only.");
        }
        ahead = Duration.between(base.instant(), to);
    }
}
