package dev.touchbase.domain.calendar;

import dev.touchbase.domain.calendar.Interval.Unit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lengths with halves and quarters: "half an hour", "an hour and a half", "1.5 hours", "anderthalb stunden".
final class BrokenIntervals {

    private static final Pattern DECIMAL = Pattern.compile("([0-9]{1,3})[.,](5|25|75|0)");
    private static final int QUARTERS_OF_ONE = 4;
    private static final int QUARTER_HOUR = 15;
    private static final int HALF_HOUR = 30;
    private static final int MONTHS_OF_YEAR = 12;

    /// Halves that German says in one word, counted in quarters.
    private static final Map<String, Integer> GERMAN_HALVES =
            Map.of("anderthalb", 6, "eineinhalb", 6, "zweieinhalb", 10, "dreieinhalb", 14);

    private final Words words;

    BrokenIntervals(Words words) {
        this.words = words;
    }

    Optional<Phrase<Interval>> length(int at) {
        return Asking.longest(at, this::partOfHour, this::halfYear, this::broken, this::andHalf);
    }

    private Optional<Phrase<Interval>> partOfHour(int at) {
        return Asking.longest(
                at,
                here -> Asking.phrase(
                        words,
                        here,
                        minutes(HALF_HOUR),
                        "half an hour",
                        "half hour",
                        "a half hour",
                        "halbe stunde",
                        "eine halbe stunde",
                        "einer halben stunde"),
                here -> Asking.phrase(
                        words,
                        here,
                        minutes(QUARTER_HOUR),
                        "a quarter of an hour",
                        "quarter of an hour",
                        "viertelstunde",
                        "eine viertelstunde",
                        "einer viertelstunde"),
                here -> Asking.phrase(
                        words,
                        here,
                        minutes(HALF_HOUR + QUARTER_HOUR),
                        "three quarters of an hour",
                        "dreiviertelstunde",
                        "eine dreiviertelstunde",
                        "einer dreiviertelstunde"));
    }

    private static Interval minutes(int count) {
        return new Interval(count, Unit.MINUTES);
    }

    private Optional<Phrase<Interval>> halfYear(int at) {
        return Asking.phrase(
                words,
                at,
                new Interval(6, Unit.MONTHS),
                "half a year",
                "half year",
                "halbes jahr",
                "ein halbes jahr",
                "einem halben jahr");
    }

    /// "1.5 hours", "one and a half hours", "anderthalb stunden".
    private Optional<Phrase<Interval>> broken(int at) {
        return quarters(at)
                .flatMap(number -> Vocabulary.unit(words, at + number.words())
                        .flatMap(unit -> ofQuarters(number.value(), unit))
                        .map(phrase -> phrase.after(number.words())));
    }

    private Optional<Phrase<Integer>> quarters(int at) {
        Matcher decimal = DECIMAL.matcher(words.text(at));
        if (decimal.matches()) {
            int part = switch (decimal.group(2)) {
                case "5" -> 2;
                case "25" -> 1;
                case "75" -> 3;
                default -> 0;
            };
            return Asking.found(Integer.parseInt(decimal.group(1)) * QUARTERS_OF_ONE + part, at, at + 1);
        }
        Integer german = GERMAN_HALVES.get(words.text(at));
        if (german != null) {
            return Asking.found(german, at, at + 1);
        }
        return NumberWords.whole(words, at)
                .filter(number -> words.are(at + number.words(), "and a half"))
                .map(number -> new Phrase<>(number.value() * QUARTERS_OF_ONE + 2, number.words() + 3));
    }

    /// "an hour and a half".
    private Optional<Phrase<Interval>> andHalf(int at) {
        return NumberWords.whole(words, at)
                .flatMap(number -> Vocabulary.unit(words, at + number.words())
                        .filter(unit -> words.are(at + number.words() + unit.words(), "and a half"))
                        .flatMap(unit -> ofQuarters(number.value() * QUARTERS_OF_ONE + 2, unit))
                        .map(phrase -> phrase.after(number.words() + 3)));
    }

    /// Quarters of hours are minutes, quarters of years months; parts of anything else aren't understood.
    private static Optional<Phrase<Interval>> ofQuarters(int quarters, Phrase<Interval> unit) {
        if (quarters % QUARTERS_OF_ONE == 0) {
            return IntervalRules.times(quarters / QUARTERS_OF_ONE, unit);
        }
        return switch (unit.value().unit()) {
            case HOURS -> IntervalRules.times(quarters * QUARTER_HOUR, unit.map(one -> new Interval(1, Unit.MINUTES)));
            case YEARS ->
                IntervalRules.times(
                        quarters * MONTHS_OF_YEAR / QUARTERS_OF_ONE, unit.map(one -> new Interval(1, Unit.MONTHS)));
            case MINUTES, DAYS, WORKING_DAYS, WEEKS, MONTHS -> Optional.empty();
        };
    }
}
