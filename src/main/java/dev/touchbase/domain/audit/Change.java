package dev.touchbase.domain.audit;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.staff.StaffId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One command's worth of changed facts, as the audit keeps it.
///
/// @param by who did it, or null for the command line and Touchbase itself
/// @param byLabel their name as it was
/// @param summary what was done, after "you …": "logged a call with Acme"
/// @param customers the internal keys of the customers whose dates hang on it
/// @param undoes the change that this one took back, or null
/// @param undoneBy the change that took this one back, or null
public record Change(
        ChangeId id,
        WorkspaceId workspace,
        @Nullable StaffId by,
        String byLabel,
        String summary,
        Instant at,
        Set<Long> customers,
        @Nullable ChangeId undoes,
        @Nullable ChangeId undoneBy) {

    public Change {
        customers = Set.copyOf(customers);
    }
}
