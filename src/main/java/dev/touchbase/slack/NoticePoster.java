package dev.touchbase.slack;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.notice.Outbox;
import dev.touchbase.domain.notice.Outbox.Outgoing;
import dev.touchbase.domain.notice.Pace;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sees to it that the workspace's notices are taken to Slack: several at once, each by a sender of its own, whose
/// outcome is recorded before it gets the next. One that fails or hangs stops no other.
public final class NoticePoster {

    private static final Logger LOG = LoggerFactory.getLogger(NoticePoster.class);

    /// How long to wait for one of those under way to end before looking again whether there is more.
    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

    private static final Duration ASK_AGAIN = Duration.ofSeconds(5);

    private final Outbox outbox;
    private final Team team;
    private final NoticeSender sender;
    private final Pace pace;
    private final InstantSource business;
    private final InstantSource transport;
    private final Guard guard;
    private final Executor threads;
    private final AtomicInteger underWay = new AtomicInteger();
    private final Semaphore ended = new Semaphore(0);
    private Instant askTeamAt = Instant.EPOCH;
    private volatile boolean stopping;

    /// @param threads on which notices are sent
    NoticePoster(
            Outbox outbox,
            Team team,
            NoticeSender sender,
            Pace pace,
            SlackEdge.Clocks clocks,
            Guard guard,
            Executor threads) {
        this.outbox = outbox;
        this.team = team;
        this.sender = sender;
        this.pace = pace;
        this.business = clocks.business();
        this.transport = clocks.transport();
        this.guard = guard;
        this.threads = threads;
    }

    /// Sends everything that is due and may be sent by now, and returns when it has been tried, or when it is to stop.
    public synchronized void sendDue() {
        var workspace = workspace();
        if (workspace.isEmpty()) {
            return;
        }
        sender.settleLate();
        while (true) {
            int before = underWay.get();
            var taken = take(workspace.get(), before);
            taken.forEach(this::begin);
            if (taken.isEmpty() && before == 0) {
                return;
            }
            if (taken.isEmpty() || underWay.get() >= pace.senders()) {
                awaitEnd();
            }
        }
    }

    /// Takes no further notice from now on; those that are being sent are finished.
    void stop() {
        stopping = true;
    }

    /// No more than there are idle senders, so that none is leased to us that we don't get to.
    private List<Outgoing> take(WorkspaceId workspace, int busy) {
        int idle = pace.senders() - busy;
        return stopping || idle <= 0 ? List.of() : outbox.take(workspace, idle, pace.lease(), business.instant());
    }

    private void begin(Outgoing outgoing) {
        underWay.incrementAndGet();
        threads.execute(() -> {
            try {
                sender.send(outgoing);
            } catch (RuntimeException fault) {
                guard.fault(fault);
            } finally {
                underWay.decrementAndGet();
                ended.release();
            }
        });
    }

    private void awaitEnd() {
        try {
            if (ended.tryAcquire(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS)) {
                ended.drainPermits();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }

    /// Slack is asked whose token ours is when there is something to send, and not just because Touchbase runs.
    private Optional<WorkspaceId> workspace() {
        var known = team.known();
        if (known.isPresent() || !mayAsk() || !outbox.anyDue(business.instant())) {
            return known;
        }
        try {
            return Optional.of(team.workspace().id());
        } catch (TurnedAway notReady) {
            LOG.info("Notices wait: {}", notReady.sentence());
            askTeamAt = transport.instant().plus(ASK_AGAIN);
            return Optional.empty();
        }
    }

    private boolean mayAsk() {
        return !transport.instant().isBefore(askTeamAt);
    }
}
