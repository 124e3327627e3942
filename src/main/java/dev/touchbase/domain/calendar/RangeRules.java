package dev.touchbase.domain.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;

/// Spans with two ends: "1 nov to 5 nov", "1-5 nov", "vom 1.11. bis 5.11.", "monday to friday", "23 dec to 6 jan".
final class RangeRules {

    private final Words words;
    private final Asking asking;

    RangeRules(Asking asking) {
        this.words = asking.words();
        this.asking = asking;
    }

    /// "1 nov to 5 nov", "from monday to friday", "1-5 nov", "vom 1.11. bis 5.11.", "october to november".
    Optional<Phrase<DateSpan>> range(int at) {
        int startAt = words.skip(at, "from", "between", "von", "vom", "zwischen");
        boolean between = words.is(at, "between", "zwischen");
        return Asking.longest(
                        startAt,
                        here -> twoUnits(here, between),
                        here -> sharedMonth(here, between),
                        here -> sharedMonthBehind(here))
                .map(phrase ->
                        phrase.map(days -> settled(days, asking.toward())).after(startAt - at));
    }

    private Optional<Phrase<Days>> unit(int at) {
        return new SpanRules(asking).unit(at);
    }

    private DateSpan settled(Days days, Toward toward) {
        return days.settle(asking.today(), toward);
    }

    private Optional<Phrase<Days>> twoUnits(int at, boolean between) {
        return unit(at).flatMap(first -> {
            int secondAt = behindSeparator(at + first.words(), between);
            return secondAt < 0
                    ? Optional.<Phrase<Days>>empty()
                    : unit(secondAt)
                            .map(second -> new Phrase<>(
                                    joined(first.value(), second.value()), secondAt - at + second.words()));
        });
    }

    /// "1 to 5 nov", "23.-26.12."
    private Optional<Phrase<Days>> sharedMonth(int at, boolean between) {
        int secondAt = behindSeparator(at + 1, between);
        OptionalInt day = NumberWords.dayOfMonth(words.text(at));
        if (secondAt < 0 || day.isEmpty()) {
            return Optional.empty();
        }
        return new CalendarDays(asking)
                .date(secondAt, true)
                .map(last -> new Phrase<>(stretched(last.value(), day.getAsInt()), secondAt - at + last.words()));
    }

    private static Days stretched(Days last, int firstDay) {
        return switch (last) {
            case Days.EachYear(var in) ->
                new Days.EachYear(year ->
                        in.apply(year).map(span -> ordered(span.from().withDayOfMonth(firstDay), span.to())));
            case Days.Settled(DateSpan span) ->
                new Days.Settled(ordered(span.from().withDayOfMonth(firstDay), span.to()));
            case Days.EachWeek weekly -> throw new DateTimeException("No day of a month: " + weekly.day());
        };
    }

    /// "nov 1-5", "nov 1 to 5": the second a bare number.
    private Optional<Phrase<Days>> sharedMonthBehind(int at) {
        return Vocabulary.month(words.text(at))
                .flatMap(month -> new CalendarDays(asking).date(at, true))
                .filter(first -> first.words() == 2)
                .flatMap(first -> {
                    int secondAt = behindSeparator(at + 2, false);
                    OptionalInt day = secondAt < 0 ? OptionalInt.empty() : NumberWords.dayOfMonth(words.text(secondAt));
                    boolean counts = Vocabulary.unit(words, secondAt + 1).isPresent()
                            || Vocabulary.month(words.text(secondAt + 1)).isPresent();
                    return day.isEmpty() || counts || !(first.value() instanceof Days.EachYear(var in))
                            ? Optional.<Phrase<Days>>empty()
                            : Asking.found(
                                    new Days.EachYear(year -> in.apply(year)
                                            .map(span -> ordered(
                                                    span.from(), span.from().withDayOfMonth(day.getAsInt())))),
                                    at,
                                    secondAt + 1);
                });
    }

    private int behindSeparator(int at, boolean between) {
        boolean separated = words.is(at, "to", "until", "till", "through", "thru", "bis", "-", "–", "—")
                || between && words.is(at, "and", "und");
        return separated ? words.skip(at + 1, "zum") : -1;
    }

    /// Two ends as one run. What is open in one is settled by the other: the second end is the first one of its kind
    /// after the start.
    private Days joined(Days first, Days second) {
        LocalDate today = asking.today();
        return switch (first) {
            case Days.EachYear(var from)
            when second instanceof Days.EachYear(var to) ->
                new Days.EachYear(year -> from.apply(year)
                        .flatMap(start -> to.apply(year)
                                .filter(end -> !end.to().isBefore(start.from()))
                                .or(() -> to.apply(year + 1))
                                .map(end -> ordered(start.from(), end.to()))));
            case Days.EachWeek(var day)
            when second instanceof Days.EachWeek(var last) && asking.toward() != Toward.FUTURE -> {
                LocalDate end = today.with(TemporalAdjusters.previous(last));
                yield run(end.with(TemporalAdjusters.previousOrSame(day)), end);
            }
            case Days.EachWeek(var day)
            when second instanceof Days.EachWeek -> joined(Days.on(today.with(TemporalAdjusters.next(day))), second);
            case Days.EachWeek(var day) -> {
                LocalDate end = settled(second, asking.toward()).to();
                yield run(end.with(TemporalAdjusters.previousOrSame(day)), end);
            }
            case Days.EachYear yearly
            when second instanceof Days.Settled(DateSpan end) ->
                run(yearly.settle(end.to(), Toward.PAST).from(), end.to());
            case Days.EachYear yearly -> joined(new Days.Settled(settled(yearly, asking.toward())), second);
            case Days.Settled(DateSpan start) -> run(start.from(), endAfter(start.from(), second));
        };
    }

    private LocalDate endAfter(LocalDate start, Days second) {
        return switch (second) {
            case Days.Settled(DateSpan end) -> end.to();
            case Days.EachYear yearly -> yearly.settle(start, Toward.FUTURE).to();
            case Days.EachWeek(var day) -> start.with(TemporalAdjusters.nextOrSame(day));
        };
    }

    private static Days run(LocalDate from, LocalDate to) {
        return new Days.Settled(ordered(from, to));
    }

    static DateSpan ordered(LocalDate from, LocalDate to) {
        if (to.isBefore(from) || from.isBefore(DateSpan.OPEN_START) || to.isAfter(DateSpan.OPEN_END)) {
            throw new DateTimeException("No span from " + from + " to " + to);
        }
        return new DateSpan(from, to);
    }
}
