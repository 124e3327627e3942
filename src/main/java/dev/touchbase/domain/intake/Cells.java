package dev.touchbase.domain.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a cell says when it says nothing, and other habits of tables.
final class Cells {

    /// Longer names are no names.
    static final int LONGEST_NAME = 300;

    private static final Set<String> NOTHING =
            Set.of("-", "--", "–", "—", "n/a", "na", "none", "null", "k.a.", "#n/a", "?");

    private Cells() {}

    /// True for what programs and people write where there is nothing: "n/a", "-".
    static boolean nothing(String cell) {
        return NOTHING.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    /// A name in one line, without doubled blanks.
    ///
    /// @throws RowRefused when it is too long
    static String name(String cell) {
        String name = cell.strip().replaceAll("[\\s\\u00A0]+", " ");
        if (name.length() > LONGEST_NAME) {
            throw new RowRefused("has a name of more than " + LONGEST_NAME + " characters");
        }
        return name;
    }

    /// The first e-mail address in the cell, in lower case; empty if there is none.
    static Optional<String> email(String cell) {
        String plain = cell.strip().replaceFirst("(?i)^mailto:", "");
        int open = plain.indexOf('<');
        int close = plain.indexOf('>', open + 1);
        String first = (open >= 0 && close > open ? plain.substring(open + 1, close) : plain).split("[;,\\s]+")[0];
        return first.length() <= LONGEST_NAME && first.matches("[^@\\s]+@[^@\\s]+")
                ? Optional.of(first.toLowerCase(Locale.ROOT))
                : Optional.empty();
    }
}
