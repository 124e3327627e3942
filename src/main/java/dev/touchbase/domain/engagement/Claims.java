package dev.touchbase.domain.engagement;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.staff.StaffId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Where claims are kept: at most one a customer.
public interface Claims {

    /// Takes the customer unless a colleague's claim still holds at `claim.since()`.
    ///
    /// @return true when `claim` holds now; one's own is replaced
    boolean take(WorkspaceId workspace, Claim claim);

    /// The claim that holds at `now`.
    Optional<Claim> holding(WorkspaceId workspace, CustomerId customer, Instant now);

    /// The claims on these customers that hold at `now`.
    List<Claim> holding(WorkspaceId workspace, Collection<CustomerId> customers, Instant now);

    /// The claims of `staff` that hold at `now`, soonest to end first.
    List<Claim> of(WorkspaceId workspace, StaffId staff, Instant now);

    /// Lets the customer go if `staff` holds it; true when there was something to let go.
    boolean release(WorkspaceId workspace, CustomerId customer, StaffId staff);
}
