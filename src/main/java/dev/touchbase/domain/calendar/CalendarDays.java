package dev.touchbase.domain.calendar;

import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days by their date: "5 dec", "december 5th 2026", "5.12.", "5/12", "2026-12-05".
///
/// What has the shape of a date but can't be one is a [DateTimeException], so that no rule takes half of it.
final class CalendarDays {

    private static final Pattern ISO = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");
    private static final Pattern SLASHED =
            Pattern.compile("([0-9]{1,2})(/|-(?=[0-9]{1,2}-[0-9]{4}))([0-9]{1,2})(?:[/-]([0-9]{2}|[0-9]{4}))?");
    private static final Pattern DOTTED = Pattern.compile("([0-9]{1,2})(\\.)([0-9]{1,2})(?:\\.([0-9]{2}|[0-9]{4}))?");
    private static final Pattern COMPACT =
            Pattern.compile("([0-9]{1,2})[-.]?([a-z]{3,9})(?:[-.]?([0-9]{4}|(?<=[-.])[0-9]{2}))?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20|21)[0-9]{2}");
    private static final Pattern ORDINAL_DIGITS = Pattern.compile("[0-9]{1,2}(?:st|nd|rd|th)");

    /// "10 may be interested": there "may" is no month.
    private static final Set<String> AFTER_VERB_MAY =
            Set.of("be", "have", "need", "want", "not", "come", "also", "still", "well");

    private static final Set<String> MONTH_FIRST = Set.of("US", "PH", "PR", "GU", "FM", "MH", "PW", "BZ");
    private static final int LAST_DAY = 31;
    private static final int MONTHS = 12;

    private final Words words;
    private final Asking asking;

    CalendarDays(Asking asking) {
        this.words = asking.words();
        this.asking = asking;
    }

    /// A date.
    ///
    /// @param announced whether a preposition or a weekday stands before it
    Optional<Phrase<Days>> date(int at, boolean announced) {
        int dateAt = words.skip(at, "the", "den", "der", "dem");
        return Asking.longest(
                        dateAt,
                        this::iso,
                        here -> slashed(here, announced),
                        here -> dotted(here, announced),
                        this::compact,
                        this::dayThenMonth,
                        this::monthThenDay)
                .map(phrase -> phrase.after(dateAt - at));
    }

    /// "the 5th", "den 5.": the next or the last such day of a month. Only behind "on", as "the 5th order" is none.
    Optional<Phrase<Days>> dayOfMonth(int at) {
        int dayAt = words.skip(at, "the", "den", "dem");
        boolean ordinal = words.at(dayAt).dotted()
                || ORDINAL_DIGITS.matcher(words.text(dayAt)).matches();
        OptionalInt day = NumberWords.dayOfMonth(words.text(dayAt));
        int end = words.are(dayAt + 1, "of the month")
                ? dayAt + 4
                : words.are(dayAt + 1, "des monats") ? dayAt + 3 : dayAt + 1;
        return ordinal && day.isPresent() ? Asking.found(Days.on(nearby(day.getAsInt())), at, end) : Optional.empty();
    }

    private LocalDate nearby(int day) {
        LocalDate today = asking.today();
        boolean ahead = asking.toward() == Toward.FUTURE;
        LocalDate first = today.withDayOfMonth(1);
        for (int months = 0; months <= 2; months++) {
            LocalDate month = first.plusMonths(ahead ? months : -months);
            if (day <= month.lengthOfMonth()) {
                LocalDate candidate = month.withDayOfMonth(day);
                if (ahead ? !candidate.isBefore(today) : !candidate.isAfter(today)) {
                    return candidate;
                }
            }
        }
        throw new DateTimeException("No day " + day + " nearby");
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

    /// "5dec", "5-dec-2026".
    private Optional<Phrase<Days>> compact(int at) {
        Matcher compact = COMPACT.matcher(words.text(at));
        return compact.matches()
                ? Vocabulary.month(compact.group(2))
                        .flatMap(month -> Asking.found(
                                day(number(compact.group(1)), month.getValue(), compact.group(3)), at, at + 1))
                : Optional.empty();
    }

    private Optional<Phrase<Days>> dayThenMonth(int at) {
        int monthAt = words.skip(at + 1, "of");
        OptionalInt day = NumberWords.dayOfMonth(words.text(at));
        boolean englishWord =
                isSpelt(at) && monthAt == at + 1 && !words.text(at).matches(".*e[nr]");
        boolean verb = words.is(monthAt, "may") && AFTER_VERB_MAY.contains(words.text(monthAt + 1));
        return day.isPresent() && !englishWord && !verb
                ? Vocabulary.month(words.text(monthAt))
                        .flatMap(month -> withYear(at, monthAt + 1, day.getAsInt(), month))
                : Optional.empty();
    }

    private Optional<Phrase<Days>> monthThenDay(int at) {
        int dayAt = words.skip(at + 1, "the");
        OptionalInt day = NumberWords.dayOfMonth(words.text(dayAt));
        boolean verb = words.is(at, "may", "march") && isSpelt(dayAt);
        boolean counts = Vocabulary.unit(words, dayAt + 1).isPresent();
        return day.isPresent() && !verb && !counts
                ? Vocabulary.month(words.text(at)).flatMap(month -> withYear(at, dayAt + 1, day.getAsInt(), month))
                : Optional.empty();
    }

    private boolean isSpelt(int at) {
        return !words.text(at).isEmpty() && Character.isLetter(words.text(at).charAt(0));
    }

    private Optional<Phrase<Days>> withYear(int from, int to, int day, Month month) {
        boolean year = YEAR.matcher(words.text(to)).matches();
        return Asking.found(day(day, month.getValue(), year ? words.text(to) : null), from, year ? to + 1 : to);
    }

    private static Days day(int day, int month, @Nullable String year) {
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
            return 2000 + year;
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
