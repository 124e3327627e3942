package dev.touchbase.slack.command;

import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.calendar.Lean;
import dev.touchbase.domain.calendar.Moment;
import dev.touchbase.domain.calendar.NaturalDates;
import dev.touchbase.domain.calendar.Phrase;
import dev.touchbase.domain.calendar.Speaker;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/// Reads when and how often: a day or time, a run of days, an interval and its maximum, the next check-in.
final class TimeWords {

    private static final Set<String> UNTIL = Set.of("until", "till", "til", "to", "bis", "auf");
    private static final Set<String> FOR = Set.of("for", "by", "fuer", "fur", "um");
    private static final Set<String> MAXIMUM =
            Set.of("max", "maximum", "maximal", "at most", "hoechstens", "hochstens");

    /// Names of days and months that are other words, too: taken as a day only where nothing but known words follow.
    private static final Set<String> ALSO_OTHER_WORDS = Set.of(
            "so", "do", "mo", "mi", "di", "fr", "sa", "may", "mar", "march", "sat", "sun", "wed", "mon", "now",
            "second", "morgen");

    private final Words words;
    private final Speaker speaker;
    private final Draft draft;
    private final IntPredicate knownElsewhere;

    /// @param knownElsewhere whether something else that is known stands at a place
    TimeWords(Words words, Speaker speaker, Draft draft, IntPredicate knownElsewhere) {
        this.words = words;
        this.speaker = speaker;
        this.draft = draft;
        this.knownElsewhere = knownElsewhere;
    }

    /// All that can be read here, the surer kinds first.
    Stream<Step> at(int at) {
        return Stream.of(next(at), maximum(at), interval(at), moment(at), span(at))
                .flatMap(Optional::stream);
    }

    /// "next in 2 weeks", "next tue", "next week".
    private Optional<Step> next(int at) {
        if (!KnownWords.NEXT.contains(words.plain(at)) || !draft.takes(Takes.NEXT)) {
            return Optional.empty();
        }
        return date(at + 1, Lean.FUTURE)
                .map(phrase -> nextStep(phrase, 1))
                .or(() -> date(at, Lean.FUTURE).map(phrase -> nextStep(phrase, 0)));
    }

    private Step nextStep(Phrase<Moment> phrase, int before) {
        return new Step(before + phrase.words(), () -> {
            draft.next = phrase.value();
            draft.done(Takes.NEXT);
        });
    }

    private Optional<Step> moment(int at) {
        boolean past = draft.takes(Takes.PAST_MOMENT);
        if (!past && !draft.takes(Takes.FUTURE_MOMENT)) {
            return Optional.empty();
        }
        int dayAt = !past && UNTIL.contains(words.plain(at)) ? at + 1 : at;
        return date(dayAt, past ? Lean.PAST : Lean.FUTURE)
                .filter(phrase -> isSurelyDate(dayAt, phrase.words()))
                .map(phrase -> new Step(dayAt - at + phrase.words(), () -> {
                    draft.moment = phrase.value();
                    draft.done(past ? Takes.PAST_MOMENT : Takes.FUTURE_MOMENT);
                }));
    }

    private Optional<Phrase<Moment>> date(int at, Lean lean) {
        return at < words.size() ? NaturalDates.moment(words.forDates(), at, speaker, lean) : Optional.empty();
    }

    /// "so" is Sunday only where it isn't the first word of a note.
    private boolean isSurelyDate(int at, int length) {
        int behind = at + length;
        boolean doubtful = length == 1 && ALSO_OTHER_WORDS.contains(words.plain(at));
        return !doubtful
                || behind >= words.size()
                || knownElsewhere.test(behind)
                || next(behind).isPresent();
    }

    private Optional<Step> span(int at) {
        return draft.takes(Takes.SPAN)
                ? NaturalDates.span(words.forDates(), at, speaker)
                        .map(phrase -> new Step(phrase.words(), () -> {
                            draft.span = phrase.value();
                            draft.done(Takes.SPAN);
                        }))
                : Optional.empty();
    }

    private Optional<Step> interval(int at) {
        int lengthAt = FOR.contains(words.plain(at)) ? at + 1 : at;
        return length(at, lengthAt, Takes.INTERVAL, interval -> draft.interval = interval);
    }

    private Optional<Step> maximum(int at) {
        boolean two = MAXIMUM.contains(words.plain(at) + " " + words.plain(at + 1));
        boolean one = MAXIMUM.contains(words.plain(at));
        return two || one
                ? length(at, two ? at + 2 : at + 1, Takes.MAXIMUM, interval -> draft.maximum = interval)
                : Optional.empty();
    }

    private Optional<Step> length(int at, int lengthAt, Takes kind, Consumer<Interval> take) {
        return draft.takes(kind) && lengthAt < words.size()
                ? NaturalDates.interval(words.forDates(), lengthAt)
                        .map(phrase -> new Step(lengthAt - at + phrase.words(), () -> {
                            take.accept(phrase.value());
                            draft.done(kind);
                        }))
                : Optional.empty();
    }
}
