package dev.touchbase.domain.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days by their date: "5 dec", "december 5th 2026", "5. dezember", "on the 5th", and what [NumericDates] reads.
///
/// What has the shape of a date but can't be one is a [DateTimeException], so that no rule takes half of it.
final class CalendarDays {

    private static final Pattern COMPACT =
            Pattern.compile("([0-9]{1,2})[-.]?([a-z]{3,9})(?:[-.]?([0-9]{4}|(?<=[-.])[0-9]{2}))?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20|21)[0-9]{2}");
    private static final Pattern ORDINAL_DIGITS = Pattern.compile("[0-9]{1,2}(?:st|nd|rd|th)");

    /// "10 may be interested": there "may" is no month.
    private static final Set<String> AFTER_VERB_MAY =
            Set.of("be", "have", "need", "want", "not", "come", "also", "still", "well");

    private final Words words;
    private final Asking asking;
    private final NumericDates numeric;

    CalendarDays(Asking asking) {
        this.words = asking.words();
        this.asking = asking;
        this.numeric = new NumericDates(asking);
    }

    /// A date.
    ///
    /// @param announced whether a preposition or a weekday stands before it
    Optional<Phrase<Days>> date(int at, boolean announced) {
        int dateAt = words.skip(at, "the", "den", "der", "dem");
        return Asking.longest(
                        dateAt,
                        here -> numeric.date(here, announced),
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

    /// "5dec", "5-dec-2026".
    private Optional<Phrase<Days>> compact(int at) {
        Matcher compact = COMPACT.matcher(words.text(at));
        return compact.matches()
                ? Vocabulary.month(compact.group(2))
                        .flatMap(month -> Asking.found(
                                NumericDates.day(number(compact.group(1)), month.getValue(), compact.group(3)),
                                at,
                                at + 1))
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
        return Asking.found(
                NumericDates.day(day, month.getValue(), year ? words.text(to) : null), from, year ? to + 1 : to);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
