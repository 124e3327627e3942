package dev.touchbase.architecture.offender.names;

/// Offends: is it a person or a touchpoint?
record Contact() {}
