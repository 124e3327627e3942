package dev.touchbase.jobs;

import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// A use case that can be asked at any time to do what is due.
///
/// @param name for the log
/// @param tick does what is due by the given moment of the business's time; doing it twice does nothing more
public record Due(String name, Tick tick) {

    /// One that is soon done.
    public Due(String name, Consumer<Instant> tick) {
        this(name, (now, stopping) -> tick.accept(now));
    }

    /// Does what is due.
    @FunctionalInterface
    public interface Tick {
        /// By `now`.
        ///
        /// @param stopping is asked between the parts of what takes time; true when the rest is left for later
        void tick(Instant now, BooleanSupplier stopping);
    }
}
