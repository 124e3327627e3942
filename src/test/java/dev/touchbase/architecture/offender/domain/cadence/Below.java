package dev.touchbase.architecture.offender.domain.cadence;

import dev.touchbase.architecture.offender.domain.touchpoint.Above;

/// Offends: with `Above` it makes a circle of two packages.
public record Below(Above above) {}
