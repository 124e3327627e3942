package dev.touchbase.domain.engagement;

import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.staff.StaffId;
import java.time.Instant;

/// "I am about to contact them": a hold that colleagues see and that ends by itself.
///
/// @param until when it ends, exclusive
public record Claim(CustomerId customer, StaffId staff, Instant since, Instant until) {

    /// True while it holds.
    public boolean holds(Instant now) {
        return now.isBefore(until);
    }
}
