package dev.touchbase.domain.touchpoint;

/// The internal key of a touchpoint.
///
/// @param value positive
public record TouchpointId(long value) {}
