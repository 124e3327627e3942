package dev.touchbase.domain.touchpoint;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.staff.StaffId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Where promises are kept.
public interface Promises {

    /// Adds one and returns it with its id.
    Promise add(WorkspaceId workspace, Promise promise);

    /// Replaces it.
    void save(WorkspaceId workspace, Promise promise);

    /// The one with this key.
    Optional<Promise> find(WorkspaceId workspace, long id);

    /// The open ones of these customers, soonest first.
    List<Promise> open(WorkspaceId workspace, Collection<CustomerId> customers);

    /// The open ones that `staff` has to keep, soonest first.
    List<Promise> open(WorkspaceId workspace, StaffId staff);

    /// All open ones due on or before `day`, soonest first.
    List<Promise> openBy(WorkspaceId workspace, LocalDate day);
}
