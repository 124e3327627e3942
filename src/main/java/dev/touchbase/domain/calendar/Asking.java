package dev.touchbase.domain.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/// What every rule needs to know: the words, who says them, and to which side they point.
record Asking(Words words, Speaker speaker, Toward toward) {

    /// Reads one kind of phrase from an index on.
    @FunctionalInterface
    interface Rule<T> {
        Optional<Phrase<T>> read(int at);
    }

    LocalDate today() {
        return speaker.today();
    }

    LocalTime timeNow() {
        return speaker.local().toLocalTime();
    }

    Asking toward(Toward other) {
        return new Asking(words, speaker, other);
    }

    /// The answer of the rule that takes the most words; of two as long, the first.
    @SafeVarargs
    static <T> Optional<Phrase<T>> longest(int at, Rule<T>... rules) {
        Optional<Phrase<T>> longest = Optional.empty();
        for (Rule<T> rule : rules) {
            Optional<Phrase<T>> read = rule.read(at);
            if (read.isPresent()
                    && (longest.isEmpty() || read.get().words() > longest.get().words())) {
                longest = read;
            }
        }
        return longest;
    }

    static <T> Optional<Phrase<T>> found(T value, int from, int to) {
        return Optional.of(new Phrase<>(Objects.requireNonNull(value), to - from));
    }

    /// The value, if one of these phrases stands there.
    static <T> Optional<Phrase<T>> phrase(Words words, int at, T value, String... phrases) {
        return Arrays.stream(phrases)
                .filter(phrase -> words.are(at, phrase))
                .map(phrase -> new Phrase<>(value, phrase.split(" ").length))
                .max(Comparator.comparingInt(Phrase::words));
    }
}
