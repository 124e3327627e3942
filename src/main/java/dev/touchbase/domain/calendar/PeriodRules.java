package dev.touchbase.domain.calendar;

import dev.touchbase.domain.calendar.Interval.Unit;
import dev.touchbase.domain.calendar.Vocabulary.Choice;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Weeks, months, quarters and years: "next week", "november", "Q3 2026", "2026". Weeks begin on Monday.
final class PeriodRules {

    private static final Pattern YEAR = Pattern.compile("(?:19|20|21)[0-9]{2}");
    private static final Pattern ISO_MONTH = Pattern.compile("([0-9]{4})-([0-9]{2})");
    private static final Pattern QUARTER = Pattern.compile("q([1-4])");
    private static final int MONTHS_OF_QUARTER = 3;

    private final Words words;
    private final Asking asking;
    private final WeekNumbers numbers;

    PeriodRules(Asking asking) {
        this.words = asking.words();
        this.asking = asking;
        this.numbers = new WeekNumbers(words);
    }

    Optional<Phrase<Days>> period(int at) {
        return Asking.longest(
                at,
                numbers::week,
                this::chosen,
                this::month,
                this::chosenMonth,
                this::quarter,
                this::year,
                this::isoMonth);
    }

    /// What can also name its first day: "KW 48", "next week", "next month". "This week" names no day.
    Optional<Phrase<Days>> startable(int at) {
        int weekAt = words.skip(at, "in");
        return Asking.longest(at, here -> numbers.week(weekAt).map(week -> week.after(weekAt - at)), this::upcoming);
    }

    private Optional<Phrase<Days>> upcoming(int at) {
        boolean weekend = words.is(at + 1, "weekend", "wochenende");
        return Vocabulary.choice(words.text(at))
                .filter(choice -> !weekend && (choice == Choice.NEXT || choice == Choice.COMING))
                .flatMap(choice -> chosen(at));
    }

    /// The week, month, quarter or year in which today is.
    DateSpan current(Interval unit) {
        return around(asking.today(), Choice.THIS, unit).orElseThrow();
    }

    Optional<Phrase<Days>> weekByNumberOrChoice(int at) {
        boolean week = words.is(at + 1, "week", "woche");
        return numbers.week(at).or(() -> week ? chosen(at) : Optional.empty());
    }

    /// "last week", "this quarter", "nächsten monat", "this weekend".
    private Optional<Phrase<Days>> chosen(int at) {
        return Vocabulary.choice(words.text(at)).flatMap(choice -> {
            LocalDate today = asking.today();
            if (words.is(at + 1, "weekend", "wochenende")) {
                LocalDate saturday = shifted(today, choice, Unit.WEEKS, 1).with(DayOfWeek.SATURDAY);
                return Asking.found(new Days.Settled(new DateSpan(saturday, saturday.plusDays(1))), at, at + 2);
            }
            return Vocabulary.unit(words, at + 1)
                    .filter(unit -> unit.words() == 1)
                    .flatMap(unit -> around(today, choice, unit.value()))
                    .flatMap(span -> Asking.found(new Days.Settled(span), at, at + 2));
        });
    }

    private static LocalDate shifted(LocalDate today, Choice choice, Unit unit, int count) {
        long step = switch (choice) {
            case THIS -> 0;
            case NEXT, COMING -> count;
            case LAST -> -count;
        };
        return unit == Unit.WEEKS
                ? today.plusWeeks(step)
                : unit == Unit.MONTHS ? today.plusMonths(step) : today.plusYears(step);
    }

    private static Optional<DateSpan> around(LocalDate today, Choice choice, Interval unit) {
        LocalDate day = shifted(today, choice, unit.unit(), unit.count());
        return switch (unit.unit()) {
            case WEEKS ->
                unit.count() == 1
                        ? Optional.of(new DateSpan(day.with(DayOfWeek.MONDAY), day.with(DayOfWeek.SUNDAY)))
                        : Optional.empty();
            case MONTHS ->
                unit.count() == 1
                        ? Optional.of(of(YearMonth.from(day), 1))
                        : unit.count() == MONTHS_OF_QUARTER ? Optional.of(quarterOf(day)) : Optional.empty();
            case YEARS -> Optional.of(of(Year.from(day)));
            case MINUTES, HOURS, DAYS, WORKING_DAYS -> Optional.empty();
        };
    }

    private static DateSpan quarterOf(LocalDate day) {
        return of(YearMonth.of(day.getYear(), day.getMonth().firstMonthOfQuarter()), MONTHS_OF_QUARTER);
    }

    private static DateSpan of(YearMonth first, int months) {
        return new DateSpan(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    private static DateSpan of(Year year) {
        return new DateSpan(year.atDay(1), year.atDay(year.length()));
    }

    /// "november", "november 2025".
    private Optional<Phrase<Days>> month(int at) {
        return Vocabulary.month(words.text(at))
                .flatMap(month -> YEAR.matcher(words.text(at + 1)).matches()
                        ? Asking.found(
                                new Days.Settled(of(YearMonth.of(Integer.parseInt(words.text(at + 1)), month), 1)),
                                at,
                                at + 2)
                        : Asking.found(
                                new Days.EachYear(year -> Optional.of(of(YearMonth.of(year, month), 1))), at, at + 1));
    }

    /// "last november", "next january": "next" is the coming one.
    private Optional<Phrase<Days>> chosenMonth(int at) {
        return Vocabulary.choice(words.text(at))
                .flatMap(choice -> month(at + 1)
                        .filter(phrase -> phrase.words() == 1)
                        .map(phrase -> phrase.map(days -> monthOf(choice, days)).after(1)));
    }

    private Days monthOf(Choice choice, Days month) {
        LocalDate today = asking.today();
        return new Days.Settled(
                switch (choice) {
                    case THIS -> month.settle(today.withDayOfYear(1), Toward.FUTURE);
                    case NEXT, COMING -> month.settle(today.plusMonths(1).withDayOfMonth(1), Toward.FUTURE);
                    case LAST -> month.settle(today.withDayOfMonth(1).minusDays(1), Toward.PAST);
                });
    }

    private Optional<Phrase<Days>> quarter(int at) {
        Matcher quarter = QUARTER.matcher(words.text(at));
        if (!quarter.matches()) {
            return Optional.empty();
        }
        int first = (Integer.parseInt(quarter.group(1)) - 1) * MONTHS_OF_QUARTER + 1;
        return YEAR.matcher(words.text(at + 1)).matches()
                ? Asking.found(
                        new Days.Settled(
                                of(YearMonth.of(Integer.parseInt(words.text(at + 1)), first), MONTHS_OF_QUARTER)),
                        at,
                        at + 2)
                : Asking.found(
                        new Days.EachYear(year -> Optional.of(of(YearMonth.of(year, first), MONTHS_OF_QUARTER))),
                        at,
                        at + 1);
    }

    private Optional<Phrase<Days>> year(int at) {
        return YEAR.matcher(words.text(at)).matches()
                ? Asking.found(new Days.Settled(of(Year.of(Integer.parseInt(words.text(at))))), at, at + 1)
                : Optional.empty();
    }

    private Optional<Phrase<Days>> isoMonth(int at) {
        Matcher month = ISO_MONTH.matcher(words.text(at));
        return month.matches() && YEAR.matcher(month.group(1)).matches()
                ? Asking.found(
                        new Days.Settled(of(
                                YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2))), 1)),
                        at,
                        at + 1)
                : Optional.empty();
    }
}
