package dev.touchbase.domain.customer;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;
import java.util.Collection;
import java.util.List;

/// Where it is kept who looks after whom.
public interface Assignments {

    /// Who looks after this customer.
    List<Assignment> of(WorkspaceId workspace, CustomerId customer);

    /// Who looks after these customers.
    List<Assignment> of(WorkspaceId workspace, Collection<CustomerId> customers);

    /// All that `staff` looks after.
    List<Assignment> of(WorkspaceId workspace, StaffId staff);

    /// How many customers each holder of `role` looks after in that role or was chosen for by load; those with none are
    /// left out.
    java.util.Map<StaffId, Long> load(WorkspaceId workspace, Role role);

    /// Puts this assignment in the place of whoever had the role.
    void put(WorkspaceId workspace, Assignment assignment);

    /// Takes the role from whoever has it; nothing happens when nobody has.
    void remove(WorkspaceId workspace, CustomerId customer, Role role);
}
