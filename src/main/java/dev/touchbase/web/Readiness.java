package dev.touchbase.web;

import java.util.List;

/// Tells whether commands are answered just now.
@FunctionalInterface
public interface Readiness {

    /// What stands in the way, a line each that names no customer and no secret; empty when nothing does.
    List<String> problems();
}
