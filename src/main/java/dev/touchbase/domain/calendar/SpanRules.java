package dev.touchbase.domain.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;

/// Runs of days: "last week", "since 1 nov", "last 90 days", "23 dec to 6 jan", "until 5 dec", "november".
final class SpanRules {

    private final Words words;
    private final Asking asking;
    private final PeriodRules periods;
    private final IntervalRules intervals;

    SpanRules(Asking asking) {
        this.words = asking.words();
        this.asking = asking;
        this.periods = new PeriodRules(asking);
        this.intervals = new IntervalRules(words);
    }

    Optional<Phrase<DateSpan>> span(int at) {
        return Asking.longest(at, this::halfOpen, this::range, this::lastOrNext, this::single);
    }

    private Optional<Phrase<DateSpan>> single(int at) {
        return unit(words.skip(at, "in", "im", "during"))
                .map(phrase -> phrase.map(days -> settled(days, asking.toward()))
                        .after(words.skip(at, "in", "im", "during") - at))
                .or(() -> unit(at).map(phrase -> phrase.map(days -> settled(days, asking.toward()))));
    }

    private Optional<Phrase<Days>> unit(int at) {
        return Asking.longest(at, periods::period, new DayRules(asking)::day);
    }

    private DateSpan settled(Days days, Toward toward) {
        return days.settle(asking.today(), toward);
    }

    /// "since 1 nov", "until 5 dec", "from monday", "before 5 dec", "after 5 dec". "Until november" could end on
    /// either side of it, so only a day is taken behind "until".
    private Optional<Phrase<DateSpan>> halfOpen(int at) {
        Toward ahead = asking.toward() == Toward.NEAREST ? Toward.FUTURE : asking.toward();
        Optional<Phrase<DateSpan>> found = switch (words.text(at)) {
            case "since", "seit" ->
                unit(Toward.PAST, at + 1).map(unit -> unit.map(span -> DateSpan.since(span.from())));
            case "from", "ab", "von", "vom" ->
                unit(asking.toward(), at + 1).map(unit -> unit.map(span -> DateSpan.since(span.from())));
            case "until", "till", "bis" ->
                unit(ahead, words.skip(at + 1, "zum"))
                        .filter(unit -> unit.value().days() == 1)
                        .map(unit ->
                                unit.map(span -> DateSpan.until(span.to())).after(words.skip(at + 1, "zum") - at - 1));
            case "before" ->
                unit(asking.toward(), at + 1)
                        .map(unit -> unit.map(span -> DateSpan.until(span.from().minusDays(1))));
            case "after", "nach" ->
                unit(asking.toward(), at + 1)
                        .map(unit -> unit.map(span -> DateSpan.since(span.to().plusDays(1))));
            default -> Optional.empty();
        };
        return found.map(phrase -> phrase.after(1));
    }

    private Optional<Phrase<DateSpan>> unit(Toward toward, int at) {
        return new SpanRules(asking.toward(toward)).unit(at).map(phrase -> phrase.map(days -> settled(days, toward)));
    }

    /// "1 nov to 5 nov", "from monday to friday", "1-5 nov", "vom 1.11. bis 5.11.", "october to november".
    private Optional<Phrase<DateSpan>> range(int at) {
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

    private static DateSpan ordered(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new DateTimeException(to + " is before " + from);
        }
        return new DateSpan(from, to);
    }

    /// "last 90 days", "the past 2 weeks", "next 7 days": today included.
    private Optional<Phrase<DateSpan>> lastOrNext(int at) {
        int choiceAt = words.skip(words.skip(at, "in", "within", "over", "during"), "the", "den", "der", "die", "dem");
        return Vocabulary.choice(words.text(choiceAt))
                .filter(choice -> choice != Vocabulary.Choice.THIS)
                .flatMap(choice -> intervals
                        .length(choiceAt + 1)
                        .map(length -> new Phrase<>(
                                choice == Vocabulary.Choice.LAST ? last(length.value()) : next(length.value()),
                                choiceAt + 1 - at + length.words())));
    }

    private DateSpan last(Interval length) {
        LocalDate today = asking.today();
        int count = length.count();
        LocalDate from = switch (length.unit()) {
            case MINUTES, HOURS ->
                asking.speaker()
                        .now()
                        .minus(length.duration())
                        .atZone(asking.speaker().zone())
                        .toLocalDate();
            case DAYS -> today.minusDays(count - 1L);
            case WEEKS -> today.minusWeeks(count).plusDays(1);
            case MONTHS -> today.minusMonths(count).plusDays(1);
            case YEARS -> today.minusYears(count).plusDays(1);
            case WORKING_DAYS ->
                asking.speaker()
                        .workdays()
                        .plusWorkingDays(today.plusDays(1), -count)
                        .orElse(today);
        };
        return ordered(from, today);
    }

    private DateSpan next(Interval length) {
        LocalDate today = asking.today();
        LocalDate to = switch (length.unit()) {
            case MINUTES, HOURS ->
                asking.speaker()
                        .now()
                        .plus(length.duration())
                        .atZone(asking.speaker().zone())
                        .toLocalDate();
            case WORKING_DAYS ->
                asking.speaker()
                        .workdays()
                        .plusWorkingDays(today.minusDays(1), length.count())
                        .orElse(today);
            case DAYS, WEEKS, MONTHS, YEARS -> length.addTo(today).minusDays(1);
        };
        return ordered(today, to);
    }
}
