package dev.touchbase.domain.upkeep;

import dev.touchbase.domain.notice.Notice;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A notice that was given up.
///
/// @param notice null where this version can't read it
/// @param reason Slack's code, or a few words
/// @param at when it was given up
public record DeadLetter(@Nullable Notice notice, String reason, Instant at) {}
