package dev.touchbase.slack.modal;

import dev.touchbase.domain.Refusal;
import dev.touchbase.domain.Refused;
import dev.touchbase.domain.cadence.Cadence;
import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.calendar.NaturalDates;
import dev.touchbase.domain.calendar.Phrase;
import dev.touchbase.domain.outreach.CadenceBook;
import dev.touchbase.slack.Refusals;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How often, as typed into one field: "every 2 weeks", "6 weeks max 8 weeks".
final class CadenceText {

    private static final String WANTED = "Type it like: every 2 weeks, or every 6 weeks max 8 weeks.";

    private CadenceText() {}

    /// The cadence; null where the field is empty or can't be read, and then `errors` says why.
    static @Nullable Cadence read(String typed, String block, Map<String, String> errors) {
        if (typed.isBlank()) {
            return null;
        }
        Optional<Cadence> read = Optional.empty();
        try {
            read = cadence(List.of(typed.strip().split("\\s+")));
        } catch (Refused refused) {
            Refusal refusal = refused.refusal();
            errors.put(block, Refusals.plain(refusal));
            return null;
        }
        if (read.isEmpty()) {
            errors.put(block, WANTED);
        }
        return read.orElse(null);
    }

    private static Optional<Cadence> cadence(List<String> words) {
        Optional<Phrase<Interval>> target = NaturalDates.interval(words, 0);
        if (target.isEmpty()) {
            return Optional.empty();
        }
        int rest = target.get().words();
        if (rest == words.size()) {
            return Optional.of(CadenceBook.cadence(target.get().value(), null));
        }
        boolean max = words.get(rest).equalsIgnoreCase("max");
        return (max ? NaturalDates.interval(words, rest + 1) : Optional.<Phrase<Interval>>empty())
                .filter(longest -> rest + 1 + longest.words() == words.size())
                .map(longest -> CadenceBook.cadence(target.get().value(), longest.value()));
    }
}
