package dev.touchbase.architecture.offender.library;

import dev.touchbase.architecture.offender.slack.NosySlack;

/// Offends: an edge that knows another edge.
public class NosyLibrary {
    NosySlack neighbour = new NosySlack();
}
