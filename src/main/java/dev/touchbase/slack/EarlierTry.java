package dev.touchbase.slack;

import dev.touchbase.domain.notice.Outbox;
import dev.touchbase.domain.notice.Outbox.Outgoing;
import dev.touchbase.domain.notice.Outbox.Send;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks Slack what became of a try whose end is unknown.
final class EarlierTry {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierTry.class);

    /// How far our clock may be behind Slack's.
    static final Duration CLOCKS_APART = Duration.ofSeconds(60);

    private final Outbox outbox;
    private final SlackCalls calls;
    private final Limits limits;
    private final InstantSource business;

    EarlierTry(Outbox outbox, SlackCalls calls, Limits limits, InstantSource business) {
        this.outbox = outbox;
        this.calls = calls;
        this.limits = limits;
        this.business = business;
    }

    /// What is known of an earlier try.
    enum Standing {
        /// There was none whose end is unknown.
        NO_TRY,
        /// Its message stands in Slack; that is recorded.
        FOUND,
        /// Slack has no such message.
        ABSENT,
        /// Slack can't tell just now; it is asked again.
        NOT_TOLD,
        /// Slack will not tell.
        NEVER_TOLD
    }

    Standing standing(Outgoing outgoing) {
        var tried = outgoing.unknown();
        if (tried == null) {
            return Standing.NO_TRY;
        }
        var key = outgoing.notice().key();
        try {
            var ts = limits.within(
                    outgoing,
                    Send.ASK,
                    "conversations.history",
                    () -> calls.find(tried.channel(), key, tried.at().minus(CLOCKS_APART)));
            ts.ifPresent(stands -> outbox.stands(outgoing, tried.channel(), stands, business.instant()));
            return ts.isPresent() ? Standing.FOUND : Standing.ABSENT;
        } catch (SlackTrouble trouble) {
            LOG.warn("Slack did not say whether notice {} stands: {}", key, trouble.getMessage());
            return notTold(outgoing, trouble);
        }
    }

    private Standing notTold(Outgoing outgoing, SlackTrouble trouble) {
        if (trouble.kind() != SlackTrouble.Kind.LATER && trouble.kind() != SlackTrouble.Kind.CUT_OFF) {
            return Standing.NEVER_TOLD;
        }
        var now = business.instant();
        var again = Retries.again(outgoing, now).orElse(now.plus(Retries.LONGEST_WAIT));
        outbox.ambiguous(outgoing, trouble.error(), again, now);
        return Standing.NOT_TOLD;
    }
}
