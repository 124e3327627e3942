package dev.touchbase.slack.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// The known word for which another was probably meant.
final class Nearest {

    private static final int LONGEST = 20;
    private static final int LONG = 6;
    private static final int SHORTEST = 3;

    private Nearest() {}

    /// The nearest one; of equally near ones the first by name. Empty when none is near, or the word is very short.
    static Optional<String> to(String typed, Collection<String> known) {
        if (typed.length() < SHORTEST || typed.length() > LONGEST) {
            return Optional.empty();
        }
        int most = typed.length() < LONG ? 1 : 2;
        return known.stream()
                .filter(word -> word.length() >= SHORTEST && edits(typed, word) <= most)
                .min(Comparator.comparingInt((String word) -> edits(typed, word))
                        .thenComparing(word -> word));
    }

    /// How many insertions, deletions, substitutions and swaps of neighbours make one word of the other.
    static int edits(String from, String to) {
        int[][] edits = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : cheapest(edits, from, to, i, j);
            }
        }
        return edits[from.length()][to.length()];
    }

    private static int cheapest(int[][] edits, String from, String to, int i, int j) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int best = Math.min(edits[i - 1][j - 1] + (same ? 0 : 1), Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
    }
}
