package dev.touchbase.slack.action;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.customer.CustomerId;

/// What a pressed button is about.
final class PressedOn {

    private PressedOn() {}

    /// The customer.
    ///
    /// @throws Refused when the button is from another version and carries none
    static CustomerId customer(Press press) {
        Long customer = press.value().customer();
        if (customer == null) {
            throw Refused.badInput("This button has lost what it was about.", "Please ask again.");
        }
        return new CustomerId(customer);
    }
}
