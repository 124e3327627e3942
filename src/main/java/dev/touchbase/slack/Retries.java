package dev.touchbase.slack;

import dev.touchbase.domain.notice.Outbox.Outgoing;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// When a notice is tried again: after longer and longer, and eight times at most.
final class Retries {

    static final int MOST = 8;
    static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private Retries() {}

    /// Empty when it was tried often enough.
    static Optional<Instant> again(Outgoing outgoing, Instant now) {
        if (outgoing.attempts() >= MOST) {
            return Optional.empty();
        }
        var wait = FIRST_WAIT.multipliedBy(1L << Math.max(0, Math.min(outgoing.attempts() - 1, 10)));
        return Optional.of(now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT));
    }

    /// Empty when another try is of no use.
    static Optional<Instant> again(Outgoing outgoing, SlackTrouble trouble, Instant now) {
        return switch (trouble.kind()) {
            case LATER -> again(outgoing, now);
            case CUT_OFF -> Optional.of(now.plus(LONGEST_WAIT));
            case ADDRESSEE, OURS, TOO_LATE -> Optional.empty();
        };
    }

    /// How long nothing of the kind is to be called at all, where Slack asked for it, or where nothing can be sent
    /// until
    /// an administrator acts.
    static Optional<Duration> pause(SlackTrouble trouble) {
        return trouble.kind() == SlackTrouble.Kind.CUT_OFF ? Optional.of(LONGEST_WAIT) : trouble.waiting();
    }
}
