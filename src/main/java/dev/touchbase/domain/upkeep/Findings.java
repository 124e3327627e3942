package dev.touchbase.domain.upkeep;

import dev.touchbase.domain.WorkspaceId;
import java.util.List;

/// What the auditor found at its last look.
public interface Findings {

    /// Those of this workspace, the oldest first.
    List<Finding> of(WorkspaceId workspace);

    /// Puts these in place of all others.
    void replace(WorkspaceId workspace, List<Finding> findings);
}
