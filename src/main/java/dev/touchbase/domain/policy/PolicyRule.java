package dev.touchbase.domain.policy;

import dev.touchbase.domain.staff.StaffId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A rule as a firm has it: one it added, or a shipped one that it changed or switched off.
///
/// @param active false when it is switched off
/// @param changedBy who last changed it, or null when no member of staff did
/// @param why the reason given, or null
public record PolicyRule(
        Rule rule,
        boolean active,
        Instant changedAt,
        @Nullable StaffId changedBy,
        @Nullable String why) {

    /// Its name.
    public String name() {
        return rule.terms().name();
    }

    /// Its version.
    public int version() {
        return rule.terms().version();
    }
}
