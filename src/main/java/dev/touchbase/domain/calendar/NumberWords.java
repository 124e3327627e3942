package dev.touchbase.domain.calendar;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Numbers as digits or in words, English and German.
final class NumberWords {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,5}");
    private static final Pattern DAY_DIGITS = Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th)?");
    private static final Pattern GERMAN_ENDING = Pattern.compile("(?:e|en|er|em|es)$");
    private static final int LAST_DAY = 31;

    private static final Map<String, Integer> CARDINALS = numbered(
            "zero|null",
            "one|a|an|eins|ein|eine|einen|einem|einer|eines",
            "two|zwei|zwo",
            "three|drei",
            "four|vier",
            "five|fünf",
            "six|sechs",
            "seven|sieben",
            "eight|acht",
            "nine|neun",
            "ten|zehn",
            "eleven|elf",
            "twelve|zwölf",
            "thirteen|dreizehn",
            "fourteen|vierzehn",
            "fifteen|fünfzehn",
            "sixteen|sechzehn",
            "seventeen|siebzehn",
            "eighteen|achtzehn",
            "nineteen|neunzehn");

    private static final Map<String, Integer> TENS = tens();

    private static final Map<String, Integer> ORDINALS = numbered(
            "",
            "first|1st",
            "second|2nd",
            "third|3rd",
            "fourth|4th",
            "fifth|5th",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    private static final Map<String, Integer> GERMAN_ORDINALS = numbered(
            "", "erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt", "elft",
            "zwölft");

    private NumberWords() {}

    /// A whole number: "12", "twelve", "twenty-one", "twenty one", "zwölf", "a couple of".
    static Optional<Phrase<Integer>> whole(Words words, int at) {
        if (words.are(at, "a couple of")) {
            return Asking.found(2, at, at + 3);
        }
        if (words.are(at, "couple of")) {
            return Asking.found(2, at, at + 2);
        }
        String text = words.text(at);
        if (DIGITS.matcher(text).matches()) {
            return Asking.found(Integer.parseInt(text), at, at + 1);
        }
        return inWords(words, at);
    }

    private static Optional<Phrase<Integer>> inWords(Words words, int at) {
        String text = words.text(at);
        int hyphen = text.indexOf('-');
        if (hyphen > 0) {
            return compound(text.substring(0, hyphen), text.substring(hyphen + 1))
                    .flatMap(number -> Asking.found(number, at, at + 1));
        }
        return compound(text, words.text(at + 1))
                .flatMap(number -> Asking.found(number, at, at + 2))
                .or(() -> simple(text).flatMap(number -> Asking.found(number, at, at + 1)));
    }

    private static Optional<Integer> compound(String tens, String ones) {
        Integer ten = TENS.get(tens);
        Integer one = ones.equals("a") || ones.equals("an") ? null : CARDINALS.get(ones);
        return ten == null || one == null || one < 1 || one > 9 ? Optional.empty() : Optional.of(ten + one);
    }

    private static Optional<Integer> simple(String text) {
        return Optional.ofNullable(CARDINALS.get(text)).or(() -> Optional.ofNullable(TENS.get(text)));
    }

    /// A place in a row: "first", "1st", "erster".
    static Optional<Integer> ordinal(String text) {
        return Optional.ofNullable(ORDINALS.get(text)).or(() -> germanOrdinal(text));
    }

    private static Optional<Integer> germanOrdinal(String text) {
        var ending = GERMAN_ENDING.matcher(text);
        return ending.find()
                ? Optional.ofNullable(GERMAN_ORDINALS.get(text.substring(0, ending.start())))
                : Optional.empty();
    }

    /// A day of a month: "5", "5th", "5.", "fifth", "twenty-first". Not more than 31.
    static OptionalInt dayOfMonth(String text) {
        var digits = DAY_DIGITS.matcher(text);
        if (digits.matches()) {
            int day = Integer.parseInt(digits.group(1));
            return day >= 1 && day <= LAST_DAY ? OptionalInt.of(day) : OptionalInt.empty();
        }
        int hyphen = text.indexOf('-');
        if (hyphen > 0) {
            Integer ten = TENS.get(text.substring(0, hyphen));
            Optional<Integer> one = ordinal(text.substring(hyphen + 1));
            return ten == null || one.isEmpty() ? OptionalInt.empty() : OptionalInt.of(ten + one.get());
        }
        return ordinal(text).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static Map<String, Integer> numbered(String... names) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i].split("\\|")) {
                if (!name.isEmpty()) {
                    numbers.put(Vocabulary.fold(name), i);
                }
            }
        }
        return Map.copyOf(numbers);
    }

    private static Map<String, Integer> tens() {
        Map<String, Integer> tens = new HashMap<>();
        numbered(
                        "",
                        "",
                        "twenty|zwanzig",
                        "thirty|dreißig",
                        "forty|vierzig",
                        "fifty|fünfzig",
                        "sixty|sechzig",
                        "seventy|siebzig",
                        "eighty|achtzig",
                        "ninety|neunzig")
                .forEach((name, number) -> tens.put(name, number * 10));
        return Map.copyOf(tens);
    }
}
