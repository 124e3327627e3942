package dev.touchbase.domain.intake;

import dev.touchbase.domain.calendar.LocalMoments;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// A date, perhaps with a time, as it was written.
///
/// A date without a time stays that date: it is kept as noon of the business's day, so that no zone shifts it.
///
/// @param time null where only the date was written
/// @param offset the offset from UTC where it was written, else null: then the time is the business's
record WrittenMoment(
        LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

    /// When that was, for a business in `zone`.
    Instant at(ZoneId zone) {
        if (time == null) {
            return LocalMoments.at(date, LocalTime.NOON, zone);
        }
        return offset == null
                ? LocalMoments.at(date, time, zone)
                : date.atTime(time).toInstant(offset);
    }

    /// The day it was there.
    LocalDate on(ZoneId zone) {
        return time == null ? date : at(zone).atZone(zone).toLocalDate();
    }

    /// The same without its time.
    WrittenMoment dateOnly() {
        return new WrittenMoment(date, null, null);
    }

    /// The same at `time`, where it has none.
    WrittenMoment withTime(LocalTime added) {
        return time == null ? new WrittenMoment(date, added, offset) : this;
    }

    /// True at 00:00.
    boolean midnight() {
        return LocalTime.MIDNIGHT.equals(time);
    }

    /// What stays the same however the file is exported again: midnight is no time.
    String key() {
        return midnight() || time == null ? date.toString() : date + "T" + time + (offset == null ? "" : offset);
    }
}
