package dev.touchbase.domain.customer;

import java.util.List;
import java.util.function.Predicate;

/// The words among which a customer is looked for, from the first one on.
///
/// @param words as typed, split on blanks; what stood between quotes is one of them
/// @param quoted true when the first one stood between quotes: then it is the whole name
/// @param otherwiseMeant words that mean something themselves ("call"), so that a name which only they tell from a
///     shorter one isn't taken for granted
/// @param beginnings true where no note can follow: then words behind a customer that is certain already may be the
///     beginnings of further words of its name
public record Sought(List<String> words, boolean quoted, Predicate<String> otherwiseMeant, boolean beginnings) {

    public Sought {
        words = List.copyOf(words);
    }

    /// Words of which none means anything else.
    public static Sought words(List<String> words) {
        return new Sought(words, false, word -> false, false);
    }

    /// A whole name.
    public static Sought quoted(String name) {
        return new Sought(List.of(name), true, word -> false, false);
    }

    /// The same where no note can follow.
    public Sought withBeginnings() {
        return new Sought(words, quoted, otherwiseMeant, true);
    }
}
