package dev.touchbase.domain.customer;

import org.jspecify.annotations.Nullable;

/// Someone at a customer.
///
/// @param id 0 until it is stored
/// @param email lower case, or null
/// @param phone as E.164 where it could be read (`+442079460000`), else as typed, or null
/// @param part their part in decisions ("buyer", "decides"), or null
public record Person(
        PersonId id,
        CustomerId customer,
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String part) {

    public Person {
        if (name.isBlank()) {
            throw new IllegalArgumentException("person without a name");
        }
    }

    /// True when it is nobody in particular: a number or address of the customer itself, kept under the customer's own
    /// name.
    public boolean standsFor(Customer at) {
        return name.equals(at.name());
    }

    /// The same under another name.
    public Person called(String other) {
        return new Person(id, customer, other, email, phone, part);
    }
}
