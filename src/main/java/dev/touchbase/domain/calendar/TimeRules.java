package dev.touchbase.domain.calendar;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Times of day: "9:30", "3 pm", "15 uhr", "half past three", "noon", "at 9", "in the morning".
final class TimeRules {

    private static final Pattern MINUTES_IN_DIGITS = Pattern.compile("[0-5][0-9]");
    private static final int QUARTER = 15;
    private static final int HALF = 30;
    private static final int HOUR = 60;
    private static final int TWELVE = 12;
    private static final int TWENTY_FOUR = 24;

    /// "at one of them", "at 5 percent": what follows shows that no hour was meant.
    private static final Set<String> NO_HOUR_BEFORE = Set.of(
            "of", "point", "time", "stage", "percent", "prozent", "euro", "euros", "eur", "usd", "gbp", "dollars",
            "pounds", "people");

    private final Words words;

    TimeRules(Words words) {
        this.words = words;
    }

    /// A time that needs no day before it to be known as one.
    Optional<Phrase<DayTime>> time(int at) {
        int clockAt = words.skip(at, "at", "um", "@", "gegen");
        boolean announced = clockAt > at;
        return Asking.longest(clockAt, this::noon, here -> clock(here, announced), this::endOfDay)
                .map(phrase -> phrase.after(clockAt - at));
    }

    /// A part of the day: "in the morning", "abends", "evening". Alone it is a greeting or a name, so it needs a day
    /// or a time before it.
    Optional<Phrase<DayTime>> part(int at) {
        int partAt = words.are(at, "in the") || words.are(at, "in der") ? at + 2 : words.skip(at, "am", "at");
        return DayPart.named(words.text(partAt)).flatMap(part -> Asking.found(DayTime.of(part), at, partAt + 1));
    }

    private Optional<Phrase<DayTime>> endOfDay(int at) {
        return Asking.phrase(
                words,
                at,
                DayTime.END_OF_DAY,
                "eod",
                "cob",
                "end of day",
                "end of the day",
                "end of business",
                "close of business",
                "feierabend",
                "ende des tages");
    }

    private Optional<Phrase<DayTime>> noon(int at) {
        return Asking.phrase(words, at, DayTime.of(DayPart.NOON), "noon", "midday", "12 noon", "mittag", "mittags");
    }

    private Optional<Phrase<DayTime>> clock(int at, boolean announced) {
        return Asking.longest(
                        at,
                        here -> digits(here, announced),
                        this::hourWithWord,
                        this::fraction,
                        here -> announced ? minutesAround(here) : Optional.empty(),
                        here -> announced ? bareHour(here) : Optional.empty())
                .map(phrase -> phrase.map(DayTime::of));
    }

    /// "9:30", "3pm", "9:30 pm", "15:30 uhr", "15.30 uhr". Without "uhr" or "at", two numbers with a full stop are a
    /// date or a price.
    private Optional<Phrase<ClockTime>> digits(int at, boolean announced) {
        Optional<ClockTime> shown = ClockTime.shown(words.text(at)).filter(clock -> !clock.bare());
        boolean uhr = words.is(at + 1, "uhr");
        boolean dotted = words.text(at).contains(".")
                && shown.filter(clock -> clock.half().isEmpty()).isPresent();
        if (shown.isEmpty() || dotted && !uhr && !(announced && shown.get().minute() < HOUR)) {
            return Optional.empty();
        }
        shown.get().exactly();
        return uhr ? Asking.found(shown.get(), at, at + 2) : withHalf(shown.get(), at, at + 1);
    }

    /// "3 pm", "three pm", "3 uhr", "15 uhr 30", "three o'clock".
    private Optional<Phrase<ClockTime>> hourWithWord(int at) {
        return hour(at).flatMap(hour -> {
            if (words.is(at + 1, "uhr")) {
                return uhr(at, hour);
            }
            if (words.is(at + 1, "oclock")) {
                return withHalf(hour, at, at + 2);
            }
            return half(at + 1).isPresent() ? withHalf(hour, at, at + 1) : Optional.empty();
        });
    }

    private Optional<Phrase<ClockTime>> uhr(int at, ClockTime hour) {
        String minutes = words.text(at + 2);
        boolean counts = Vocabulary.unit(words, at + 3).isPresent();
        return MINUTES_IN_DIGITS.matcher(minutes).matches() && !words.at(at + 2).dotted() && !counts
                ? Asking.found(hour.past(Integer.parseInt(minutes)), at, at + 3)
                : Asking.found(hour, at, at + 2);
    }

    /// "half past three", "quarter to four", "viertel nach drei", "halb vier", "dreiviertel vier".
    private Optional<Phrase<ClockTime>> fraction(int at) {
        int start = words.are(at, "a quarter") ? at + 1 : at;
        return switch (words.text(start)) {
            case "half-past" -> around(at, start + 1, HALF);
            case "half" -> words.is(start + 1, "past") ? around(at, start + 2, HALF) : Optional.empty();
            case "quarter", "viertel" -> side(start + 1).flatMap(side -> around(at, start + 2, side * QUARTER));
            case "halb" -> around(at, start + 1, -HALF);
            case "dreiviertel" -> around(at, start + 1, -QUARTER);
            default -> Optional.empty();
        };
    }

    /// "ten past three", "zehn nach drei", "half three": only behind "at", as "five to seven" also counts people.
    private Optional<Phrase<ClockTime>> minutesAround(int at) {
        if (words.is(at, "half")) {
            return around(at, at + 1, HALF);
        }
        return NumberWords.whole(words, at)
                .filter(minutes -> minutes.value() > 0 && minutes.value() < HALF)
                .flatMap(minutes -> {
                    int sideAt = words.skip(at + minutes.words(), "minutes", "minuten");
                    return side(sideAt).flatMap(side -> around(at, sideAt + 1, side * minutes.value()));
                });
    }

    private Optional<Integer> side(int at) {
        return switch (words.text(at)) {
            case "past", "after", "nach" -> Optional.of(1);
            case "to", "before", "vor" -> Optional.of(-1);
            default -> Optional.empty();
        };
    }

    private Optional<Phrase<ClockTime>> around(int from, int hourAt, int minutes) {
        return hour(hourAt)
                .filter(hour -> hour.hour() >= 1 && hour.hour() <= TWELVE)
                .map(hour -> minutes >= 0 ? hour.past(minutes) : hour.before(-minutes))
                .flatMap(clock -> withHalf(clock, from, hourAt + 1));
    }

    private Optional<Phrase<ClockTime>> bareHour(int at) {
        boolean counts = Vocabulary.unit(words, at + 1).isPresent() || NO_HOUR_BEFORE.contains(words.text(at + 1));
        return counts ? Optional.empty() : hour(at).flatMap(hour -> Asking.found(hour, at, at + 1));
    }

    /// One to twelve in words, or 0 to 24 in digits.
    private Optional<ClockTime> hour(int at) {
        Optional<ClockTime> digits = ClockTime.shown(words.text(at)).filter(ClockTime::bare);
        if (digits.isPresent()) {
            return digits.filter(shown -> shown.hour() <= TWENTY_FOUR);
        }
        return NumberWords.whole(words, at)
                .filter(number -> number.words() == 1 && number.value() >= 1 && number.value() <= TWELVE)
                .filter(number -> !words.is(at, "a", "an", "eine", "einen", "einem", "einer", "eines"))
                .map(number -> ClockTime.hour(number.value()));
    }

    private Optional<Phrase<ClockTime>> withHalf(ClockTime clock, int from, int to) {
        return half(to).filter(half -> clock.half().isEmpty())
                .map(half -> new Phrase<>(clock.withHalf(half), to + 1 - from))
                .or(() -> Asking.found(clock, from, to));
    }

    private Optional<String> half(int at) {
        return switch (words.text(at)) {
            case "am" -> germanDayFollows(at) ? Optional.empty() : Optional.of("am");
            case "a.m" -> Optional.of("am");
            case "pm", "p.m" -> Optional.of("pm");
            default -> Optional.empty();
        };
    }

    /// "um 9 am Montag", "um 7 am Abend": there "am" isn't the morning.
    private boolean germanDayFollows(int at) {
        return words.text(at + 1).endsWith("tag") || words.is(at + 1, "mittwoch", "sonnabend", "abend", "morgen");
    }
}
