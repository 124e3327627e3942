package dev.touchbase.domain.reminder;

import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.engagement.Claim;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Promise;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What one person has to do: reminder, App Home and `/contact` show the same of it.
///
/// @param today the person's own date
/// @param due whom to contact, ranked; none of them held
/// @param held who would be due since today but for a rule that time cures
/// @param promises to keep by the next working day, soonest first
/// @param later promises to keep after that, soonest first
/// @param plans still ahead or of today, soonest first
/// @param claims that hold now
/// @param customers those that `promises`, `later`, `plans` and `claims` name
/// @param coveringFor colleagues who are away and whose customers are among `due`
public record MyDay(
        Staff staff,
        LocalDate today,
        List<DueRow> due,
        List<DueRow> held,
        List<Promise> promises,
        List<Promise> later,
        List<Plan> plans,
        List<Claim> claims,
        Map<CustomerId, Customer> customers,
        List<StaffId> coveringFor) {

    public MyDay {
        due = List.copyOf(due);
        held = List.copyOf(held);
        promises = List.copyOf(promises);
        later = List.copyOf(later);
        plans = List.copyOf(plans);
        claims = List.copyOf(claims);
        customers = Map.copyOf(customers);
        coveringFor = List.copyOf(coveringFor);
    }

    /// True when there is nothing that a reminder would say: claims alone are no reason for one.
    public boolean empty() {
        return due.isEmpty()
                && promises.isEmpty()
                && plans.stream().noneMatch(plan -> plan.on().equals(today));
    }
}
