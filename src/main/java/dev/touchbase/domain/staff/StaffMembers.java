package dev.touchbase.domain.staff;

import dev.touchbase.domain.WorkspaceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where staff are kept.
public interface StaffMembers {

    /// All staff of the workspace, active or not, by name.
    List<Staff> all(WorkspaceId workspace);

    /// The one with this key.
    Optional<Staff> find(WorkspaceId workspace, StaffId id);

    /// The one whom Slack calls `slackId`.
    Optional<Staff> bySlackId(WorkspaceId workspace, String slackId);

    /// Adds somebody; the id in `staff` is ignored and a new one returned with the rest.
    Staff add(Staff staff);

    /// Replaces everything kept about them, roles included.
    void save(Staff staff);

    /// Notes that this person has been told what Touchbase is; true the first time only.
    boolean greet(WorkspaceId workspace, StaffId id);

    /// Absences that have not ended before `day`, of everybody.
    List<Absence> absences(WorkspaceId workspace, LocalDate day);

    /// Adds an absence and returns it with its id; `absence.id()` is ignored.
    Absence addAbsence(WorkspaceId workspace, Absence absence);

    /// Ends an absence: removes it, or shortens it so that `lastDay` is its last day.
    void endAbsence(WorkspaceId workspace, Absence absence, LocalDate lastDay);
}
