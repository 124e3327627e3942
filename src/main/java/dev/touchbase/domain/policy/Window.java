package dev.touchbase.domain.policy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/// The stretch of time in which contacts are counted.
public sealed interface Window {

    /// The longest time that it can cover.
    Duration longest();

    /// As it follows "within": "7 days", "one calendar month".
    String inWords();

    /// The last `length`, to the second, half open: exactly `length` old no longer counts.
    record Rolling(Duration length) implements Window {

        public Rolling {
            if (length.isNegative() || length.isZero() || length.compareTo(Duration.ofDays(366)) > 0) {
                throw new IllegalArgumentException("A rule looks back at most 366 days, and at least a moment.");
            }
        }

        @Override
        public Duration longest() {
            return length;
        }

        @Override
        public String inWords() {
            return Lengths.inWords(length);
        }
    }

    /// The calendar's day, week (from Monday), month, quarter or year, where the customer is.
    record Calendar(Unit unit) implements Window {

        @Override
        public Duration longest() {
            return Duration.ofDays(unit.days).plusHours(1);
        }

        @Override
        public String inWords() {
            return "one calendar " + unit.word();
        }

        /// The first moment of the period that holds `moment`.
        public Instant begin(Instant moment, ZoneId zone) {
            return start(day(moment, zone), zone);
        }

        /// The first moment of the period after the one that holds `moment`.
        public Instant end(Instant moment, ZoneId zone) {
            return start(next(first(day(moment, zone))), zone);
        }

        private static LocalDate day(Instant moment, ZoneId zone) {
            return moment.atZone(zone).toLocalDate();
        }

        private Instant start(LocalDate day, ZoneId zone) {
            return first(day).atStartOfDay(zone).toInstant();
        }

        private LocalDate first(LocalDate day) {
            return switch (unit) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        private LocalDate next(LocalDate first) {
            return switch (unit) {
                case DAY -> first.plusDays(1);
                case WEEK -> first.plusWeeks(1);
                case MONTH -> first.plusMonths(1);
                case QUARTER -> first.plusMonths(3);
                case YEAR -> first.plusYears(1);
            };
        }
    }

    /// A period of the calendar.
    enum Unit {
        DAY(1),
        WEEK(7),
        MONTH(31),
        QUARTER(92),
        YEAR(366);

        private final int days;

        Unit(int days) {
            this.days = days;
        }

        /// "month".
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
