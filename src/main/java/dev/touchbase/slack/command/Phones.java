package dev.touchbase.slack.command;

import java.util.Optional;

/// Telephone numbers as people type them, in one word or several: "+44 20 7946 0000", "(030) 123-456".
final class Phones {

    private static final int FEWEST_DIGITS = 6;
    private static final int MOST_WORDS = 8;

    private Phones() {}

    /// The number that starts at this word, as typed, and how many words it took.
    static Optional<Words.Match<String>> read(Words words, int at) {
        if (words.token(at) instanceof Typed.Token.Link link && link.target().startsWith("tel:")) {
            return Optional.of(new Words.Match<>(link.target().substring("tel:".length()), 1, "phone"));
        }
        int end = at;
        while (end < words.size() && end < at + MOST_WORDS && isPart(words.token(end))) {
            end++;
        }
        String number = Plainly.trimmed(words.raw(at, end));
        boolean starts = !number.isEmpty() && "+0(".indexOf(number.charAt(0)) >= 0;
        return starts && number.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS
                ? Optional.of(new Words.Match<>(number, end - at, "phone"))
                : Optional.empty();
    }

    private static boolean isPart(Typed.Token token) {
        return token instanceof Typed.Token.Word
                && token.text().chars().allMatch(sign -> sign >= '0' && sign <= '9' || "+()-/.,".indexOf(sign) >= 0);
    }
}
