package dev.touchbase.domain.engagement;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.staff.StaffId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Where plans are kept.
public interface Plans {

    /// Adds one and returns it with its id.
    Plan add(WorkspaceId workspace, Plan plan);

    /// Replaces it.
    void save(WorkspaceId workspace, Plan plan);

    /// The one with this key.
    Optional<Plan> find(WorkspaceId workspace, long id);

    /// Those still planned for these customers, soonest first.
    List<Plan> planned(WorkspaceId workspace, Collection<CustomerId> customers);

    /// Those held for these customers, soonest first.
    List<Plan> held(WorkspaceId workspace, Collection<CustomerId> customers);

    /// Those that `staff` still means to make, soonest first.
    List<Plan> planned(WorkspaceId workspace, StaffId staff);

    /// Timed ones still planned, with a moment in (after, until], soonest first: for the reminder before it.
    List<Plan> timedBetween(WorkspaceId workspace, Instant after, Instant until);
}
