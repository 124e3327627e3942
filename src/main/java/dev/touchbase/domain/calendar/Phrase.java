package dev.touchbase.domain.calendar;

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
}
