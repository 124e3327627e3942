package dev.touchbase.domain.calendar;

import static java.util.Map.entry;

import dev.touchbase.domain.calendar.Interval.Unit;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private static final Set<String> TWO_LETTER_DAYS = Set.of("mo", "di", "mi", "do", "fr", "sa", "so");

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

    private static final Map<String, Interval> UNITS = all(Map.ofEntries(
            entry(new Interval(1, Unit.MINUTES), "minute minutes min mins minuten"),
            entry(new Interval(1, Unit.HOURS), "hour hours hr hrs h stunde stunden std"),
            entry(new Interval(1, Unit.DAYS), "day days tag tage tagen"),
            entry(
                    new Interval(1, Unit.WORKING_DAYS),
                    "workday workdays weekday weekdays werktag werktage werktagen arbeitstag arbeitstage arbeitstagen"),
            entry(new Interval(1, Unit.WEEKS), "week weeks wk wks woche wochen"),
            entry(new Interval(2, Unit.WEEKS), "fortnight fortnights"),
            entry(new Interval(1, Unit.MONTHS), "month months monat monate monaten monats"),
            entry(new Interval(3, Unit.MONTHS), "quarter quarters quartal quartale quartalen quartals"),
            entry(new Interval(6, Unit.MONTHS), "halfyear half-year halbjahr"),
            entry(new Interval(1, Unit.YEARS), "year years yr yrs jahr jahre jahren jahres")));

    /// Which one of several: this, the coming, the one in the next week or month, the last.
    enum Choice {
        THIS,
        COMING,
        NEXT,
        LAST
    }

    private static final Map<String, Choice> CHOICES = all(
            Map.of(
                    Choice.THIS, "this current diese diesen dieser dieses diesem aktuelle aktuellen laufenden",
                    Choice.COMING, "coming kommende kommenden kommender kommendes",
                    Choice.NEXT, "next nächste nächsten nächster nächstes nächstem",
                    Choice.LAST,
                            "last past previous letzte letzten letzter letztes vergangene vergangenen vergangener vorige vorigen"));

    private static final Set<String> NAMES = Stream.of(
                    WEEKDAYS.keySet(), MONTHS.keySet(), UNITS.keySet(), Set.of("today", "tomorrow", "heute", "morgen"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private Vocabulary() {}

    /// All names of days, months and units, folded.
    static Set<String> names() {
        return NAMES;
    }

    static Optional<Choice> choice(String folded) {
        return Optional.ofNullable(CHOICES.get(folded));
    }

    /// "next do" and "this so" aren't days, "nächsten Do" is.
    static boolean isEnglishChoice(String folded) {
        return folded.equals("this")
                || folded.equals("next")
                || folded.equals("last")
                || folded.equals("past")
                || folded.equals("coming")
                || folded.equals("current")
                || folded.equals("previous");
    }

    /// What is counted, with how many of our units it stands for: a quarter is three months. "business days" take
    /// two words.
    static Optional<Phrase<Interval>> unit(Words words, int at) {
        if (words.is(at, "working", "business", "work") && words.is(at + 1, "day", "days")) {
            return Asking.found(new Interval(1, Unit.WORKING_DAYS), at, at + 2);
        }
        return Optional.ofNullable(UNITS.get(words.text(at))).flatMap(unit -> Asking.found(unit, at, at + 1));
    }

    /// Lower case, without accents, umlauts as plain letters however they were spelt: "Übermorgen" and "uebermorgen"
    /// become "ubermorgen". "Tuesday" suffers, too, and so every name is compared folded.
    static String fold(String word) {
        String plain =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ae", "a")
                .replace("oe", "o")
                .replace("ue", "u");
    }

    static Optional<DayOfWeek> weekday(String folded) {
        return Optional.ofNullable(WEEKDAYS.get(folded));
    }

    /// "mo", "di", "do": as German abbreviations go, but words of other kinds elsewhere.
    static boolean isTwoLetterDay(String folded) {
        return TWO_LETTER_DAYS.contains(folded);
    }

    static Optional<Month> month(String folded) {
        return Optional.ofNullable(MONTHS.get(folded));
    }

    private static <T> Map<String, T> all(Map<T, String> names) {
        Map<String, T> byName = new HashMap<>();
        names.forEach((value, words) -> {
            for (String word : words.split(" ")) {
                byName.put(fold(word), value);
            }
        });
        return Map.copyOf(byName);
    }
}
