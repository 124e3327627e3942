package dev.touchbase.domain.cadence;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.CustomerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Where each customer's check-in is kept. `due_on` is computed by [NextCheckIn] alone.
public interface CheckIns {

    /// The check-in of this customer; none once closed.
    Optional<CheckIn> of(WorkspaceId workspace, CustomerId customer);

    /// The check-ins of these customers.
    List<CheckIn> of(WorkspaceId workspace, Collection<CustomerId> customers);

    /// Due on or before `day`, the longest due first, at most `limit`.
    List<CheckIn> dueBy(WorkspaceId workspace, LocalDate day, int limit);

    /// Puts this one in the place of the customer's earlier one.
    void put(WorkspaceId workspace, CheckIn checkIn);

    /// Removes the customer's check-in; nothing happens when there is none.
    void remove(WorkspaceId workspace, CustomerId customer);
}
