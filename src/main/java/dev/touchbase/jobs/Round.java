package dev.touchbase.jobs;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One look at everything that may be due, and one at what waits to be sent. A use case that fails is logged and stops
/// no other; it is asked again at the next look.
public final class Round {

    private static final Logger LOG = LoggerFactory.getLogger(Round.class);

    private final List<Due> due;
    private final Runnable sendNotices;
    private final InstantSource business;
    private final InstantSource transport;
    private final BiConsumer<String, Duration> onEnd;
    private volatile Instant lookedAt;
    private volatile boolean stopping;

    /// @param sendNotices sends what waits, and returns when it has been tried
    /// @param business the time by which things are due
    /// @param transport the machine's, by which it is told whether the looks still happen
    public Round(List<Due> due, Runnable sendNotices, InstantSource business, InstantSource transport) {
        this(due, sendNotices, business, transport, (name, took) -> {});
    }

    /// The same, of whose looks somebody is told.
    ///
    /// @param onEnd is told what was looked at and how long that took
    public Round(
            List<Due> due,
            Runnable sendNotices,
            InstantSource business,
            InstantSource transport,
            BiConsumer<String, Duration> onEnd) {
        this.onEnd = onEnd;
        this.due = List.copyOf(due);
        this.sendNotices = sendNotices;
        this.business = business;
        this.transport = transport;
        this.lookedAt = transport.instant();
    }

    /// Does what is due by now, or what of it is done before it is to stop.
    public synchronized void look() {
        var now = business.instant();
        for (var each : due) {
            if (!stopping) {
                calmly(each.name(), () -> each.tick().tick(now, () -> stopping));
            }
        }
        lookedAt = transport.instant();
    }

    /// Begins nothing from now on; what is being done is told to leave the rest for later.
    public void stop() {
        stopping = true;
    }

    /// Sends what waits.
    public void send() {
        if (!stopping) {
            calmly("sending notices", sendNotices);
        }
    }

    /// Says so when the last look was longer ago than `atMost`.
    public Optional<String> problem(Duration atMost) {
        return lookedAt.plus(atMost).isBefore(transport.instant())
                ? Optional.of("Nothing has looked for reminders that are due since " + lookedAt + ".")
                : Optional.empty();
    }

    private void calmly(String what, Runnable work) {
        long begun = System.nanoTime();
        try {
            work.run();
        } catch (RuntimeException fault) {
            tell(what, fault);
        } finally {
            onEnd.accept(what, Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    /// What is cut off by the end finds its work again at the next start.
    private void tell(String what, RuntimeException fault) {
        if (stopping) {
            LOG.warn("The end came in the midst of {}", what, fault);
        } else {
            LOG.error("A fault in {}", what, fault);
        }
    }
}
