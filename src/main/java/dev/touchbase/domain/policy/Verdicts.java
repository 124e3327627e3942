package dev.touchbase.domain.policy;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.TouchpointId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where verdicts are kept with all that they rested on, so that each can be explained later and replayed to the same.
public interface Verdicts {

    /// Keeps it.
    ///
    /// @return its key
    long keep(WorkspaceId workspace, Asked asked, Judged judged);

    /// Who asked, and what for.
    ///
    /// @param by who asked, or null when no member of staff did
    /// @param role the hat worn, or null
    /// @param act what was asked for: "check", "claim", "plan" or "log"
    /// @param override the reason given for going on all the same, or null
    /// @param touchpoint what was logged, or null
    record Asked(
            @Nullable StaffId by,
            @Nullable Role role,
            String act,
            @Nullable String override,
            @Nullable TouchpointId touchpoint,
            Instant at) {

        /// One about an act that was not logged yet.
        public static Asked of(@Nullable StaffId by, String act, @Nullable String override, Instant at) {
            return new Asked(by, null, act, override, null, at);
        }
    }
}
