package dev.touchbase.domain.calendar;

import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days in digits alone: "2026-12-05", "5/12", "12/24/2026", "5.12.", "5.12.26".
final class NumericDates {

    private static final Pattern ISO = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");
    private static final Pattern SLASHED =
            Pattern.compile("([0-9]{1,2})(/|-(?=[0-9]{1,2}-[0-9]{4}))([0-9]{1,2})(?:[/-]([0-9]{2}|[0-9]{4}))?");
    private static final Pattern DOTTED = Pattern.compile("([0-9]{1,2})(\\.)([0-9]{1,2})(?:\\.([0-9]{2}|[0-9]{4}))?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20|21)[0-9]{2}");

    /// Where the month is written before the day.
    private static final Set<String> MONTH_FIRST = Set.of("US", "PH", "PR", "GU", "FM", "MH", "PW", "BZ");

    private static final int LAST_DAY = 31;
    private static final int MONTHS = 12;
    private static final int CENTURY = 2000;

    private final Words words;
    private final Asking asking;

    NumericDates(Asking asking) {
        this.words = asking.words();
        this.asking = asking;
    }

    /// A date in digits.
    ///
    /// @param announced whether a preposition or a weekday stands before it
    Optional<Phrase<Days>> date(int at, boolean announced) {
        return Asking.longest(at, this::iso, here -> slashed(here, announced), here -> dotted(here, announced));
    }

    private Optional<Phrase<Days>> iso(int at) {
        Matcher iso = ISO.matcher(words.text(at));
        return iso.matches()
                ? Asking.found(
                        Days.on(LocalDate.of(year(iso.group(1)), number(iso.group(2)), number(iso.group(3)))),
                        at,
                        at + 1)
                : Optional.empty();
    }

    private Optional<Phrase<Days>> slashed(int at, boolean announced) {
        boolean always = words.is(at, "24/7") && !announced;
        Matcher slashed = SLASHED.matcher(words.text(at));
        boolean fraction =
                words.is(at + 1, "of") || Vocabulary.unit(words, at + 1).isPresent();
        if (always || fraction || !slashed.matches() || !datelike(slashed)) {
            return Optional.empty();
        }
        int first = number(slashed.group(1));
        int second = number(slashed.group(3));
        boolean american = MONTH_FIRST.contains(asking.speaker().locale().getCountry());
        boolean monthFirst = american ? first <= MONTHS : second > MONTHS;
        Days day = monthFirst ? day(second, first, slashed.group(4)) : day(first, second, slashed.group(4));
        return Asking.found(day, at, at + 1);
    }

    /// "5.12." and "5.12.26". A bare "5.12" is a price or a quantity, except in a locale that writes those with a
    /// comma.
    private Optional<Phrase<Days>> dotted(int at, boolean announced) {
        Matcher dotted = DOTTED.matcher(words.text(at));
        if (!dotted.matches() || !datelike(dotted)) {
            return Optional.empty();
        }
        boolean marked = dotted.group(4) != null || words.at(at).dotted();
        boolean clear = marked
                || announced
                || commaLocale()
                || new TimeRules(words).time(at + 1).isPresent();
        if (!clear || words.is(at + 1, "uhr") || Vocabulary.unit(words, at + 1).isPresent()) {
            return Optional.empty();
        }
        boolean yearFollows = dotted.group(4) == null
                && words.at(at).dotted()
                && YEAR.matcher(words.text(at + 1)).matches();
        String year = yearFollows ? words.text(at + 1) : dotted.group(4);
        return Asking.found(
                day(number(dotted.group(1)), number(dotted.group(3)), year), at, yearFollows ? at + 2 : at + 1);
    }

    private boolean commaLocale() {
        var locale = asking.speaker().locale();
        return locale.getLanguage().equals("de")
                || DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',';
    }

    private static boolean datelike(Matcher matcher) {
        int first = number(matcher.group(1));
        int second = number(matcher.group(3));
        return first >= 1 && second >= 1 && first <= LAST_DAY && second <= LAST_DAY;
    }

    /// A day of a month, of each year where none is given.
    ///
    /// @throws DateTimeException if there is no such day
    static Days day(int day, int month, @Nullable String year) {
        if (year != null) {
            return Days.on(LocalDate.of(year(year), month, day));
        }
        MonthDay yearless = MonthDay.of(month, day);
        return new Days.EachYear(
                in -> Optional.of(in).filter(yearless::isValidYear).map(valid -> DateSpan.of(yearless.atYear(valid))));
    }

    private static int year(String digits) {
        int year = number(digits);
        if (digits.length() == 2) {
            return CENTURY + year;
        }
        if (!YEAR.matcher(digits).matches()) {
            throw new DateTimeException("No year that anybody means: " + year);
        }
        return year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
