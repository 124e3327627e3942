package dev.touchbase.domain.customer;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.staff.StaffId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Where customers are kept, with the words by which they are found.
public interface Customers {

    /// Adds a customer with a new id and the next number, both returned; `customer.id()` and `number()` are ignored.
    Customer add(Customer customer);

    /// Adds many at once, as [#add(Customer)] does one; they are returned in the same order.
    default List<Customer> addAll(List<Customer> customers) {
        return customers.stream().map(this::add).toList();
    }

    /// Replaces everything kept about the customer itself, and the words by which it is found.
    void save(Customer customer);

    /// The one with this key.
    Optional<Customer> find(WorkspaceId workspace, CustomerId id);

    /// Those with these keys, in no promised order.
    List<Customer> find(WorkspaceId workspace, Collection<CustomerId> ids);

    /// The one that people call `#number`.
    Optional<Customer> byNumber(WorkspaceId workspace, long number);

    /// The one that was imported under this key.
    Optional<Customer> byExternalRef(WorkspaceId workspace, String externalRef);

    /// Keeps others from deciding about these customers until the transaction ends; taken in the order of their ids.
    void lock(WorkspaceId workspace, Collection<CustomerId> ids);

    /// The customers that `staff` looks after in any role or champions, by name.
    List<Customer> lookedAfterBy(WorkspaceId workspace, StaffId staff);

    /// Customers that are not closed, in the order of their ids, after `after`, at most `limit`: for sweeps.
    List<Customer> page(WorkspaceId workspace, CustomerId after, int limit);

    /// How many customers there are that are not closed.
    long countOpen(WorkspaceId workspace);

    /// The segments in use, by name.
    List<String> segments(WorkspaceId workspace);
}
