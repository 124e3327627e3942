package dev.touchbase.architecture.offender.jobs;

import dev.touchbase.architecture.offender.sources.NosySources;

/// Offends: an edge that knows another edge.
public class NosyJobs {
    NosySources neighbour = new NosySources();
}
