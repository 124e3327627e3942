package dev.touchbase.architecture.offender.domain.touchpoint;

import dev.touchbase.architecture.offender.domain.cadence.Below;

/// Offends: with `Below` it makes a circle of two packages.
public record Above(Below below) {}
