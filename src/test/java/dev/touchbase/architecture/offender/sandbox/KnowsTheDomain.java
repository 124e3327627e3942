package dev.touchbase.architecture.offender.sandbox;

import dev.touchbase.architecture.offender.domain.cadence.Below;

/// Offends: a stand-in that shares the code of what it stands in front of.
record KnowsTheDomain(Below below) {}
