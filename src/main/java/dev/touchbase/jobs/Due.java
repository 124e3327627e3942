package dev.touchbase.jobs;

import java.time.Instant;

/// A use case that can be asked at any time to do what is due.
///
/// @param name for the log
/// @param tick does what is due by the given moment of the business's time; doing it twice does nothing more
public record Due(String name, Tick tick) {

    /// Does what is due.
    @FunctionalInterface
    public interface Tick {
        /// By `now`.
        void tick(Instant now);
    }
}
