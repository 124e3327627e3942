package dev.touchbase.domain.engagement;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Purpose;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A contact that someone means to make.
///
/// @param id 0 until it is stored
/// @param on the day, in the planner's zone
/// @param at the moment; for a plan without a time, 09:00 of that day in the planner's zone
/// @param timed true when a time was named: only then is there a reminder ten minutes before
/// @param note what it is about, or null
public record Plan(
        long id,
        CustomerId customer,
        StaffId staff,
        Channel channel,
        Purpose purpose,
        LocalDate on,
        Instant at,
        boolean timed,
        @Nullable String note,
        State state) {

    /// What became of it.
    public enum State {
        PLANNED,
        DONE,
        CANCELLED
    }
}
