package dev.touchbase.domain.customer;

import dev.touchbase.domain.WorkspaceId;
import java.util.Collection;
import java.util.List;

/// Where the persons at customers are kept.
public interface Persons {

    /// The persons at this customer, in the order in which they were added.
    List<Person> at(WorkspaceId workspace, CustomerId customer);

    /// The persons at these customers, in the order in which they were added.
    List<Person> at(WorkspaceId workspace, Collection<CustomerId> customers);

    /// Adds a person with a new id, which is returned.
    Person add(WorkspaceId workspace, Person person);

    /// Adds many at once, as [#add(WorkspaceId, Person)] does one; they are returned in the same order.
    default List<Person> addAll(WorkspaceId workspace, List<Person> persons) {
        return persons.stream().map(person -> add(workspace, person)).toList();
    }

    /// Replaces everything kept about the person.
    void save(WorkspaceId workspace, Person person);

    /// Removes the person; touchpoints keep the customer.
    void remove(WorkspaceId workspace, Person person);
}
