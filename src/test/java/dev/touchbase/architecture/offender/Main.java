package dev.touchbase.architecture.offender;

/// Offends: nothing; others offend by knowing it.
public interface Main {}
