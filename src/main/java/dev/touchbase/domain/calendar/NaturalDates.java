package dev.touchbase.domain.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads dates, times and spans as people type them, in English and German. What isn't understood is never guessed:
/// it reads as empty.
public final class NaturalDates {

    private NaturalDates() {}

    /// Reads the longest phrase for a day or a moment that starts at `words.get(from)`; empty when none starts
    /// there.
    ///
    /// @param words as typed, split on blanks; trailing punctuation doesn't disturb
    /// @param from the index of the phrase's first word
    /// @param speaker who types
    /// @param lean to which side an incomplete date points
    public static Optional<Phrase<Moment>> moment(List<String> words, int from, Speaker speaker, Lean lean) {
        try {
            return Optional.of(new Phrase<>(Moment.on(LocalDate.parse(words.get(from))), 1));
        } catch (DateTimeException notIso) {
            return Optional.empty();
        }
    }

    /// Reads the longest phrase for a run of days. A date without a year is the one nearest to today, a bare weekday
    /// the last one.
    ///
    /// @param words as typed, split on blanks; trailing punctuation doesn't disturb
    /// @param from the index of the phrase's first word
    /// @param speaker who types
    public static Optional<Phrase<DateSpan>> span(List<String> words, int from, Speaker speaker) {
        return moment(words, from, speaker, Lean.PAST)
                .map(phrase -> new Phrase<>(DateSpan.of(phrase.value().date()), phrase.words()));
    }

    /// Reads the longest phrase for a run of days.
    ///
    /// @param words as typed, split on blanks; trailing punctuation doesn't disturb
    /// @param from the index of the phrase's first word
    /// @param speaker who types
    /// @param lean to which side a span without a year points
    public static Optional<Phrase<DateSpan>> span(List<String> words, int from, Speaker speaker, Lean lean) {
        return moment(words, from, speaker, lean)
                .map(phrase -> new Phrase<>(DateSpan.of(phrase.value().date()), phrase.words()));
    }

    /// Reads the longest phrase for how long or how often: "2 weeks", "every 2 weeks", "quarter", "weekly".
    ///
    /// @param words as typed, split on blanks; trailing punctuation doesn't disturb
    /// @param from the index of the phrase's first word
    public static Optional<Phrase<Interval>> interval(List<String> words, int from) {
        return words.get(from).equals("quarter")
                ? Optional.of(new Phrase<>(new Interval(3, Interval.Unit.MONTHS), 1))
                : Optional.empty();
    }
}
