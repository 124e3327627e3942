package dev.touchbase.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// A day, and a time of day if one was named.
///
/// @param date the day, in the zone of whoever named it
/// @param time the time of day on that day, to the minute; empty when only a day was named
public record Moment(LocalDate date, Optional<LocalTime> time) {

    /// A day without a time.
    ///
    /// @param date the day
    public static Moment on(LocalDate date) {
        return new Moment(date, Optional.empty());
    }

    /// A day with a time.
    ///
    /// @param date the day
    /// @param time the time of day
    public static Moment at(LocalDate date, LocalTime time) {
        return new Moment(date, Optional.of(time));
    }

    /// The instant meant. A time that the clock skips becomes the first one after the gap, one that happens twice
    /// its first.
    ///
    /// @param zone where the day and the time are
    /// @param ifNoTime the time to use when none was named
    public Instant at(ZoneId zone, LocalTime ifNoTime) {
        return LocalMoments.at(date, time.orElse(ifNoTime), zone);
    }
}
