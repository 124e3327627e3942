package dev.touchbase.slack.view;

import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.touchpoint.Touchpoint;
import java.util.List;
import java.util.Optional;

/// What is said of a customer who is shown as due, beyond what the list of all who are due knows.
@FunctionalInterface
public interface RowFacts {

    /// The target of the cadence in words: "2 weeks".
    String cadence(Customer customer);

    /// The last touchpoint that counts, from which the cadence runs.
    default Optional<Touchpoint> lastPersonal(Customer customer) {
        return Optional.empty();
    }

    /// What the contact policy says about contacting them right now.
    default List<Finding> against(Customer customer) {
        return List.of();
    }
}
