package dev.touchbase.domain.customer;

import java.util.List;
import java.util.function.Predicate;

/// The words among which a customer is looked for, from the first one on.
///
/// @param words as typed, split on blanks; what stood between quotes is one of them
/// @param quoted true when the first one stood between quotes: then it is the whole name
/// @param otherwiseMeant words that mean something themselves ("call"), so that a name which only they tell from a
///     shorter one isn't taken for granted
public record Sought(List<String> words, boolean quoted, Predicate<String> otherwiseMeant) {

    public Sought {
        words = List.copyOf(words);
    }

    /// Words of which none means anything else.
    public static Sought words(List<String> words) {
        return new Sought(words, false, word -> false);
    }

    /// A whole name.
    public static Sought quoted(String name) {
        return new Sought(List.of(name), true, word -> false);
    }
}
