package dev.touchbase.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import java.util.Optional;

/// Where local dates and times meet instants.
public final class LocalMoments {

    private LocalMoments() {}

    /// The instant of a local time. A time that the clock skips becomes the first moment after the gap (02:30
    /// becomes 03:00, not 03:30), one that happens twice the first of the two.
    ///
    /// @param date the local day
    /// @param time the local time
    /// @param zone where both are
    public static Instant at(LocalDate date, LocalTime time, ZoneId zone) {
        LocalDateTime local = date.atTime(time);
        ZoneOffsetTransition transition = zone.getRules().getTransition(local);
        return transition != null && transition.isGap()
                ? transition.getInstant()
                : local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }

    /// False for a day that a zone has left out, as Samoa did when it changed sides of the date line.
    public static boolean exists(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toLocalDate().equals(date);
    }

    /// Reads the name of a time zone, in any case: "europe/berlin". Only names from the time zone database are
    /// taken, no offsets: an offset doesn't know about summer time.
    ///
    /// @param typed what was typed
    public static ZoneReading zoneOf(String typed) {
        String wanted = fold(typed);
        Optional<ZoneId> exact = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> fold(id).equals(wanted))
                .sorted()
                .findFirst()
                .map(ZoneId::of);
        return exact.<ZoneReading>map(ZoneReading.Known::new)
                .orElseGet(() -> new ZoneReading.Unknown(typed, NearestZone.to(wanted)));
    }

    static String fold(String name) {
        return name.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
    }
}
