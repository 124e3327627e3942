package dev.touchbase.slack.action;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.customer.CustomerId;

/// What pressed buttons must carry.
final class Presses {

    private Presses() {}

    /// The customer that the button is about.
    ///
    /// @throws Refused when it carries none
    static CustomerId customer(Press press) {
        Long customer = press.value().customer();
        if (customer == null) {
            throw stale();
        }
        return new CustomerId(customer);
    }

    /// The key of what the button is about.
    ///
    /// @throws Refused when it carries none
    static long id(Press press) {
        Long id = press.value().id();
        if (id == null) {
            throw stale();
        }
        return id;
    }

    /// For a button that does nothing any more.
    static Refused stale() {
        return Refused.overtaken("This button does nothing any more. Type /contact for what you can do now.");
    }
}
