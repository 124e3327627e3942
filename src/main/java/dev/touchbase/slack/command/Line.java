package dev.touchbase.slack.command;

import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Person;
import org.jspecify.annotations.Nullable;

/// A customer and what was said about it.
///
/// @param exact true when the customer was named by its whole name, an alias, its number or a tap
/// @param person the person at the customer by whom it was named, or null: whom they spoke to, if nobody else is said
public record Line(
        Customer customer, boolean exact, @Nullable Person person, Reading reading) {}
