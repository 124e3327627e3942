package dev.touchbase.domain.cadence;

import dev.touchbase.domain.customer.Suppression;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is known of a customer's complaints, as far as a check-in rests on it.
///
/// @param openSince the business's day on which the one that is open was recorded, or null when none is
/// @param settledAt when the last one was closed, or null
public record Complaints(
        @Nullable LocalDate openSince, @Nullable Instant settledAt) {

    /// There never was one.
    public static final Complaints NONE = new Complaints(null, null);

    /// Those among all suppressions of one customer.
    ///
    /// @param zone the business's
    static Complaints of(List<Suppression> suppressions, ZoneId zone) {
        List<Suppression> complaints = suppressions.stream()
                .filter(each -> each.kind() == Suppression.Kind.COMPLAINT)
                .toList();
        return new Complaints(
                complaints.stream()
                        .filter(Suppression::openComplaint)
                        .map(each -> each.recordedAt().atZone(zone).toLocalDate())
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                complaints.stream()
                        .map(Suppression::endedAt)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    /// True when one that was told at `moment` has been closed since.
    boolean settledSince(Instant moment) {
        return settledAt != null && !settledAt.isBefore(moment);
    }
}
