package dev.touchbase.architecture.offender.sources;

import dev.touchbase.architecture.offender.store.NosyStore;

/// Offends: an edge that knows another edge.
public class NosySources {
    NosyStore neighbour = new NosyStore();
}
