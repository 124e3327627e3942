package dev.touchbase.domain.calendar;

import dev.touchbase.domain.calendar.Interval.Unit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long, how often: "2 weeks", "every other month", "an hour and a half", "weekly".
final class IntervalRules {

    private static final Pattern SHORT = Pattern.compile("([0-9]{1,4})(min|mins|h|hr|hrs|d|w|wk|wks|y)");

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
        return Asking.longest(at, this::counted, this::shortForm, new BrokenIntervals(words)::length);
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

    static Optional<Phrase<Interval>> times(int count, Phrase<Interval> unit) {
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
        Unit unit = switch (matcher.group(2).charAt(0)) {
            case 'm' -> Unit.MINUTES;
            case 'h' -> Unit.HOURS;
            case 'd' -> Unit.DAYS;
            case 'w' -> Unit.WEEKS;
            default -> Unit.YEARS;
        };
        return count < 1 ? Optional.empty() : Asking.found(new Interval(count, unit), at, at + 1);
    }
}
