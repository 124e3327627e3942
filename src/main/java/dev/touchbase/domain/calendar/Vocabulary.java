package dev.touchbase.domain.calendar;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The names of days, months and units in English and German, folded: lower case, without accents.
final class Vocabulary {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Map<String, DayOfWeek> WEEKDAYS = all(Map.of(
            DayOfWeek.MONDAY, "monday mon montag mo",
            DayOfWeek.TUESDAY, "tuesday tues tue dienstag di",
            DayOfWeek.WEDNESDAY, "wednesday weds wed mittwoch mi",
            DayOfWeek.THURSDAY, "thursday thurs thur thu donnerstag do",
            DayOfWeek.FRIDAY, "friday fri freitag fr",
            DayOfWeek.SATURDAY, "saturday sat samstag sonnabend sa",
            DayOfWeek.SUNDAY, "sunday sun sonntag so"));

    private static final Map<String, Month> MONTHS = all(Map.ofEntries(
            entry(Month.JANUARY, "january jan januar janner jaenner"),
            entry(Month.FEBRUARY, "february feb februar"),
            entry(Month.MARCH, "march mar marz maerz mrz"),
            entry(Month.APRIL, "april apr"),
            entry(Month.MAY, "may mai"),
            entry(Month.JUNE, "june jun juni"),
            entry(Month.JULY, "july jul juli"),
            entry(Month.AUGUST, "august aug"),
            entry(Month.SEPTEMBER, "september sept sep"),
            entry(Month.OCTOBER, "october oct oktober okt"),
            entry(Month.NOVEMBER, "november nov"),
            entry(Month.DECEMBER, "december dec dezember dez")));

    private Vocabulary() {}

    /// Lower case and without accents: "Übermorgen" becomes "ubermorgen".
    static String fold(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    static Optional<DayOfWeek> weekday(String folded) {
        return Optional.ofNullable(WEEKDAYS.get(folded));
    }

    static Optional<Month> month(String folded) {
        return Optional.ofNullable(MONTHS.get(folded));
    }

    private static <T> Map<String, T> all(Map<T, String> names) {
        Map<String, T> byName = new HashMap<>();
        names.forEach((value, words) -> {
            for (String word : words.split(" ")) {
                byName.put(word, value);
            }
        });
        return Map.copyOf(byName);
    }
}
