package dev.touchbase.domain.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How many notices are where.
///
/// @param byState how many in each state
/// @param oldestDue since when the one that is most overdue should be out; null when none should
public record NoticeCensus(
        Map<String, Long> byState, @Nullable Instant oldestDue) {

    /// No notices.
    public static final NoticeCensus NONE = new NoticeCensus(Map.of(), null);

    public NoticeCensus {
        byState = Map.copyOf(byState);
    }

    /// How long the oldest has been due at `now`.
    public Duration age(Instant now) {
        return oldestDue == null || oldestDue.isAfter(now) ? Duration.ZERO : Duration.between(oldestDue, now);
    }

    /// The older of the two moments since which something is due.
    public @Nullable Instant oldest(NoticeCensus other) {
        if (oldestDue == null || other.oldestDue == null) {
            return oldestDue == null ? other.oldestDue : oldestDue;
        }
        return oldestDue.isBefore(other.oldestDue) ? oldestDue : other.oldestDue;
    }
}
