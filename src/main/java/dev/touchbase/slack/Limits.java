package dev.touchbase.slack;

import dev.touchbase.domain.notice.Outbox;
import dev.touchbase.domain.notice.Outbox.Outgoing;
import dev.touchbase.domain.notice.Outbox.Send;
import dev.touchbase.domain.notice.Pace;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/// Keeps the calls that notices make within what Slack allows: a minute's calls of a method, and no call while it asks
/// to wait.
final class Limits {

    private final Outbox outbox;
    private final SlackCalls calls;
    private final Pace pace;
    private final InstantSource business;

    Limits(Outbox outbox, SlackCalls calls, Pace pace, InstantSource business) {
        this.outbox = outbox;
        this.calls = calls;
        this.pace = pace;
        this.business = business;
    }

    /// A call that was not made, since it would be one too many just now.
    static final class Held extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Held(String method) {
            super(method, null, false, false);
        }
    }

    /// The result of `call`.
    ///
    /// @param send the way that is held back where this method meets a limit
    /// @throws Held when it is held back
    <T> T within(Outgoing outgoing, Send send, String method, Supplier<T> call) {
        check(outgoing, send, method);
        try {
            return call.get();
        } catch (SlackTrouble trouble) {
            Retries.pause(trouble).ifPresent(wait -> holdBack(outgoing, waysAfter(trouble, send), wait));
            throw trouble;
        }
    }

    /// @throws Held when this way is held back
    void check(Outgoing outgoing, Send send, String method) {
        var wait = pace.tiers() ? calls.tiers().wait(method) : Duration.ZERO;
        if (!wait.isZero()) {
            holdBack(outgoing, List.of(send), wait);
        }
        if (!wait.isZero() || outbox.heldBack(outgoing.workspace(), send, business.instant())) {
            throw new Held(method);
        }
    }

    /// A token that is good for nothing is so for every method.
    private static List<Send> waysAfter(SlackTrouble trouble, Send send) {
        return trouble.kind() == SlackTrouble.Kind.CUT_OFF ? List.of(Send.values()) : List.of(send);
    }

    private void holdBack(Outgoing outgoing, List<Send> ways, Duration wait) {
        ways.forEach(way ->
                outbox.holdBack(outgoing.workspace(), way, business.instant().plus(wait)));
    }
}
