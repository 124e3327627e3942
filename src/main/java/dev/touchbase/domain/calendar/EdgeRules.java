package dev.touchbase.domain.calendar;

import dev.touchbase.domain.calendar.Interval.Unit;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Function;

/// Ends and beginnings, and days counted within a month: "end of next week", "ende november", "first monday of
/// january".
///
/// The end of a week is its last working day, usually Friday; the end of a month, quarter or year is its last
/// calendar day.
final class EdgeRules {

    private static final Interval WEEK = new Interval(1, Unit.WEEKS);
    private static final Interval MONTH = new Interval(1, Unit.MONTHS);
    private static final Interval QUARTER = new Interval(3, Unit.MONTHS);
    private static final Interval YEAR = new Interval(1, Unit.YEARS);
    private static final int MOST_WEEKS = 5;
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
        return Asking.longest(at, this::shortEnd, this::end, this::beginning, this::counted);
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
    private Optional<Phrase<Days>> period(int at) {
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

    /// "first monday of january", "last friday of the month", "letzter freitag im november", "last working day of
    /// the month".
    private Optional<Phrase<Days>> counted(int at) {
        boolean last = words.is(at, "last", "letzter", "letzten", "letzte");
        Optional<Integer> place =
                last ? Optional.of(-1) : NumberWords.ordinal(words.text(at)).filter(n -> n <= MOST_WEEKS);
        return place.flatMap(n -> picker(at + 1, n).flatMap(picker -> {
            int monthAt = behindOf(at + 1 + picker.words());
            return monthAt < 0
                    ? Optional.<Phrase<Days>>empty()
                    : monthOf(monthAt)
                            .map(month ->
                                    new Phrase<>(pick(month.value(), picker.value()), monthAt - at + month.words()));
        }));
    }

    private int behindOf(int at) {
        if (!words.is(at, "of", "in", "im", "des", "vom")) {
            return -1;
        }
        return words.skip(at + 1, "the");
    }

    private Optional<Phrase<Function<YearMonth, Optional<LocalDate>>>> picker(int at, int place) {
        if (Vocabulary.unit(words, at)
                .filter(unit -> unit.value().unit() == Unit.WORKING_DAYS)
                .isPresent()) {
            int length = Vocabulary.unit(words, at).get().words();
            return Asking.found(month -> workingDay(month, place), at, at + length);
        }
        return Vocabulary.weekday(words.text(at))
                .flatMap(day -> Asking.found(month -> weekday(month, place, day), at, at + 1));
    }

    private Optional<LocalDate> workingDay(YearMonth month, int place) {
        WorkCalendar calendar = asking.speaker().workdays();
        return place < 0
                ? calendar.onOrBefore(month.atEndOfMonth())
                : calendar.plusWorkingDays(month.atDay(1).minusDays(1), place);
    }

    private static Optional<LocalDate> weekday(YearMonth month, int place, DayOfWeek day) {
        LocalDate picked = place < 0
                ? month.atEndOfMonth().with(TemporalAdjusters.previousOrSame(day))
                : month.atDay(1).with(TemporalAdjusters.nextOrSame(day)).plusWeeks(place - 1L);
        return Optional.of(picked).filter(found -> YearMonth.from(found).equals(month));
    }

    private Optional<Phrase<Days>> monthOf(int at) {
        return period(at).filter(phrase -> phrase.value() instanceof Days.EachYear || isMonth(settled(phrase.value())));
    }

    private static boolean isMonth(DateSpan span) {
        return YearMonth.from(span.from()).equals(YearMonth.from(span.to())) && span.days() > 4 * DAYS_OF_WEEK - 1;
    }

    /// Of "the month", where its day has passed, the next month's is meant; and the last one's, where the past is
    /// meant.
    private Days pick(Days month, Function<YearMonth, Optional<LocalDate>> picker) {
        if (month instanceof Days.EachYear yearly) {
            return new Days.EachYear(year -> yearly.in()
                    .apply(year)
                    .flatMap(span -> picker.apply(YearMonth.from(span.from())))
                    .map(DateSpan::of));
        }
        YearMonth named = YearMonth.from(settled(month).from());
        boolean current = named.equals(YearMonth.from(asking.today()));
        LocalDate picked = picker.apply(named).orElseThrow(() -> new DateTimeException("No such day in " + named));
        long away = ChronoUnit.DAYS.between(asking.today(), picked);
        boolean passed =
                current && (asking.toward() == Toward.FUTURE ? away < 0 : asking.toward() == Toward.PAST && away > 0);
        return Days.on(
                passed
                        ? picker.apply(named.plusMonths(away < 0 ? 1 : -1))
                                .orElseThrow(() -> new DateTimeException("No such day"))
                        : picked);
    }
}
