package dev.touchbase.architecture.offender.names;

/// Offends: a name that says nothing.
record OrderUtils() {}
