package dev.touchbase.domain.customer;

/// The internal key of a person at a customer.
///
/// @param value positive
public record PersonId(long value) {}
