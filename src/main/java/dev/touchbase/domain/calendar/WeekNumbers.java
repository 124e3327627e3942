package dev.touchbase.domain.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Weeks by their number, as in ISO 8601: "KW 48", "week 48", "2026-W48".
final class WeekNumbers {

    private static final Pattern YEAR = Pattern.compile("(?:19|20|21)[0-9]{2}");
    private static final Pattern WEEK = Pattern.compile("([0-9]{1,2})(?:/((?:20)?[0-9]{2}))?");
    private static final Pattern ISO_WEEK = Pattern.compile("([0-9]{4})-?w([0-9]{2})");
    private static final int CENTURY = 2000;
    private static final int MOST_WEEKS = 53;

    private final Words words;

    WeekNumbers(Words words) {
        this.words = words;
    }

    /// "KW 48", "week 48", "KW48", "KW 2/2027", "KW 48 2026", "2026-W48".
    Optional<Phrase<Days>> week(int at) {
        Matcher iso = ISO_WEEK.matcher(words.text(at));
        if (iso.matches() && YEAR.matcher(iso.group(1)).matches()) {
            return Asking.found(
                    settled(numbered(Integer.parseInt(iso.group(2))).apply(Integer.parseInt(iso.group(1)))),
                    at,
                    at + 1);
        }
        String joined = words.text(at).replaceFirst("^(?:kw|cw)(?=[0-9])", "");
        boolean apart = words.is(at, "kw", "cw", "week", "woche", "kalenderwoche");
        int numberAt = words.are(at, "calendar week") ? at + 2 : apart ? at + 1 : at;
        String text = numberAt == at ? joined : words.text(numberAt);
        Matcher number = WEEK.matcher(text);
        boolean named = numberAt > at || !joined.equals(words.text(at));
        return named && number.matches() ? withYear(at, numberAt + 1, number) : Optional.empty();
    }

    private Optional<Phrase<Days>> withYear(int from, int to, Matcher number) {
        IntFunction<Optional<DateSpan>> week = numbered(Integer.parseInt(number.group(1)));
        if (number.group(2) != null) {
            return Asking.found(settled(week.apply(CENTURY + Integer.parseInt(number.group(2)) % 100)), from, to);
        }
        return YEAR.matcher(words.text(to)).matches()
                ? Asking.found(settled(week.apply(Integer.parseInt(words.text(to)))), from, to + 1)
                : Asking.found(new Days.EachYear(week), from, to);
    }

    private static IntFunction<Optional<DateSpan>> numbered(int number) {
        if (number < 1 || number > MOST_WEEKS) {
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
}
