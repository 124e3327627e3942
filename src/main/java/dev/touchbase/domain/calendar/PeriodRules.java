package dev.touchbase.domain.calendar;

import dev.touchbase.domain.calendar.Interval.Unit;
import dev.touchbase.domain.calendar.Vocabulary.Choice;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Weeks, months, quarters and years: "next week", "KW 48", "november", "Q3 2026", "2026". Weeks begin on Monday and
/// are numbered as in ISO 8601.
final class PeriodRules {

    private static final Pattern YEAR = Pattern.compile("(?:19|20|21)[0-9]{2}");
    private static final Pattern WEEK = Pattern.compile("([0-9]{1,2})(?:/((?:20)?[0-9]{2}))?");
    private static final Pattern ISO_WEEK = Pattern.compile("([0-9]{4})-?w([0-9]{2})");
    private static final Pattern ISO_MONTH = Pattern.compile("([0-9]{4})-([0-9]{2})");
    private static final Pattern QUARTER = Pattern.compile("q([1-4])");
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int CENTURY = 2000;

    private final Words words;
    private final Asking asking;

    PeriodRules(Asking asking) {
        this.words = asking.words();
        this.asking = asking;
    }

    Optional<Phrase<Days>> period(int at) {
        return Asking.longest(
                at,
                this::weekNumber,
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
        return Asking.longest(at, here -> weekNumber(weekAt).map(week -> week.after(weekAt - at)), this::upcoming);
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
        return weekNumber(at).or(() -> week ? chosen(at) : Optional.empty());
    }

    /// "KW 48", "week 48", "KW48", "KW 2/2027", "KW 48 2026", "2026-W48".
    private Optional<Phrase<Days>> weekNumber(int at) {
        Matcher iso = ISO_WEEK.matcher(words.text(at));
        if (iso.matches()) {
            return Asking.found(
                    settled(week(Integer.parseInt(iso.group(2))).apply(Integer.parseInt(iso.group(1)))), at, at + 1);
        }
        String joined = words.text(at).replaceFirst("^(?:kw|cw)(?=[0-9])", "");
        boolean apart = words.is(at, "kw", "cw", "week", "woche", "kalenderwoche");
        int numberAt = words.are(at, "calendar week") ? at + 2 : apart ? at + 1 : at;
        String text = numberAt == at ? joined : words.text(numberAt);
        Matcher number = WEEK.matcher(text);
        boolean named = numberAt > at || !joined.equals(words.text(at));
        return named && number.matches() ? weekNumber(at, numberAt + 1, number) : Optional.empty();
    }

    private Optional<Phrase<Days>> weekNumber(int from, int to, Matcher number) {
        IntFunction<Optional<DateSpan>> week = week(Integer.parseInt(number.group(1)));
        if (number.group(2) != null) {
            return Asking.found(settled(week.apply(CENTURY + Integer.parseInt(number.group(2)) % 100)), from, to);
        }
        return YEAR.matcher(words.text(to)).matches()
                ? Asking.found(settled(week.apply(Integer.parseInt(words.text(to)))), from, to + 1)
                : Asking.found(new Days.EachYear(week), from, to);
    }

    private static IntFunction<Optional<DateSpan>> week(int number) {
        if (number < 1 || number > 53) {
            throw new DateTimeException("No year has a week " + number);
        }
        return year -> {
            LocalDate inYear = LocalDate.of(year, Month.JANUARY, 4);
            if (number
                    > IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inYear).getMaximum()) {
                return Optional.empty();
            }
            LocalDate monday =
                    inYear.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number).with(DayOfWeek.MONDAY);
            return Optional.of(new DateSpan(monday, monday.plusDays(6)));
        };
    }

    private static Days settled(Optional<DateSpan> span) {
        return new Days.Settled(span.orElseThrow(() -> new DateTimeException("That year has no such week")));
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
