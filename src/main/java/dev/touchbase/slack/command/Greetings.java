package dev.touchbase.slack.command;

import java.util.Set;

/// Knows a line that only greets.
final class Greetings {

    private static final int MOST_WORDS = 4;

    private static final Set<String> FIRST = Set.of(
            "hello",
            "hi",
            "hey",
            "hallo",
            "moin",
            "servus",
            "good",
            "guten",
            "gruess",
            "gruss",
            "hola",
            "howdy",
            "morning",
            "thanks",
            "thank",
            "danke",
            "bye",
            "tschuess",
            "tschuss");

    private static final Set<String> FURTHER = Set.of(
            "hello",
            "hi",
            "there",
            "touchbase",
            "bot",
            "morning",
            "morgen",
            "afternoon",
            "evening",
            "day",
            "tag",
            "abend",
            "gott",
            "dich",
            "you",
            "all",
            "again",
            "zusammen",
            "moin");

    private Greetings() {}

    /// Whether all words greet or thank: "Hello", "good morning", "Guten Tag!".
    static boolean isOne(Typed typed) {
        int words = typed.tokens().size();
        if (words == 0 || words > MOST_WORDS) {
            return false;
        }
        for (int at = 0; at < words; at++) {
            boolean word = typed.tokens().get(at) instanceof Typed.Token.Word;
            String plain = Plainly.word(typed.tokens().get(at).text());
            boolean greets = at == 0 ? FIRST.contains(plain) : plain.isEmpty() || FURTHER.contains(plain);
            if (!word || !greets) {
                return false;
            }
        }
        return true;
    }
}
