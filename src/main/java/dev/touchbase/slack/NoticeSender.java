package dev.touchbase.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.notice.Outbox;
import dev.touchbase.domain.notice.Outbox.Leave;
import dev.touchbase.domain.notice.Outbox.Outgoing;
import dev.touchbase.domain.notice.Outbox.Send;
import dev.touchbase.domain.notice.Pace;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.setting.Firms;
import dev.touchbase.slack.NoticeContent.Prepared;
import dev.touchbase.slack.view.Mrkdwn;
import dev.touchbase.slack.view.Say;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes one notice to Slack and records what became of it: what it says is made just before.
final class NoticeSender {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeSender.class);
    private static final int MOST_BLOCKS = 50;
    private static final String MAYBE_REPEATED = "(this may be a repeat)";

    private final Outbox outbox;
    private final NoticeContent content;
    private final SlackCalls calls;
    private final Firms firms;
    private final Limits limits;
    private final EarlierTry earlier;
    private final Addressed addressed;
    private final LateEnds late;
    private final SlackEdge.Sending sending;
    private final SlackEdge.Clocks clocks;
    private final Guard guard;

    NoticeSender(
            SlackEdge.Ports ports,
            NoticeContent content,
            SlackCalls calls,
            Team team,
            Greeting greeting,
            SlackEdge.Clocks clocks,
            SlackEdge.Sending sending,
            Guard guard) {
        this.outbox = ports.outbox();
        this.content = content;
        this.calls = calls;
        this.firms = ports.firms();
        this.sending = sending;
        this.clocks = clocks;
        this.guard = guard;
        this.limits = new Limits(outbox, calls, sending.pace(), clocks.business());
        this.earlier = new EarlierTry(outbox, calls, limits, clocks.business());
        this.late = new LateEnds(outbox, calls, limits, clocks.transport());
        this.addressed = new Addressed(
                outbox, calls, team, ports.members(), greeting, limits, sending.pace(), clocks.business());
    }

    /// Whatever happens, it is recorded; a fault of the database alone is thrown.
    void send(Outgoing outgoing) {
        var now = clocks.business().instant();
        try {
            switch (earlier.standing(outgoing)) {
                case FOUND, NOT_TOLD -> {}
                case NO_TRY -> send(outgoing, false, now);
                case ABSENT -> sendAgain(outgoing, false, now);
                case NEVER_TOLD -> sendAgain(outgoing, true, now);
            }
        } catch (Limits.Held held) {
            outbox.putBack(outgoing, Duration.ZERO, clocks.business().instant());
        } catch (UnknownEnd end) {
            LOG.warn(
                    "Whether notice {} was sent is not known: {}",
                    outgoing.notice().key(),
                    end.getMessage());
            var ended = clocks.business().instant();
            var again = Retries.again(outgoing, ended).orElse(ended.plus(Retries.LONGEST_WAIT));
            if (!outbox.ambiguous(outgoing, end.reason(), again, ended)) {
                late.add(outgoing, end.channel, end.at);
            }
        } catch (SlackTrouble trouble) {
            LOG.warn("Notice {} was not sent: {}", outgoing.notice().key(), trouble.getMessage());
            notSent(outgoing, trouble);
        } catch (TurnedAway notReady) {
            var ended = clocks.business().instant();
            outbox.postpone(outgoing, notReady.sentence(), ended.plus(Retries.FIRST_WAIT), ended);
        } catch (RuntimeException fault) {
            guard.fault(fault);
            var ended = clocks.business().instant();
            outbox.failed(outgoing, fault.getClass().getSimpleName(), Retries.again(outgoing, ended), ended);
        }
    }

    /// Takes away what stands twice because a post of ours ended too late.
    void settleLate() {
        late.settle();
    }

    /// What waits because Slack asked for it, or because nothing can be sent at all, counts no try.
    private void notSent(Outgoing outgoing, SlackTrouble trouble) {
        var now = clocks.business().instant();
        Retries.pause(trouble)
                .ifPresentOrElse(
                        wait -> outbox.postpone(outgoing, trouble.error(), now.plus(wait), now),
                        () -> outbox.failed(outgoing, trouble.error(), Retries.again(outgoing, trouble, now), now));
    }

    private void sendAgain(Outgoing outgoing, boolean maybeRepeated, Instant now) {
        if (outgoing.attempts() > Retries.MOST) {
            var reason = "Slack has not taken it in " + Retries.MOST + " tries";
            outbox.failed(outgoing, reason, Optional.empty(), now);
            return;
        }
        send(outgoing, maybeRepeated, now);
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
            limits.within(outgoing, Send.UPDATE, "chat.update", () -> {
                calls.update(channel, ts, answer);
                return ts;
            });
            outbox.sent(
                    outgoing,
                    channel,
                    ts,
                    prepared.get().about(),
                    clocks.business().instant());
            return;
        }
        addressed
                .channel(outgoing, prepared.get().to())
                .ifPresent(to -> post(outgoing, to, prepared.get(), answer, maybeRepeated));
    }

    /// The try is committed before the call: whatever happens after it, whoever finds it knows where to look.
    private void post(
            Outgoing outgoing, String channel, Prepared prepared, Reply.Answer answer, boolean maybeRepeated) {
        limits.check(outgoing, Send.POST, "chat.postMessage");
        var at = clocks.transport().instant();
        if (!mayPost(outgoing, channel, at, clocks.business().instant())) {
            return;
        }
        if (maybeRepeated) {
            sending.onMaybeRepeated().run();
        }
        try {
            var ts = limits.within(
                    outgoing,
                    Send.POST,
                    "chat.postMessage",
                    () -> calls.post(channel, null, answer, outgoing.notice().key()));
            if (!outbox.sent(
                    outgoing, channel, ts, prepared.about(), clocks.business().instant())) {
                late.add(outgoing, channel, at);
            }
        } catch (SlackTrouble trouble) {
            throw trouble.maybeDone() ? new UnknownEnd(trouble.error(), channel, at, trouble) : trouble;
        } catch (Limits.Held held) {
            throw held;
        } catch (RuntimeException fault) {
            guard.fault(fault);
            throw new UnknownEnd(fault.getClass().getSimpleName(), channel, at, fault);
        }
    }

    private boolean mayPost(Outgoing outgoing, String channel, Instant at, Instant now) {
        Pace pace = sending.pace();
        Firm firm = firms.at(outgoing.workspace(), now);
        var ceilings = pace.ceilings().over(outgoing.notice(), firm.today(), now);
        var leave = outbox.trying(outgoing, channel, at, pace, ceilings, now);
        switch (leave) {
            case POST, CHANNEL_BUSY, LOST -> {}
            case PERSON_FULL -> outbox.leaveOut(outgoing, leave, summaryForPerson(outgoing.notice(), firm), now);
            case HOUR_FULL -> outbox.leaveOut(outgoing, leave, summariesForOwners(firm, now), now);
        }
        return leave == Leave.POST;
    }

    private static List<Notice> summaryForPerson(Notice notice, Firm firm) {
        return Notice.staffOf(notice.lane())
                .<List<Notice>>map(to -> List.of(new Notice.ManyMore(to, firm.today())))
                .orElse(List.of());
    }

    private static List<Notice> summariesForOwners(Firm firm, Instant now) {
        return firm.owners().stream()
                .<Notice>map(owner -> new Notice.TooMany(owner.id(), Pace.hour(now)))
                .toList();
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
        private final String channel;
        private final transient Instant at;

        UnknownEnd(String reason, String channel, Instant at, Exception cause) {
            super(cause.getMessage(), cause);
            this.reason = reason;
            this.channel = channel;
            this.at = at;
        }

        String reason() {
            return reason;
        }
    }
}
