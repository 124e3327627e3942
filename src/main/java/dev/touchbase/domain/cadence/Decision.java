package dev.touchbase.domain.cadence;

import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody decided about the next check-in: an explicit date, a snooze, or a skip. It holds until a later
/// touchpoint that counts.
///
/// @param id 0 until it is stored
/// @param until the date chosen; for a skip the day that is left out: the next one is the anchor's first cycle after it
/// @param madeAt a touchpoint that happened later than this ends it
/// @param reason in the words typed; a skip has one
public record Decision(
        long id,
        CustomerId customer,
        Kind kind,
        LocalDate until,
        Instant madeAt,
        @Nullable StaffId by,
        @Nullable String reason) {

    /// Which kind of decision.
    public enum Kind {
        NEXT,
        SNOOZE,
        SKIP
    }
}
