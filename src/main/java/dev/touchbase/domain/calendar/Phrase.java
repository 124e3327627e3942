package dev.touchbase.domain.calendar;

import java.util.function.Function;

/// Something that was read from typed words.
///
/// @param value what it means
/// @param words how many words it took, at least one
/// @param <T> the kind of meaning
public record Phrase<T>(T value, int words) {

    public Phrase {
        if (words < 1) {
            throw new IllegalArgumentException("A phrase takes at least one word, not " + words);
        }
    }

    /// The same phrase with this many words before it.
    Phrase<T> after(int leadingWords) {
        return new Phrase<>(value, words + leadingWords);
    }

    <U> Phrase<U> map(Function<? super T, ? extends U> meaning) {
        return new Phrase<>(meaning.apply(value), words);
    }
}
