package dev.touchbase.bench;

import java.util.SplittableRandom;

/// Made-up names of companies, from a vocabulary that grows slower than the number of companies.
final class Names {

    private static final String[] SOUNDS = {
        "ba", "bel", "bor", "ca", "cor", "da", "del", "dor", "fa", "fen", "ga", "gar", "ha", "hol", "ka", "ker", "la",
        "lin", "lo", "ma", "mer", "mo", "na", "nor", "pa", "pel", "ra", "ren", "ro", "sa", "sel", "sta", "ta", "tor",
        "va", "ven", "wal", "wes", "ya", "zan"
    };

    /// How many different words there are.
    static final int WORDS = 20_000;

    private Names() {}

    /// The word with this number, in small letters.
    static String word(int number) {
        StringBuilder word = new StringBuilder();
        int rest = number;
        do {
            word.append(SOUNDS[rest % SOUNDS.length]);
            rest /= SOUNDS.length;
        } while (rest > 0);
        return word.length() < 4 ? word.append("tec").toString() : word.toString();
    }

    /// The numbers of the two words of a company's name.
    static int[] of(SplittableRandom random) {
        return new int[] {random.nextInt(WORDS), random.nextInt(WORDS)};
    }

    static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
