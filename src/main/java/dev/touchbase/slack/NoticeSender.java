package dev.touchbase.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.touchbase.domain.Workspace;
import dev.touchbase.domain.notice.Outbox;
import dev.touchbase.domain.notice.Outbox.Leave;
import dev.touchbase.domain.notice.Outbox.Outgoing;
import dev.touchbase.domain.notice.Outbox.Send;
import dev.touchbase.domain.notice.Pace;
import dev.touchbase.domain.staff.StaffMembers;
import dev.touchbase.slack.NoticeContent.Prepared;
import dev.touchbase.slack.view.Mrkdwn;
import dev.touchbase.slack.view.Say;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes one notice to Slack and records what became of it: what it says is made just before.
final class NoticeSender {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeSender.class);
    private static final int MOST_TRIES = 8;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private static final int MOST_BLOCKS = 50;
    private static final String MAYBE_REPEATED = "(this may be a repeat)";

    /// How far our clock may be behind Slack's.
    private static final Duration CLOCKS_APART = Duration.ofSeconds(60);

    private final Outbox outbox;
    private final NoticeContent content;
    private final SlackCalls calls;
    private final Team team;
    private final StaffMembers members;
    private final Greeting greeting;
    private final InstantSource business;
    private final InstantSource transport;
    private final Pace pace;
    private final Guard guard;

    NoticeSender(
            Outbox outbox,
            NoticeContent content,
            SlackCalls calls,
            Team team,
            StaffMembers members,
            Greeting greeting,
            InstantSource business,
            InstantSource transport,
            Pace pace,
            Guard guard) {
        this.outbox = outbox;
        this.content = content;
        this.calls = calls;
        this.team = team;
        this.members = members;
        this.greeting = greeting;
        this.business = business;
        this.transport = transport;
        this.pace = pace;
        this.guard = guard;
    }

    /// Whatever happens, it is recorded; a fault of the database alone is thrown.
    void send(Outgoing outgoing) {
        var now = business.instant();
        try {
            switch (standing(outgoing)) {
                case FOUND, NOT_TOLD -> {}
                case NO_TRY -> send(outgoing, false, now);
                case ABSENT -> sendAgain(outgoing, now);
                case NEVER_TOLD -> send(outgoing, true, now);
            }
        } catch (UnknownEnd end) {
            LOG.warn(
                    "Whether notice {} was sent is not known: {}",
                    outgoing.notice().key(),
                    end.getMessage());
            outbox.ambiguous(outgoing, end.reason(), again(outgoing, now).orElse(now.plus(LONGEST_WAIT)), now);
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

    /// What is known of an earlier try.
    private enum Standing {
        /// There was none whose end is unknown.
        NO_TRY,
        /// Its message stands in Slack.
        FOUND,
        /// Slack has no such message.
        ABSENT,
        /// Slack can't tell just now; it is asked again.
        NOT_TOLD,
        /// Slack will not tell.
        NEVER_TOLD
    }

    /// Asks Slack for the message of a try whose end is unknown.
    private Standing standing(Outgoing outgoing) {
        var tried = outgoing.unknown();
        if (tried == null) {
            return Standing.NO_TRY;
        }
        var now = business.instant();
        var key = outgoing.notice().key();
        try {
            var ts = calls.find(tried.channel(), key, tried.at().minus(CLOCKS_APART));
            ts.ifPresent(stands -> outbox.stands(outgoing, tried.channel(), stands, now));
            return ts.isPresent() ? Standing.FOUND : Standing.ABSENT;
        } catch (SlackTrouble trouble) {
            LOG.warn("Slack did not say whether notice {} stands: {}", key, trouble.getMessage());
            if (trouble.kind() != SlackTrouble.Kind.LATER && trouble.kind() != SlackTrouble.Kind.CUT_OFF) {
                return Standing.NEVER_TOLD;
            }
            var wait = trouble.waiting().orElse(LONGEST_WAIT);
            outbox.ambiguous(outgoing, trouble.error(), again(outgoing, now).orElse(now.plus(wait)), now);
            return Standing.NOT_TOLD;
        }
    }

    private void sendAgain(Outgoing outgoing, Instant now) {
        if (outgoing.attempts() > MOST_TRIES) {
            outbox.failed(outgoing, "Slack has not taken it in " + MOST_TRIES + " tries", Optional.empty(), now);
            return;
        }
        send(outgoing, false, now);
    }

    /// @param maybeRepeated true when it may stand already: then it says so
    private void send(Outgoing outgoing, boolean maybeRepeated, Instant now) {
        var prepared = content.prepare(outgoing.workspace(), outgoing.notice(), outgoing.ts() != null, now);
        if (prepared.isEmpty()) {
            outbox.withdrawn(outgoing, "nothing left to say", now);
            return;
        }
        var answer = answer(prepared.get(), maybeRepeated);
        var channel = outgoing.channel();
        var ts = outgoing.ts();
        if (channel != null && ts != null) {
            limited(outgoing, Send.UPDATE, now, () -> {
                calls.update(channel, ts, answer);
                return ts;
            });
            outbox.sent(outgoing, channel, ts, prepared.get().about(), now);
        } else {
            channel(outgoing, prepared.get(), now).ifPresent(to -> post(outgoing, to, prepared.get(), answer, now));
        }
    }

    /// The try is committed before the call: whatever happens after it, whoever finds it knows where to look.
    private void post(Outgoing outgoing, String channel, Prepared prepared, Reply.Answer answer, Instant now) {
        var leave = outbox.trying(outgoing, channel, transport.instant(), pace, business.instant());
        if (leave != Leave.POST) {
            LOG.debug("Notice {} is not posted now: {}", outgoing.notice().key(), leave);
            return;
        }
        try {
            var ts = limited(
                    outgoing,
                    Send.POST,
                    now,
                    () -> calls.post(channel, null, answer, outgoing.notice().key()));
            outbox.sent(outgoing, channel, ts, prepared.about(), now);
        } catch (SlackTrouble trouble) {
            throw trouble.maybeDone() ? new UnknownEnd(trouble.error(), trouble) : trouble;
        } catch (RuntimeException fault) {
            guard.fault(fault);
            throw new UnknownEnd(fault.getClass().getSimpleName(), fault);
        }
    }

    /// Where Slack asks to wait, it asks for all that is sent in this way, and it counts what comes all the same.
    private String limited(Outgoing outgoing, Send send, Instant now, Supplier<String> call) {
        try {
            return call.get();
        } catch (SlackTrouble trouble) {
            trouble.waiting().ifPresent(wait -> outbox.holdBack(outgoing.workspace(), send, now.plus(wait)));
            throw trouble;
        }
    }

    private static Reply.Answer answer(Prepared prepared, boolean maybeRepeated) {
        if (!maybeRepeated) {
            return new Reply.Answer(prepared.text(), prepared.blocks());
        }
        var blocks = new ArrayList<LayoutBlock>(prepared.blocks());
        if (!blocks.isEmpty() && blocks.size() < MOST_BLOCKS) {
            blocks.add(Say.context(Mrkdwn.md(MAYBE_REPEATED)));
        }
        return new Reply.Answer(prepared.text() + " " + MAYBE_REPEATED, blocks);
    }

    /// A post ended without an answer that says whether it stands.
    private static final class UnknownEnd extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String reason;

        UnknownEnd(String reason, Exception cause) {
            super(cause.getMessage(), cause);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    /// A person's direct message, in which they are greeted first, or the channel itself. Empty when it has to wait for
    /// the greeting to settle.
    private Optional<String> channel(Outgoing outgoing, Prepared prepared, Instant now) {
        var to = prepared.to();
        if (!to.startsWith("U") && !to.startsWith("W")) {
            return Optional.of(to);
        }
        Workspace workspace = team.workspace();
        boolean greeted = members.bySlackId(workspace.id(), to)
                .filter(staff -> greeting.greet(workspace, staff))
                .isPresent();
        if (greeted && !pace.gap().isZero()) {
            outbox.putBack(outgoing, pace.gap(), now);
            return Optional.empty();
        }
        return Optional.of(calls.directMessage(to));
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
