package dev.touchbase.domain.policy;

import dev.touchbase.domain.calendar.OpenHours;
import dev.touchbase.domain.calendar.WorkCalendar;
import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.engagement.Claim;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Touchpoint;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/// What the rules may look at: everything known about one customer around the moment.
///
/// @param past what happened, oldest first; at least as far back as the longest window of a rule in force
/// @param claims that hold now
/// @param plans still planned
/// @param suppressions in force or ended
/// @param zone the customer's, or the business's when the customer's is not known
/// @param zoneKnown false when `zone` is the business's for want of the customer's
/// @param calendar the customer's working days: holidays of their country, the business's closures
/// @param hours outside them it is quiet
/// @param lookingAfter who is assigned to the customer in any role, the champion, and who covers for them today
public record History(
        List<Touchpoint> past,
        List<Claim> claims,
        List<Plan> plans,
        List<Suppression> suppressions,
        ZoneId zone,
        boolean zoneKnown,
        WorkCalendar calendar,
        OpenHours hours,
        Set<StaffId> lookingAfter) {

    public History {
        past = List.copyOf(past);
        claims = List.copyOf(claims);
        plans = List.copyOf(plans);
        suppressions = List.copyOf(suppressions);
        lookingAfter = Set.copyOf(lookingAfter);
    }

    /// The customer's own date at `moment`.
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }
}
