package dev.touchbase.slack.view;

import dev.touchbase.domain.Workspace;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.setting.WorkspaceSettings;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.staff.Standing;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.TouchpointId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A small firm in London for tests of views: Sam (sales) asks, Priya (service) is his colleague, Olivia owns it.
/// It is Sunday 22 November 2026, 10:00 there.
final class SampleFirm {

    static final WorkspaceId WORKSPACE = new WorkspaceId(1);
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final Staff SAM = staff(1, "Sam Reed", Role.SALES);
    static final Staff PRIYA = staff(2, "Priya Nair", Role.SERVICE);
    static final Staff OLIVIA = staff(3, "Olivia Stone", Role.OWNER);

    private SampleFirm() {}

    static Firm firm() {
        return new Firm(
                new Workspace(WORKSPACE, "T1", "Sample", 1),
                new WorkspaceSettings(Map.of("timezone", "Europe/London")),
                dev.touchbase.domain.calendar.Holidays.NONE,
                LocalDate.of(2026, 11, 22),
                List.of(SAM, PRIYA, OLIVIA),
                List.of());
    }

    static Viewer sam() {
        return viewer(SAM);
    }

    static Viewer viewer(Staff staff) {
        return new Viewer(new Actor.ByStaff(staff), new Speaker(staff.zone(), staff.locale(), NOW), firm());
    }

    static Customer acme() {
        return customer("Acme Ltd");
    }

    static Customer customer(String name) {
        return new Customer(
                new CustomerId(7),
                WORKSPACE,
                7,
                name,
                List.of(),
                Stage.CUSTOMER,
                null,
                "Leeds",
                null,
                null,
                LONDON,
                null,
                null,
                0,
                SAM.id(),
                null,
                NOW.minusSeconds(86_400 * 90L));
    }

    static Touchpoint call(long id, Staff by, String at) {
        return touchpoint(id, by, Direction.OUTBOUND, at, null);
    }

    static Touchpoint touchpoint(
            long id, Staff by, Direction direction, String at, @org.jspecify.annotations.Nullable String note) {
        Instant happened = Instant.parse(at);
        return new Touchpoint(
                new TouchpointId(id),
                WORKSPACE,
                acme().id(),
                null,
                List.of(by.id()),
                null,
                null,
                dev.touchbase.domain.customer.Channel.PHONE,
                direction,
                Purpose.CHECK_IN,
                Outcome.REACHED,
                false,
                null,
                note,
                happened,
                happened.atZone(LONDON).toLocalDate(),
                happened,
                by.id(),
                null,
                null,
                null,
                "slack",
                null);
    }

    private static Staff staff(long id, String name, Role role) {
        return new Staff(
                new StaffId(id),
                WORKSPACE,
                "U" + id,
                name,
                null,
                LONDON,
                Locale.UK,
                Standing.MEMBER,
                true,
                Set.of(role));
    }
}
