package dev.touchbase.domain.touchpoint;

import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that was promised to a customer by a date.
///
/// @param id 0 until it is stored
/// @param touchpoint in which contact, or null when it was recorded by itself
/// @param what in the words typed: "quote"
/// @param by the last day, in the business's zone
/// @param staff who has to keep it
/// @param settledAt when it was kept or broken, null while open
public record Promise(
        long id,
        CustomerId customer,
        @Nullable TouchpointId touchpoint,
        String what,
        LocalDate by,
        StaffId staff,
        Instant madeAt,
        State state,
        @Nullable Instant settledAt) {

    /// The same, settled.
    public Promise settled(State as, Instant now) {
        return new Promise(id, customer, touchpoint, what, by, staff, madeAt, as, now);
    }

    /// The same in other hands.
    public Promise keptBy(StaffId other) {
        return new Promise(id, customer, touchpoint, what, by, other, madeAt, state, settledAt);
    }

    /// What became of it.
    public enum State {
        OPEN,
        KEPT,
        BROKEN
    }
}
