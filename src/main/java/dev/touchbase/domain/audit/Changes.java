package dev.touchbase.domain.audit;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.staff.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The journal: whatever is written to facts while a change is open is kept with how it was before.
public interface Changes {

    /// Runs `work` in one transaction as one change. Inside an open change it joins that one. Work that touches no fact
    /// leaves no change behind.
    <T> T change(Actor actor, Instant now, Function<OpenChange, T> work);

    /// The one with this key.
    Optional<Change> find(WorkspaceId workspace, ChangeId id);

    /// The touchpoints, by internal key, that this change recorded, changed or withdrew.
    List<Long> touchpoints(Change change);

    /// The newest change that recorded, changed or withdrew this touchpoint.
    Optional<Change> lastOnTouchpoint(WorkspaceId workspace, long touchpoint);

    /// The newest changes of `by` that have not been taken back, newest first, undos left out.
    List<Change> latest(WorkspaceId workspace, StaffId by, int limit);

    /// Puts the facts of `change` back as they were before it, as part of the open change, and marks it as taken back.
    /// Returns what stood in the way, and then changes nothing: empty means done.
    Optional<InTheWay> revert(OpenChange within, Change change);

    /// A later change of the same fact.
    ///
    /// @param later the change that would be lost
    record InTheWay(Change later) {}

    /// The change that is being made.
    interface OpenChange {
        /// Its key, for the Undo button.
        ChangeId id();

        /// What is done, after "you …"; the last words said are kept.
        void says(String summary);

        /// The customer, by internal key, whose dates hang on this change.
        void concerns(long customer);
    }
}
