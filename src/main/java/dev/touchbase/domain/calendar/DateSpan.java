package dev.touchbase.domain.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A run of days, both ends included. An open end is [#OPEN_START] or [#OPEN_END], which sort as text, too.
///
/// @param from the first day
/// @param to the last day, not before the first
public record DateSpan(LocalDate from, LocalDate to) {

    /// Stands for "from the beginning": 1 January of the year 1.
    public static final LocalDate OPEN_START = LocalDate.of(1, 1, 1);

    /// Stands for "without an end": 31 December 9999.
    public static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    public DateSpan {
        if (from.isBefore(OPEN_START) || to.isAfter(OPEN_END)) {
            throw new IllegalArgumentException("Years 1 to 9999 can be used, not " + from + " to " + to);
        }
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A span can't end on " + to + ", before its start on " + from);
        }
    }

    /// A single day.
    ///
    /// @param day the day
    public static DateSpan of(LocalDate day) {
        return new DateSpan(day, day);
    }

    /// Everything from this day on.
    ///
    /// @param from the first day
    public static DateSpan since(LocalDate from) {
        return new DateSpan(from, OPEN_END);
    }

    /// Everything up to and including this day.
    ///
    /// @param to the last day
    public static DateSpan until(LocalDate to) {
        return new DateSpan(OPEN_START, to);
    }

    /// Whether the day lies within.
    ///
    /// @param day the day asked about
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /// Whether the two have a day in common.
    ///
    /// @param other the other span
    public boolean overlaps(DateSpan other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }

    /// How many days it has, at least one.
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /// Whether it begins at [#OPEN_START].
    public boolean hasOpenStart() {
        return from.equals(OPEN_START);
    }

    /// Whether it ends at [#OPEN_END].
    public boolean hasOpenEnd() {
        return to.equals(OPEN_END);
    }
}
