package dev.touchbase.domain.calendar;

import dev.touchbase.domain.calendar.Interval.Unit;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/// Ends and beginnings: "end of next week", "month end", "ende november", "start of next month".
///
/// The end of a week is its last working day, usually Friday; the end of a month, quarter or year is its last
/// calendar day.
final class EdgeRules {

    private static final Interval WEEK = new Interval(1, Unit.WEEKS);
    private static final Interval MONTH = new Interval(1, Unit.MONTHS);
    private static final Interval QUARTER = new Interval(3, Unit.MONTHS);
    private static final Interval YEAR = new Interval(1, Unit.YEARS);
    private static final int DAYS_OF_WEEK = 7;

    private final Words words;
    private final Asking asking;
    private final PeriodRules periods;

    EdgeRules(Asking asking) {
        this.words = asking.words();
        this.asking = asking;
        this.periods = new PeriodRules(asking);
    }

    Optional<Phrase<Days>> edge(int at) {
        return Asking.longest(at, this::shortEnd, this::end, this::beginning);
    }

    private Optional<Phrase<Days>> shortEnd(int at) {
        return Asking.longest(
                        at,
                        here -> Asking.phrase(words, here, WEEK, "eow"),
                        here -> Asking.phrase(
                                words, here, MONTH, "eom", "month end", "month-end", "monatsende", "zum monatsende"),
                        here -> Asking.phrase(
                                words,
                                here,
                                QUARTER,
                                "eoq",
                                "quarter end",
                                "quarter-end",
                                "quartalsende",
                                "zum quartalsende"),
                        here -> Asking.phrase(
                                words, here, YEAR, "eoy", "year end", "year-end", "jahresende", "zum jahresende"))
                .map(phrase -> phrase.map(unit -> Days.on(endOf(periods.current(unit)))));
    }

    /// "end of month", "end of the month", "end of next week", "ende november", "ende nächster woche".
    private Optional<Phrase<Days>> end(int at) {
        if (!words.is(at, "end", "ende")) {
            return Optional.empty();
        }
        return period(words.skip(at + 1, "of"))
                .map(phrase -> new Phrase<>(
                        phrase.value() instanceof Days.EachYear month
                                ? mapped(month, DateSpan::to)
                                : Days.on(endOf(settled(phrase.value()))),
                        phrase.words() + words.skip(at + 1, "of") - at));
    }

    /// "start of next month", "beginning of december", "anfang nächster woche".
    private Optional<Phrase<Days>> beginning(int at) {
        if (!words.is(at, "start", "beginning", "anfang")) {
            return Optional.empty();
        }
        return period(words.skip(at + 1, "of"))
                .map(phrase -> new Phrase<>(
                        phrase.value() instanceof Days.EachYear month
                                ? mapped(month, DateSpan::from)
                                : Days.on(settled(phrase.value()).from()),
                        phrase.words() + words.skip(at + 1, "of") - at));
    }

    private static Days mapped(Days.EachYear days, Function<DateSpan, LocalDate> edge) {
        return new Days.EachYear(year -> days.in().apply(year).map(edge).map(DateSpan::of));
    }

    /// A period behind "of": also "the month", "month", "der woche", "des monats".
    Optional<Phrase<Days>> period(int at) {
        int unitAt = words.skip(at, "the", "der", "des");
        Optional<Phrase<Days>> current = Asking.longest(
                        unitAt,
                        here -> Asking.phrase(words, here, WEEK, "week", "woche"),
                        here -> Asking.phrase(words, here, MONTH, "month", "monats", "monat"),
                        here -> Asking.phrase(words, here, QUARTER, "quarter", "quartals", "quartal"),
                        here -> Asking.phrase(words, here, YEAR, "year", "jahres", "jahr"))
                .map(phrase -> phrase.map(unit -> (Days) new Days.Settled(periods.current(unit))));
        return periods.period(unitAt).or(() -> current).map(phrase -> phrase.after(unitAt - at));
    }

    private DateSpan settled(Days days) {
        return days.settle(asking.today(), asking.toward());
    }

    private LocalDate endOf(DateSpan period) {
        return period.days() == DAYS_OF_WEEK ? lastWorkingDay(period) : period.to();
    }

    /// On a Saturday "end of week" is either behind or in eight days, so it is nothing.
    private LocalDate lastWorkingDay(DateSpan week) {
        LocalDate end = asking.speaker()
                .workdays()
                .onOrBefore(week.to())
                .filter(week::contains)
                .orElse(week.from().with(DayOfWeek.FRIDAY));
        if (asking.toward() == Toward.FUTURE && end.isBefore(asking.today())) {
            throw new DateTimeException("The working week is over");
        }
        return end;
    }
}
