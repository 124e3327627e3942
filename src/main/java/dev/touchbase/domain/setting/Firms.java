package dev.touchbase.domain.setting;

import dev.touchbase.domain.Workspace;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.Workspaces;
import dev.touchbase.domain.calendar.Holidays;
import dev.touchbase.domain.staff.StaffMembers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Reads a [Firm] for one act.
public final class Firms {

    private final Workspaces workspaces;
    private final SettingValues settings;
    private final StaffMembers staff;
    private final Holidays holidays;

    /// Reads from these ports.
    public Firms(Workspaces workspaces, SettingValues settings, StaffMembers staff, Holidays holidays) {
        this.workspaces = workspaces;
        this.settings = settings;
        this.staff = staff;
        this.holidays = holidays;
    }

    /// The workspace as it is at `now`.
    public Firm at(WorkspaceId id, Instant now) {
        Workspace workspace = workspaces.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no workspace " + id.value()));
        return of(workspace, now);
    }

    /// Every workspace as it is at `now`.
    public List<Firm> all(Instant now) {
        return workspaces.all().stream().map(workspace -> of(workspace, now)).toList();
    }

    /// One person's own settings.
    public PersonalSettings personal(Firm firm, dev.touchbase.domain.staff.StaffId id) {
        return new PersonalSettings(settings.of(firm.id(), id), firm.settings());
    }

    private Firm of(Workspace workspace, Instant now) {
        WorkspaceSettings values = new WorkspaceSettings(settings.of(workspace.id()));
        LocalDate today = now.atZone(values.zone()).toLocalDate();
        return new Firm(
                workspace, values, holidays, today, staff.all(workspace.id()), staff.absences(workspace.id(), today));
    }
}
