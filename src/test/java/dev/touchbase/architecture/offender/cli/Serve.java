package dev.touchbase.architecture.offender.cli;

/// Offends: nothing; others offend by knowing it.
public interface Serve {}
