package dev.touchbase.domain.policy;

import dev.touchbase.domain.calendar.WorkCalendar;
import dev.touchbase.domain.customer.Suppression;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// What the rules may look at: everything known about one customer around the moment.
///
/// @param past what happened, oldest first; at least what the rules in force need
/// @param coming claims that hold now, plans still planned, and what systems are scheduled to send, soonest first
/// @param suppressions in force or ended
/// @param zone the customer's, or the business's when the customer's is not known
/// @param zoneKnown false when `zone` is the business's for want of the customer's
/// @param calendar the customer's working days: holidays of their country, the business's closures
/// @param about the customer and the people around it
public record History(
        List<Engagement> past,
        List<Engagement> coming,
        List<Suppression> suppressions,
        ZoneId zone,
        boolean zoneKnown,
        WorkCalendar calendar,
        About about) {

    public History {
        past = GrowingPast.unchanging(past);
        coming = List.copyOf(coming);
        suppressions = List.copyOf(suppressions);
    }

    /// The customer's own date at `moment`.
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /// The first moment of a day where the customer is.
    public Instant begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
