package dev.touchbase.domain.upkeep;

import dev.touchbase.domain.WorkspaceId;
import java.time.Instant;
import java.util.Optional;

/// When each part of Touchbase last ended its work, so that one that has stopped is seen by another.
public interface SignsOfLife {

    /// What gives signs.
    enum Part {
        /// The looks at what is due.
        LOOKS,
        /// The auditor.
        AUDITOR
    }

    /// It has ended its work.
    void give(WorkspaceId workspace, Part part, Instant now);

    /// When it last did.
    Optional<Instant> last(WorkspaceId workspace, Part part);
}
