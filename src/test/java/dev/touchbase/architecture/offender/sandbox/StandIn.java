package dev.touchbase.architecture.offender.sandbox;

/// Offends: nothing; others offend by knowing it.
public interface StandIn {}
