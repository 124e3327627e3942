package dev.touchbase.domain.upkeep;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the auditor reads, by queries of its own: what the sender overlooks must not be overlooked here as well.
public interface AuditFacts {

    /// Which of these keys the outbox knows, whatever became of them.
    Set<String> known(WorkspaceId workspace, Collection<String> keys);

    /// What asks for a reminder on `day` beyond doubt: check-ins, promises and plans of open customers whom nothing
    /// holds, and about whom nothing has changed since `since`.
    List<Asking> asking(WorkspaceId workspace, LocalDate day, Instant since);

    /// True when something about the firm itself has changed since `since`: settings, staff, absences, rules.
    boolean firmChanged(WorkspaceId workspace, Instant since);

    /// Notices that were put before `before` and have not been said, and will be tried again.
    List<Waiting> waiting(WorkspaceId workspace, Instant before);

    /// Notices that were given up since `since`, the oldest first, but for those that tell owners of it.
    List<DeadLetter> dead(WorkspaceId workspace, Instant since, int limit);

    /// When the owners were last told of such things, before `day`.
    Optional<Instant> ownersToldBefore(WorkspaceId workspace, LocalDate day);

    /// Something to be done by the first of these who is there.
    ///
    /// @param follows who made the touchpoint that it follows, or whose promise or plan it is
    /// @param assignee who looks after the customer in the role that it asks for
    /// @param champion who looks after the customer in all else
    record Asking(
            @Nullable StaffId follows,
            @Nullable StaffId assignee,
            @Nullable StaffId champion) {}

    /// A notice that has not gone out.
    ///
    /// @param since when it was put
    record Waiting(String key, Instant since) {}
}
