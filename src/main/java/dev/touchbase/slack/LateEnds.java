package dev.touchbase.slack;

import dev.touchbase.domain.notice.Outbox;
import dev.touchbase.domain.notice.Outbox.Outgoing;
import dev.touchbase.domain.notice.Outbox.Send;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Posts that ended only after our time for them was over, as when this process stood still in the midst of one:
/// somebody else may have posted the notice meanwhile. Once it stands, whatever else carries its key is taken away.
final class LateEnds {

    private static final Logger LOG = LoggerFactory.getLogger(LateEnds.class);
    private static final Duration LOOKED_FOR = Duration.ofHours(1);

    private final Outbox outbox;
    private final SlackCalls calls;
    private final Limits limits;
    private final InstantSource transport;
    private final Queue<Late> late = new ConcurrentLinkedQueue<>();

    LateEnds(Outbox outbox, SlackCalls calls, Limits limits, InstantSource transport) {
        this.outbox = outbox;
        this.calls = calls;
        this.limits = limits;
        this.transport = transport;
    }

    private record Late(Outgoing outgoing, String channel, Instant at) {}

    /// A post into `channel`, begun about `at`, may stand there though somebody else has the notice.
    void add(Outgoing outgoing, String channel, Instant at) {
        late.add(new Late(outgoing, channel, at));
    }

    /// Takes away what stands twice; what can't be told yet is looked at again the next time.
    void settle() {
        for (int left = late.size(); left > 0; left--) {
            var each = late.poll();
            if (each != null && !settled(each)) {
                late.add(each);
            }
        }
    }

    private boolean settled(Late each) {
        var stands = outbox.message(each.outgoing);
        if (stands.isEmpty()) {
            return transport.instant().isAfter(each.at.plus(LOOKED_FOR));
        }
        try {
            leaveOnly(stands.get(), each);
            return true;
        } catch (Limits.Held notNow) {
            return false;
        } catch (SlackTrouble trouble) {
            var key = each.outgoing.notice().key();
            LOG.warn("Whether notice {} stands twice is not known: {}", key, trouble.getMessage());
            return trouble.kind() != SlackTrouble.Kind.LATER;
        }
    }

    private void leaveOnly(String stands, Late each) {
        var key = each.outgoing.notice().key();
        var all = limits.within(
                each.outgoing,
                Send.ASK,
                "conversations.history",
                () -> calls.findAll(each.channel, key, each.at.minus(EarlierTry.CLOCKS_APART)));
        for (var ts : all) {
            if (!ts.equals(stands)) {
                calls.delete(each.channel, ts);
                LOG.warn("Notice {} stood twice: one of its messages was taken away", key);
            }
        }
    }
}
