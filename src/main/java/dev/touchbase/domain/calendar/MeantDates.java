package dev.touchbase.domain.calendar;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/// Tells words that were meant as a date or a time, whether or not they make one: "31 feb", "in 2 weks", "25:00". For
/// saying so where [NaturalDates] reads nothing.
public final class MeantDates {

    private static final int SHORTEST_WITH_ERROR = 4;

    /// "31", "31.2.", "12/13", "25:00", "32nd", "3pm".
    private static final Pattern NUMBER =
            Pattern.compile("[0-9]{1,4}([./:-][0-9]{1,4}){0,2}(st|nd|rd|th|am|pm|h|uhr|d|w|m)?");

    private static final Pattern DAY = Pattern.compile("[0-9]{1,2}(st|nd|rd|th)?");
    private static final Pattern DAY_AND_MONTH = Pattern.compile("[0-9]{1,2}[.][0-9]{1,2}");
    private static final Pattern NUMERIC = Pattern.compile(
            "[0-9]{1,2}[.][0-9]{1,2}[.][0-9]{2,4}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}|20[0-9]{2}-[0-9]{2}-[0-9]{2}");

    private static final Set<String> JOINING = Set.of(
            ("a an at about around by from in of on or the this next coming am um ab bis der den dem im und and o'clock oclock uhr pm "
                            + "nachste nachsten nachster nachstes")
                    .split(" "));

    private final Words words;
    private final BiPredicate<String, String> alike;

    private MeantDates(Words words, BiPredicate<String, String> alike) {
        this.words = words;
        this.alike = alike;
    }

    /// Whether all words speak of a day, a time or a length, and at least one names it.
    ///
    /// @param typed as typed, split on blanks
    /// @param alike whether the first word may be the second with a typing error
    public static boolean areAll(List<String> typed, BiPredicate<String, String> alike) {
        return new MeantDates(Words.of(typed, 0), alike).all(typed.size());
    }

    /// How many of the first words name a day of a month, whether or not there is one: "31 feb", "feb 31st", "31.2.";
    /// 0 when they don't.
    public static int day(List<String> typed) {
        Words words = Words.of(typed, 0);
        boolean dayFirst = DAY.matcher(words.text(0)).matches()
                && Vocabulary.month(words.text(1)).isPresent();
        boolean monthFirst = Vocabulary.month(words.text(0)).isPresent()
                && DAY.matcher(words.text(1)).matches();
        if (dayFirst || monthFirst) {
            return 2;
        }
        boolean digits = NUMERIC.matcher(words.text(0)).matches()
                || words.at(0).dotted() && DAY_AND_MONTH.matcher(words.text(0)).matches();
        return digits ? 1 : 0;
    }

    private boolean all(int count) {
        boolean named = false;
        for (int at = 0; at < count; at++) {
            String word = words.text(at);
            boolean names = names(word);
            if (!names && !JOINING.contains(word)) {
                return false;
            }
            named = named || names;
        }
        return named;
    }

    private boolean names(String word) {
        return NUMBER.matcher(word).matches()
                || Vocabulary.names().contains(word) && !Vocabulary.isTwoLetterDay(word)
                || NumberWords.ordinal(word).isPresent()
                || word.length() >= SHORTEST_WITH_ERROR
                        && Vocabulary.names().stream()
                                .anyMatch(name -> name.length() >= SHORTEST_WITH_ERROR && alike.test(word, name));
    }
}
