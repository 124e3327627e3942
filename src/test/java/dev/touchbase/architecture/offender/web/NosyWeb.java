package dev.touchbase.architecture.offender.web;

import dev.touchbase.architecture.offender.jobs.NosyJobs;

/// Offends: an edge that knows another edge.
public class NosyWeb {
    NosyJobs neighbour = new NosyJobs();
}
