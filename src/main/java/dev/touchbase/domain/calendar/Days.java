package dev.touchbase.domain.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Days as they were named: settled, or still without a year or a week.
sealed interface Days {

    /// Nothing is left open.
    record Settled(DateSpan span) implements Days {}

    /// The same each year: "5 dec", "november", "KW 48".
    ///
    /// @param in the days in a year; empty where that year hasn't got them, as with 29 February
    record EachYear(IntFunction<Optional<DateSpan>> in) implements Days {}

    /// The same each week: "friday".
    record EachWeek(DayOfWeek day) implements Days {}

    static Days on(LocalDate day) {
        return new Settled(DateSpan.of(day));
    }

    /// Completes what is open. A date without a year is today or within twelve months; a bare weekday is never
    /// today.
    ///
    /// @throws DateTimeException if there is no such day within twelve months
    default DateSpan settle(LocalDate today, Toward toward) {
        return switch (this) {
            case Settled(DateSpan span) -> span;
            case EachWeek(DayOfWeek day) -> DateSpan.of(weekday(day, today, toward));
            case EachYear(var in) ->
                choose(candidates(in, today), today, toward)
                        .orElseThrow(() -> new DateTimeException("No such day within a year"));
        };
    }

    private static LocalDate weekday(DayOfWeek day, LocalDate today, Toward toward) {
        return today.with(toward == Toward.FUTURE ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day));
    }

    private static Stream<DateSpan> candidates(IntFunction<Optional<DateSpan>> in, LocalDate today) {
        return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                .mapToObj(in)
                .flatMap(Optional::stream)
                .filter(span -> distance(span, today) <= WorkCalendar.HORIZON);
    }

    private static Optional<DateSpan> choose(Stream<DateSpan> candidates, LocalDate today, Toward toward) {
        return switch (toward) {
            case FUTURE ->
                candidates.filter(span -> !span.to().isBefore(today)).min(Comparator.comparing(DateSpan::from));
            case PAST ->
                candidates.filter(span -> !span.from().isAfter(today)).max(Comparator.comparing(DateSpan::from));
            case NEAREST -> candidates.min(Comparator.comparingLong(span -> distance(span, today)));
        };
    }

    private static long distance(DateSpan span, LocalDate today) {
        if (span.contains(today)) {
            return 0;
        }
        LocalDate nearest = today.isBefore(span.from()) ? span.from() : span.to();
        return Math.abs(ChronoUnit.DAYS.between(today, nearest));
    }
}
