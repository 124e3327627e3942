package dev.touchbase.domain.outreach;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.PersonId;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A contact that happened, as somebody reports it.
///
/// @param staff who made it; empty: the one who reports it
/// @param happenedAt null: just now
/// @param next the date of the next check-in that was agreed, or null
/// @param line the brand, product or service type it was about, or null
/// @param promised what was promised, or null; then `promisedBy` is its date
public record LogRequest(
        CustomerId customer,
        @Nullable PersonId person,
        List<StaffId> staff,
        Channel channel,
        Direction direction,
        Purpose purpose,
        Outcome outcome,
        boolean reply,
        @Nullable Long amount,
        @Nullable String note,
        @Nullable Instant happenedAt,
        @Nullable LocalDate next,
        @Nullable String promised,
        @Nullable LocalDate promisedBy,
        @Nullable String line) {

    /// One about no line in particular.
    public LogRequest(
            CustomerId customer,
            @Nullable PersonId person,
            List<StaffId> staff,
            Channel channel,
            Direction direction,
            Purpose purpose,
            Outcome outcome,
            boolean reply,
            @Nullable Long amount,
            @Nullable String note,
            @Nullable Instant happenedAt,
            @Nullable LocalDate next,
            @Nullable String promised,
            @Nullable LocalDate promisedBy) {
        this(
                customer,
                person,
                staff,
                channel,
                direction,
                purpose,
                outcome,
                reply,
                amount,
                note,
                happenedAt,
                next,
                promised,
                promisedBy,
                null);
    }

    public LogRequest {
        staff = List.copyOf(staff);
        if ((promised == null) != (promisedBy == null)) {
            throw new IllegalArgumentException("a promise has a text and a date");
        }
    }

    /// A plain outbound check-in with this outcome, just now: for one-tap buttons.
    public static LogRequest checkIn(CustomerId customer, Channel channel, Outcome outcome) {
        return new LogRequest(
                customer,
                null,
                List.of(),
                channel,
                Direction.OUTBOUND,
                Purpose.CHECK_IN,
                outcome,
                false,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
