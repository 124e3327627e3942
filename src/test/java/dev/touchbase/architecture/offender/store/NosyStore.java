package dev.touchbase.architecture.offender.store;

import dev.touchbase.architecture.offender.library.NosyLibrary;

/// Offends: an edge that knows another edge.
public class NosyStore {
    NosyLibrary neighbour = new NosyLibrary();
}
