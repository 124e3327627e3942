package dev.touchbase.slack;

import dev.touchbase.domain.Workspace;
import dev.touchbase.domain.notice.Outbox;
import dev.touchbase.domain.notice.Outbox.Outgoing;
import dev.touchbase.domain.staff.StaffMembers;
import dev.touchbase.slack.NoticeContent.Prepared;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes notices to Slack, one at a time: what they say is made just before, each one's end is recorded before the next
/// begins, and one that fails stops no other.
public final class NoticePoster {

    private static final Logger LOG = LoggerFactory.getLogger(NoticePoster.class);
    private static final int MOST_TRIES = 8;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final Outbox outbox;
    private final NoticeContent content;
    private final SlackCalls calls;
    private final Team team;
    private final StaffMembers members;
    private final Greeting greeting;
    private final InstantSource business;
    private final Guard guard;
    private volatile boolean stopping;

    NoticePoster(
            Outbox outbox,
            NoticeContent content,
            SlackCalls calls,
            Team team,
            StaffMembers members,
            Greeting greeting,
            InstantSource business,
            Guard guard) {
        this.outbox = outbox;
        this.content = content;
        this.calls = calls;
        this.team = team;
        this.members = members;
        this.greeting = greeting;
        this.business = business;
        this.guard = guard;
    }

    /// Sends everything that is due, and returns when it has been tried, or when it is to stop.
    public synchronized void sendDue() {
        var next = take();
        while (!next.isEmpty()) {
            next.forEach(this::settle);
            next = take();
        }
    }

    /// Takes no further notice from now on; one that is being sent is finished.
    void stop() {
        stopping = true;
    }

    /// One at a time, so that none is leased to us that we don't get to.
    private List<Outgoing> take() {
        return stopping ? List.of() : outbox.take(1, business.instant());
    }

    private void settle(Outgoing outgoing) {
        var now = business.instant();
        try {
            send(outgoing, now);
        } catch (SlackTrouble trouble) {
            LOG.warn("Notice {} was not sent: {}", outgoing.notice().key(), trouble.getMessage());
            outbox.failed(outgoing, trouble.error(), again(outgoing, trouble, now), now);
        } catch (TurnedAway notReady) {
            outbox.failed(outgoing, notReady.sentence(), Optional.of(now.plus(FIRST_WAIT)), now);
        } catch (RuntimeException fault) {
            guard.fault(fault);
            outbox.failed(outgoing, fault.getClass().getSimpleName(), again(outgoing, now), now);
        }
    }

    private void send(Outgoing outgoing, Instant now) {
        var prepared = content.prepare(outgoing.workspace(), outgoing.notice(), outgoing.ts() != null, now);
        if (prepared.isEmpty()) {
            outbox.withdrawn(outgoing, "nothing left to say", now);
            return;
        }
        var answer = new Reply.Answer(prepared.get().text(), prepared.get().blocks());
        var channel = outgoing.channel();
        var ts = outgoing.ts();
        if (channel != null && ts != null) {
            calls.update(channel, ts, answer);
        } else {
            channel = channel(prepared.get());
            ts = calls.post(channel, null, answer, outgoing.notice().key());
        }
        outbox.sent(outgoing, channel, ts, prepared.get().about(), now);
    }

    /// A person's direct message, in which they are greeted first, or the channel itself.
    private String channel(Prepared prepared) {
        var to = prepared.to();
        if (!to.startsWith("U") && !to.startsWith("W")) {
            return to;
        }
        Workspace workspace = team.workspace();
        members.bySlackId(workspace.id(), to).ifPresent(staff -> greeting.greet(workspace, staff));
        return calls.directMessage(to);
    }

    private static Optional<Instant> again(Outgoing outgoing, SlackTrouble trouble, Instant now) {
        return switch (trouble.kind()) {
            case LATER ->
                again(outgoing, now)
                        .map(usual -> trouble.waiting().map(now::plus).orElse(usual));
            // Nothing can be sent until an administrator acts: it waits without counting its tries.
            case CUT_OFF -> Optional.of(now.plus(LONGEST_WAIT));
            case ADDRESSEE, OURS, TOO_LATE -> Optional.empty();
        };
    }

    private static Optional<Instant> again(Outgoing outgoing, Instant now) {
        if (outgoing.attempts() >= MOST_TRIES) {
            return Optional.empty();
        }
        var wait = FIRST_WAIT.multipliedBy(1L << Math.max(0, Math.min(outgoing.attempts() - 1, 10)));
        return Optional.of(now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT));
    }
}
