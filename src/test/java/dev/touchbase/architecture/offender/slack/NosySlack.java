package dev.touchbase.architecture.offender.slack;

import dev.touchbase.architecture.offender.web.NosyWeb;

/// Offends: an edge that knows another edge.
public class NosySlack {
    NosyWeb neighbour = new NosyWeb();
}
