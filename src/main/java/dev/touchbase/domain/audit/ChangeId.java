package dev.touchbase.domain.audit;

/// The key of one change.
///
/// @param value positive
public record ChangeId(long value) {}
