package dev.touchbase.domain;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.TouchpointId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/// Facts for tests of pure decisions, said in a few words.
public final class Given {

    public static final WorkspaceId WORKSPACE = new WorkspaceId(1);
    public static final CustomerId ACME = new CustomerId(11);
    public static final StaffId SAM = new StaffId(21);
    public static final StaffId PRIYA = new StaffId(22);
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static long lastId = 100;

    private Given() {}

    /// A moment in London, such as `2026-11-23T10:00`.
    public static Instant london(String local) {
        return LocalDateTime.parse(local).atZone(LONDON).toInstant();
    }

    /// An outbound check-in by `staff` at a London moment.
    public static Touchpoint touchpoint(StaffId staff, Channel channel, Outcome outcome, String local) {
        return touchpoint(staff, channel, Direction.OUTBOUND, Purpose.CHECK_IN, outcome, local);
    }

    /// A touchpoint by `staff` at a London moment.
    public static Touchpoint touchpoint(
            StaffId staff, Channel channel, Direction direction, Purpose purpose, Outcome outcome, String local) {
        Instant at = london(local);
        LocalDate on = LocalDateTime.parse(local).toLocalDate();
        return new Touchpoint(
                new TouchpointId(++lastId),
                WORKSPACE,
                ACME,
                null,
                List.of(staff),
                null,
                null,
                channel,
                direction,
                purpose,
                outcome,
                false,
                null,
                null,
                at,
                on,
                at,
                staff,
                null,
                null,
                null,
                "test",
                null);
    }
}
