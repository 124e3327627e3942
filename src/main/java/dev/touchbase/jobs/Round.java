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

    /// Does what is due by now.
    public synchronized void look() {
        var now = business.instant();
        due.forEach(each -> calmly(each.name(), () -> each.tick().tick(now)));
        lookedAt = transport.instant();
    }

    /// Sends what waits.
    public void send() {
        calmly("sending notices", sendNotices);
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
            LOG.error("A fault in {}", what, fault);
        } finally {
            onEnd.accept(what, Duration.ofNanos(System.nanoTime() - begun));
        }
    }
}
