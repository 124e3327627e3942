package dev.touchbase.domain.policy;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.staff.StaffId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where verdicts are kept with what they rested on, so that each can be explained later.
public interface Verdicts {

    /// Keeps it.
    ///
    /// @param act what was asked for: "check", "claim", "plan" or "log"
    /// @param override the reason given for going on all the same, or null
    /// @return its key
    long keep(
            WorkspaceId workspace,
            @Nullable StaffId by,
            String act,
            Verdict verdict,
            @Nullable String override,
            Instant now);
}
