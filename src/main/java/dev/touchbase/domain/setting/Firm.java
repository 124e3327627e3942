package dev.touchbase.domain.setting;

import dev.touchbase.domain.Workspace;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.calendar.Holidays;
import dev.touchbase.domain.calendar.WorkCalendar;
import dev.touchbase.domain.staff.Absence;
import dev.touchbase.domain.staff.Permissions;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A workspace as one act sees it: its settings, its staff, and who is away today.
///
/// @param today the business's local date
/// @param staff all, active or not
/// @param absences that have not ended before today
public record Firm(
        Workspace workspace,
        WorkspaceSettings settings,
        Holidays holidays,
        LocalDate today,
        List<Staff> staff,
        List<Absence> absences) {

    public Firm {
        staff = List.copyOf(staff);
        absences = List.copyOf(absences);
    }

    /// The workspace's key.
    public WorkspaceId id() {
        return workspace.id();
    }

    /// The business's working days.
    public WorkCalendar calendar() {
        return settings.calendar(holidays);
    }

    /// Who may do what.
    public Permissions permissions() {
        return new Permissions(staff);
    }

    /// The member of staff with this key.
    public Optional<Staff> find(StaffId id) {
        return staff.stream().filter(member -> member.id().equals(id)).findFirst();
    }

    /// Their name, or "a former colleague" when they are gone.
    public String nameOf(StaffId id) {
        return find(id).map(Staff::name).orElse("a former colleague");
    }

    /// Active staff in this role, by name.
    public List<Staff> holders(Role role) {
        return staff.stream()
                .filter(member -> member.mayUse() && member.wears(role))
                .toList();
    }

    /// The owners: holders of the role, or where nobody holds it, those who have its rights.
    public List<Staff> owners() {
        List<Staff> holders = holders(Role.OWNER);
        Permissions permissions = permissions();
        return holders.isEmpty()
                ? staff.stream()
                        .filter(member -> member.mayUse() && permissions.owns(member))
                        .toList()
                : holders;
    }

    /// The absence of this person on `day`, if they are away.
    public Optional<Absence> away(StaffId id, LocalDate day) {
        return absences.stream()
                .filter(absence -> absence.staff().equals(id) && absence.covers(day))
                .findFirst();
    }

    /// The only person who uses Touchbase here, if there is just one.
    public Optional<Staff> onlyOne() {
        List<Staff> active = staff.stream()
                .filter(member -> member.mayUse() && member.slackId() != null)
                .toList();
        return active.size() == 1 ? Optional.of(active.getFirst()) : Optional.empty();
    }

    /// The business's local date of a moment.
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(settings.zone()).toLocalDate();
    }
}
