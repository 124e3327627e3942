package dev.touchbase.domain.outreach;

import dev.touchbase.domain.cadence.CheckIn;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Responsible;
import org.jspecify.annotations.Nullable;

/// The customer's next check-in after an act, and who has to make it.
///
/// @param checkIn null for a closed customer
public record Upcoming(@Nullable CheckIn checkIn, Responsible responsible) {

    /// Works it out inside an act.
    static Upcoming after(ActDesk desk, ActDesk.Open open) {
        return after(desk, open, open.customer());
    }

    /// Works it out inside an act that changed the customer itself.
    static Upcoming after(ActDesk desk, ActDesk.Open open, Customer customer) {
        return desk.consequences()
                .draw(open.change(), open.firm(), customer, open.now())
                .map(next -> new Upcoming(next, desk.responsible(open.firm(), customer, next)))
                .orElseGet(() -> new Upcoming(null, new Responsible.Nobody()));
    }
}
