package dev.touchbase.domain.staff;

/// The internal key of a member of staff.
///
/// @param value positive
public record StaffId(long value) {}
