package dev.touchbase.domain.customer;

/// The internal key of a customer. People see the [Customer#number()] instead.
///
/// @param value positive
public record CustomerId(long value) {}
