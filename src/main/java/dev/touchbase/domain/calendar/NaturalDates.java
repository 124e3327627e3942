package dev.touchbase.domain.calendar;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads dates, times and spans as people type them, in English and German. What isn't understood is never guessed:
/// a date that can't be (31 feb, 25:00), or that could be two, reads as empty.
///
/// How incomplete phrases are completed, so that an answer can repeat them in full:
/// - A date without a year lies within twelve months, on the side of the [Lean]; today counts.
/// - A bare weekday is the coming or the last one, never today; "this friday" may be today; "next tue" is the
/// Tuesday of next week.
/// - Weeks begin on Monday. "KW 48" and "next week" as a day are their Monday.
/// - A bare time is today, or the nearest day on the side of the lean. Hours from 1 to 6 without am, pm or a leading
/// zero are in the afternoon: "half past three" is 15:30, "03:30" is at night.
/// - "Morning" is 09:00, "vormittag" 10:00, "noon" 12:00, "afternoon" 15:00, "evening" 18:00, "tonight" 19:00, "end
/// of day" 17:00. Such a time of ours is left out when it lies on the wrong side of now, as "this afternoon" does in
/// a log at 14:00.
/// - The end of a week is its last working day; the end of a month, quarter or year is its last day.
/// - "5/12" is in May where the speaker's locale is American, else in December; "5.12." is always in December.
///
/// Only so many words as a phrase can have are looked at, so a text's length doesn't matter.
public final class NaturalDates {

    private NaturalDates() {}

    /// Reads the longest phrase for a day or a moment that starts at `words.get(from)`; empty when none starts
    /// there.
    ///
    /// @param words as typed, split on blanks; capitals and trailing punctuation don't disturb
    /// @param from the index of the phrase's first word
    /// @param speaker who types
    /// @param lean to which side an incomplete date points
    public static Optional<Phrase<Moment>> moment(List<String> words, int from, Speaker speaker, Lean lean) {
        Words ready = Words.of(words, from);
        return understood(() -> new MomentRules(new Asking(ready, speaker, Toward.of(lean))).moment(0));
    }

    /// Reads the longest phrase for a run of days where neither side is meant more than the other: a span without a
    /// year is the one nearest to today, a bare weekday the last one.
    ///
    /// @param words as typed, split on blanks; capitals and trailing punctuation don't disturb
    /// @param from the index of the phrase's first word
    /// @param speaker who types
    public static Optional<Phrase<DateSpan>> span(List<String> words, int from, Speaker speaker) {
        return span(words, from, speaker, Toward.NEAREST);
    }

    /// Reads the longest phrase for a run of days: "last week", "since 1 nov", "23 dec to 6 jan", "until 5 dec".
    /// Open ends are those of [DateSpan].
    ///
    /// @param words as typed, split on blanks; capitals and trailing punctuation don't disturb
    /// @param from the index of the phrase's first word
    /// @param speaker who types
    /// @param lean to which side a span without a year points
    public static Optional<Phrase<DateSpan>> span(List<String> words, int from, Speaker speaker, Lean lean) {
        return span(words, from, speaker, Toward.of(lean));
    }

    private static Optional<Phrase<DateSpan>> span(List<String> words, int from, Speaker speaker, Toward toward) {
        Words ready = Words.withRangesSplit(words, from);
        return understood(() -> new SpanRules(new Asking(ready, speaker, toward)).span(0))
                .filter(phrase -> ready.typed(phrase.words()) > 0)
                .map(phrase -> new Phrase<>(phrase.value(), ready.typed(phrase.words())));
    }

    /// Reads the longest phrase for how long or how often: "2 weeks", "every 2 weeks", "quarter", "weekly", "an hour
    /// and a half".
    ///
    /// @param words as typed, split on blanks; capitals and trailing punctuation don't disturb
    /// @param from the index of the phrase's first word
    public static Optional<Phrase<Interval>> interval(List<String> words, int from) {
        Words ready = Words.of(words, from);
        return understood(() -> new IntervalRules(ready).interval(0));
    }

    /// Reads a time of day that stands alone, on a clock of 24 hours where neither am nor pm is said: "8", "8.30",
    /// "0830", "8 am", "18 Uhr", "half past eight".
    ///
    /// @param typed all of it
    public static Optional<LocalTime> timeOfDay(String typed) {
        String folded = Vocabulary.fold(typed.strip())
                .replaceFirst("^(at|um)\\s+", "")
                .replaceFirst("(?<!\\s)\\s*+(o'clock|oclock|uhr|h)$", "")
                .replaceFirst("^([0-9]{2})([0-9]{2})$", "$1:$2")
                .replaceAll("\\s+", "");
        try {
            return ClockTime.shown(folded).map(ClockTime::exactly).or(() -> inWords(typed));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> inWords(String typed) {
        Words words = Words.of(List.of(typed.strip().split("\\s+")), 0);
        return new TimeRules(words)
                .time(0)
                .filter(phrase -> words.text(phrase.words()).isEmpty())
                .flatMap(phrase -> phrase.value().time());
    }

    /// The rules let java.time refuse what can't be; the refusal ends the reading, so that no rule takes half of an
    /// impossible date.
    private static <T> Optional<Phrase<T>> understood(Supplier<Optional<Phrase<T>>> reading) {
        try {
            return reading.get();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
