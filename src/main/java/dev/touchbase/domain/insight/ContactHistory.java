package dev.touchbase.domain.insight;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.TouchpointId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the record for answers; pages go by key, so a page costs the same wherever it lies.
public interface ContactHistory {

    /// One page, newest first by (happened, id), after the key `after` (null: from the newest).
    List<Touchpoint> page(WorkspaceId workspace, WhoQuestion question, @Nullable Key after, int limit);

    /// How many there are in all.
    long count(WorkspaceId workspace, WhoQuestion question);

    /// How many contacts of each outcome happened on the business's `day`.
    Map<Outcome, Long> outcomesOn(WorkspaceId workspace, LocalDate day);

    /// Where a page ended.
    record Key(Instant happenedAt, TouchpointId id) {}
}
