package dev.touchbase.domain.intake;

import dev.touchbase.domain.cadence.Cadence;
import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.calendar.Interval.Unit;
import dev.touchbase.domain.calendar.NaturalDates;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a cell that says how often: "every 2 weeks", "monthly", "alle 6 Wochen max 8 Wochen", "30" (days).
final class CadenceReading {

    private static final Pattern WITH_MAX =
            Pattern.compile("(.+?)(?<![\\s,;(])[\\s,;(]++max(?:imum)?\\.?\\s+(.+?)\\)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAYS = Pattern.compile("[1-9]\\d{0,3}");

    private CadenceReading() {}

    /// The cadence that is written, or empty if it is none. Without a maximum it gets a third on top of its target.
    static Optional<Cadence> read(String written) {
        String text = written.strip();
        Matcher max = WITH_MAX.matcher(text);
        if (!max.matches()) {
            return interval(text).map(Cadence::of);
        }
        return interval(max.group(1))
                .flatMap(target -> interval(max.group(2))
                        .filter(most -> most.usualDays() >= target.usualDays())
                        .map(most -> new Cadence(target, most)));
    }

    private static Optional<Interval> interval(String text) {
        if (DAYS.matcher(text).matches()) {
            return Optional.of(new Interval(Integer.parseInt(text), Unit.DAYS));
        }
        List<String> words = List.of(text.split("\\s+"));
        return NaturalDates.interval(words, 0)
                .filter(phrase -> phrase.words() == words.size())
                .map(phrase -> phrase.value())
                .filter(interval -> interval.isDateBased() && interval.unit() != Unit.WORKING_DAYS);
    }
}
