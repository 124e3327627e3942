package dev.touchbase.sandbox.screen;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The business clock as one person reads it, with the moments that it can be moved to by one press.
///
/// @param settable whether it can be moved at all
/// @param date e.g. "Mon 23 Nov 2026"
/// @param time e.g. "08:00"
/// @param city whose time this is, e.g. "London"
/// @param local for the free input, e.g. `2026-11-23T08:00`
/// @param moving where it is being moved to; empty when it stands
/// @param jumps the buttons
/// @param arrived what came where since it was first moved and has not been read
public record ClockFace(
        boolean settable,
        String date,
        String time,
        String city,
        String local,
        String moving,
        List<Jump> jumps,
        List<Arrival> arrived) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.UK);
    private static final LocalTime DIGEST = LocalTime.of(8, 30);
    private static final LocalTime REMINDER = LocalTime.of(9, 0);

    /// A button that moves the clock.
    ///
    /// @param label e.g. "to 08:30"
    /// @param to an instant in ISO form
    public record Jump(String label, String to) {}

    /// Something that came while the clock moved.
    ///
    /// @param label e.g. "Sam's direct message: 1"
    /// @param href where to read it
    public record Arrival(String label, String href) {}

    /// The clock at this moment, read in this zone.
    public static ClockFace at(Instant now, ZoneId zone, boolean settable, String moving, List<Arrival> arrived) {
        ZonedDateTime here = now.atZone(zone);
        return new ClockFace(
                settable,
                here.format(DATE),
                here.format(TIME),
                city(zone),
                here.format(LOCAL),
                moving,
                jumps(here),
                arrived);
    }

    /// A moment in words.
    public static String words(Instant at, ZoneId zone) {
        return at.atZone(zone).format(DATE) + " " + at.atZone(zone).format(TIME);
    }

    private static List<Jump> jumps(ZonedDateTime now) {
        List<Jump> jumps = new ArrayList<>();
        for (LocalTime time : List.of(DIGEST, REMINDER)) {
            if (now.toLocalTime().isBefore(time)) {
                jumps.add(jump("to " + time.format(TIME), now.with(time)));
            }
        }
        jumps.add(jump("+1 hour", now.plusHours(1)));
        jumps.add(jump("tomorrow 08:30", now.plusDays(1).with(DIGEST)));
        ZonedDateTime monday =
                now.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(DIGEST);
        if (ChronoUnit.DAYS.between(now.toLocalDate(), monday.toLocalDate()) > 1) {
            jumps.add(jump("next Monday 08:30", monday));
        }
        return jumps;
    }

    private static Jump jump(String label, ZonedDateTime to) {
        return new Jump(label, to.toInstant().toString());
    }

    private static String city(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
