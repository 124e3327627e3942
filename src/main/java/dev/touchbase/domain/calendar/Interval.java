package dev.touchbase.domain.calendar;

import java.time.Duration;
import java.time.LocalDate;

/// How long or how often: "2 weeks". A quarter is three months, a fortnight two weeks.
///
/// @param count how many of the unit, 1 to 10,000
/// @param unit the unit
public record Interval(int count, Unit unit) {

    /// The largest count that is accepted.
    public static final int MOST = 10_000;

    /// What is counted.
    public enum Unit {
        /// Minutes of elapsed time.
        MINUTES("minute"),
        /// Hours of elapsed time.
        HOURS("hour"),
        /// Calendar days.
        DAYS("day"),
        /// Days on which the business works.
        WORKING_DAYS("working day"),
        /// Calendar weeks of seven days.
        WEEKS("week"),
        /// Calendar months, cut at the month's end.
        MONTHS("month"),
        /// Calendar years.
        YEARS("year");

        private final String one;

        Unit(String one) {
            this.one = one;
        }

        /// Whether it moves a date rather than a clock.
        public boolean isDateBased() {
            return this != MINUTES && this != HOURS;
        }
    }

    public Interval {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("An interval counts 1 to " + MOST + ", not " + count);
        }
    }

    /// Whether it moves a date rather than a clock.
    public boolean isDateBased() {
        return unit.isDateBased();
    }

    /// The date this much later. Months and years are cut at the month's end: 31 January plus a month is the last of
    /// February. Hence a series is `start` plus [#times(int)], never one step after another.
    ///
    /// @param date the date to start from
    /// @throws IllegalStateException for minutes and hours, and for working days, which need a calendar
    public LocalDate addTo(LocalDate date) {
        return switch (unit) {
            case DAYS -> date.plusDays(count);
            case WEEKS -> date.plusWeeks(count);
            case MONTHS -> date.plusMonths(count);
            case YEARS -> date.plusYears(count);
            case WORKING_DAYS -> throw new IllegalStateException(this + " can't be added without a work calendar");
            case MINUTES, HOURS -> throw new IllegalStateException(this + " can't be added to a date");
        };
    }

    /// The date this much later, where working days are counted by the calendar. Where the calendar has no working
    /// day within a year, working days count as plain days.
    ///
    /// @param date the date to start from
    /// @param calendar the business's working days
    /// @throws IllegalStateException for minutes and hours
    public LocalDate addTo(LocalDate date, WorkCalendar calendar) {
        return unit == Unit.WORKING_DAYS
                ? calendar.plusWorkingDays(date, count).orElseGet(() -> date.plusDays(count))
                : addTo(date);
    }

    /// The elapsed time that minutes, hours, days and weeks stand for, a day having 24 hours.
    ///
    /// @throws IllegalStateException for working days, months and years, which have no fixed length
    public Duration duration() {
        return switch (unit) {
            case MINUTES -> Duration.ofMinutes(count);
            case HOURS -> Duration.ofHours(count);
            case DAYS -> Duration.ofDays(count);
            case WEEKS -> Duration.ofDays(7L * count);
            case WORKING_DAYS, MONTHS, YEARS -> throw new IllegalStateException(this + " has no fixed length");
        };
    }

    /// Its usual length in days, for comparing intervals of different units: a month counts 30.44 days, a working
    /// day 1.4.
    public double usualDays() {
        return switch (unit) {
            case MINUTES -> count / 1440.0;
            case HOURS -> count / 24.0;
            case DAYS -> count;
            case WORKING_DAYS -> count * 1.4;
            case WEEKS -> count * 7.0;
            case MONTHS -> count * 30.436875;
            case YEARS -> count * 365.2425;
        };
    }

    /// This many times as long.
    ///
    /// @param n at least 1
    public Interval times(int n) {
        return new Interval(Math.multiplyExact(count, n), unit);
    }

    /// In words with its count: "1 month", "2 weeks".
    public String counted() {
        return count + " " + unit.one + (count == 1 ? "" : "s");
    }

    /// In words that can stand after "every": "month", "2 weeks".
    @Override
    public String toString() {
        return count == 1 ? unit.one : counted();
    }
}
