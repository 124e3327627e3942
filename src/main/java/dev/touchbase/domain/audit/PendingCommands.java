package dev.touchbase.domain.audit;

import dev.touchbase.domain.WorkspaceId;
import java.util.Optional;

/// Where commands wait for a tap or a form; they are forgotten after 24 hours.
public interface PendingCommands {

    /// Keeps it.
    void keep(WorkspaceId workspace, PendingCommand command);

    /// The one with this token, if it is not forgotten yet.
    Optional<PendingCommand> find(WorkspaceId workspace, String token);
}
