package dev.touchbase.web;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The business's clock, where it can be read and moved over HTTP: in the sandbox alone.
///
/// @param now tells the time
/// @param moveTo jumps there and returns when what is due by then is done; throws an IllegalArgumentException with a
///     sentence for a time in the past
public record MovableClock(Supplier<Instant> now, Consumer<Instant> moveTo) {}
