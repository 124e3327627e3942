package dev.touchbase.domain.cadence;

import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What makes a customer due, as it was last computed: a customer that is not closed has exactly one.
///
/// @param dueOn the day, in the business's zone
/// @param maxOn the day that the cadence's maximum allows at most
/// @param why what the date rests on
/// @param asksFor the role that has to act
/// @param follows for [Why#NO_REPLY] and [Why#NEXT]: who made the touchpoint that it follows, or null. A retry is the
/// same
///   check-in once more, and stays with whoever that is
/// @param firstOn for customers never contacted: the day that was chosen once, else null
/// @param chosen who was chosen by load, once for this check-in, or null
/// @param overdueAskedOn when the responsible person was asked what to do about it, or null
public record CheckIn(
        CustomerId customer,
        LocalDate dueOn,
        LocalDate maxOn,
        Why why,
        Role asksFor,
        @Nullable StaffId follows,
        @Nullable LocalDate firstOn,
        @Nullable StaffId chosen,
        @Nullable LocalDate overdueAskedOn) {

    /// What the date of a check-in rests on.
    public enum Why {
        /// The cadence, counted from the last touchpoint that counts.
        CADENCE,
        /// Never contacted: the first one.
        FIRST,
        /// Somebody named the date.
        NEXT,
        SNOOZED,
        SKIPPED,
        /// Tried in vain: again on the next working day.
        RETRY,
        /// Tried in vain too often: by another channel.
        OTHER_CHANNEL,
        /// Sent, and no reply came.
        NO_REPLY,
        COMPLAINT
    }
}
