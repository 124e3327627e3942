package dev.touchbase.domain.calendar;

import dev.touchbase.domain.calendar.Interval.Unit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long, how often: "2 weeks", "every other month", "an hour and a half", "weekly".
final class IntervalRules {

    private static final Pattern SHORT = Pattern.compile("([0-9]{1,4})(min|mins|h|hr|hrs|d|w|wk|wks|y)");
    private static final Pattern DECIMAL = Pattern.compile("([0-9]{1,3})[.,](5|25|75|0)");
    private static final int QUARTERS_OF_ONE = 4;
    private static final int QUARTER_HOUR = 15;
    private static final int HALF_HOUR = 30;
    private static final int MONTHS_OF_YEAR = 12;

    private static final Map<String, Unit> SHORT_UNITS = Map.of(
            "min",
            Unit.MINUTES,
            "mins",
            Unit.MINUTES,
            "h",
            Unit.HOURS,
            "hr",
            Unit.HOURS,
            "hrs",
            Unit.HOURS,
            "d",
            Unit.DAYS,
            "w",
            Unit.WEEKS,
            "wk",
            Unit.WEEKS,
            "wks",
            Unit.WEEKS,
            "y",
            Unit.YEARS);

    private static final Map<String, Interval> ADVERBS = Map.ofEntries(
            Map.entry("daily", new Interval(1, Unit.DAYS)),
            Map.entry("taglich", new Interval(1, Unit.DAYS)),
            Map.entry("weekly", new Interval(1, Unit.WEEKS)),
            Map.entry("wochentlich", new Interval(1, Unit.WEEKS)),
            Map.entry("fortnightly", new Interval(2, Unit.WEEKS)),
            Map.entry("vierzehntaglich", new Interval(2, Unit.WEEKS)),
            Map.entry("monthly", new Interval(1, Unit.MONTHS)),
            Map.entry("monatlich", new Interval(1, Unit.MONTHS)),
            Map.entry("quarterly", new Interval(3, Unit.MONTHS)),
            Map.entry("vierteljahrlich", new Interval(3, Unit.MONTHS)),
            Map.entry("quartalsweise", new Interval(3, Unit.MONTHS)),
            Map.entry("half-yearly", new Interval(6, Unit.MONTHS)),
            Map.entry("halbjahrlich", new Interval(6, Unit.MONTHS)),
            Map.entry("yearly", new Interval(1, Unit.YEARS)),
            Map.entry("annually", new Interval(1, Unit.YEARS)),
            Map.entry("jahrlich", new Interval(1, Unit.YEARS)));

    /// Halves that German says in one word, counted in quarters.
    private static final Map<String, Integer> GERMAN_HALVES =
            Map.of("anderthalb", 6, "eineinhalb", 6, "zweieinhalb", 10, "dreieinhalb", 14);

    private final Words words;

    IntervalRules(Words words) {
        this.words = words;
    }

    /// How often or how long.
    Optional<Phrase<Interval>> interval(int at) {
        return Asking.longest(at, this::adverb, this::every, this::length, this::bareUnit);
    }

    /// How long, with its number: "2 weeks", "a month", "half an hour", "1.5 hours", "2h".
    Optional<Phrase<Interval>> length(int at) {
        return Asking.longest(
                at, this::counted, this::shortForm, this::partOfHour, this::halfYear, this::broken, this::andHalf);
    }

    private Optional<Phrase<Interval>> adverb(int at) {
        return Optional.ofNullable(ADVERBS.get(words.text(at))).flatMap(interval -> Asking.found(interval, at, at + 1));
    }

    private Optional<Phrase<Interval>> every(int at) {
        if (words.are(at, "once a")
                || words.are(at, "once per")
                || words.are(at, "once every")
                || words.are(at, "einmal im")
                || words.are(at, "einmal pro")) {
            return bareUnit(at + 2).map(phrase -> phrase.after(2));
        }
        if (!words.is(at, "every", "each", "alle", "jede", "jeden", "jedes")) {
            return Optional.empty();
        }
        int next = at + 1;
        if (words.is(next, "other", "second", "2nd", "zweite", "zweiten", "zweites")) {
            return bareUnit(next + 1).flatMap(phrase -> times(2, phrase)).map(phrase -> phrase.after(2));
        }
        return Asking.longest(next, this::length, this::bareUnit).map(phrase -> phrase.after(1));
    }

    private Optional<Phrase<Interval>> bareUnit(int at) {
        return words.text(at).length() < 3 ? Optional.empty() : Vocabulary.unit(words, at);
    }

    private Optional<Phrase<Interval>> counted(int at) {
        return NumberWords.whole(words, at).flatMap(number -> {
            int unitAt = at + number.words();
            return Vocabulary.unit(words, unitAt)
                    .flatMap(unit -> times(number.value(), unit))
                    .map(phrase -> phrase.after(number.words()));
        });
    }

    private static Optional<Phrase<Interval>> times(int count, Phrase<Interval> unit) {
        long product = (long) count * unit.value().count();
        return product < 1 || product > Interval.MOST
                ? Optional.empty()
                : Optional.of(unit.map(one -> new Interval((int) product, one.unit())));
    }

    private Optional<Phrase<Interval>> shortForm(int at) {
        Matcher matcher = SHORT.matcher(words.text(at));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(matcher.group(1));
        Unit unit = SHORT_UNITS.get(matcher.group(2));
        return count < 1 || unit == null ? Optional.empty() : Asking.found(new Interval(count, unit), at, at + 1);
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
            return times(quarters / QUARTERS_OF_ONE, unit);
        }
        return switch (unit.value().unit()) {
            case HOURS -> times(quarters * QUARTER_HOUR, unit.map(one -> new Interval(1, Unit.MINUTES)));
            case YEARS ->
                times(quarters * MONTHS_OF_YEAR / QUARTERS_OF_ONE, unit.map(one -> new Interval(1, Unit.MONTHS)));
            case MINUTES, DAYS, WORKING_DAYS, WEEKS, MONTHS -> Optional.empty();
        };
    }
}
