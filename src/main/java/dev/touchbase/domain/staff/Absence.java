package dev.touchbase.domain.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody is away, in days of the business's zone; the cover gets their reminders.
///
/// @param from first day away
/// @param until last day away
/// @param cover who stands in, or null: then the customer's champion does, then the owner
public record Absence(
        long id,
        StaffId staff,
        LocalDate from,
        LocalDate until,
        @Nullable StaffId cover) {

    public Absence {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("away until " + until + " but from " + from);
        }
    }

    /// True on the first and last day and all between.
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
