package dev.touchbase.domain.audit;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.staff.StaffId;
import java.time.Instant;
import java.util.List;

/// Records who looked at a colleague's history by person, so that the colleague can see it.
public interface Lookups {

    /// `by` looked at what `about` did; `question` is what was asked, as typed.
    void record(WorkspaceId workspace, StaffId by, StaffId about, String question, Instant at);

    /// Who looked at what `about` did, newest first.
    List<Lookup> about(WorkspaceId workspace, StaffId about, int limit);

    /// One look.
    record Lookup(StaffId by, StaffId about, String question, Instant at) {}
}
