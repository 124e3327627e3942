package dev.touchbase.domain.engagement;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Purpose;
import java.time.Duration;
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
/// @param line the brand, product or service type it is about, or null
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
        @Nullable String line,
        State state) {

    private static final Duration SAME_CONTACT = Duration.ofDays(1);

    /// True when a contact by `by` at `moment` is the one that was meant: the same person, less than a day away.
    public boolean fulfilledBy(@Nullable StaffId by, Instant moment) {
        return staff.equals(by) && Duration.between(at, moment).abs().compareTo(SAME_CONTACT) < 0;
    }

    /// True while it is still meant to be made, held or not.
    public boolean toCome() {
        return state == State.PLANNED || state == State.HELD;
    }

    /// The same in another state.
    public Plan as(State other) {
        return new Plan(id, customer, staff, channel, purpose, on, at, timed, note, line, other);
    }

    /// The same in other hands.
    public Plan by(StaffId other) {
        return new Plan(id, customer, other, channel, purpose, on, at, timed, note, line, state);
    }

    /// What became of it.
    public enum State {
        PLANNED,
        /// Held while a complaint is open.
        HELD,
        DONE,
        CANCELLED
    }
}
