package dev.touchbase.domain.reminder;

import dev.touchbase.domain.policy.Finding;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A rule holds a customer who would be due.
///
/// @param until the first moment at which it no longer does, or null when time alone does not help
/// @param by what the rule says
public record Held(@Nullable Instant until, Finding by) {}
