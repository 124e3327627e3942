package dev.touchbase.slack.command;

import dev.touchbase.domain.calendar.Lean;
import dev.touchbase.domain.calendar.MeantDates;
import dev.touchbase.domain.calendar.Moment;
import dev.touchbase.domain.calendar.NaturalDates;
import dev.touchbase.domain.calendar.Phrase;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.customer.NameFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads what closes a note: `next <date>`, `by @x`, `re <purpose>`, `promised <what> by <date>`, one or several, up to
/// the last word. What doesn't reach the last word is a part of the note.
final class ClosingReader {

    /// Further back nobody closes a note.
    private static final int FURTHEST = 40;

    private static final Set<String> OPENING = Set.of("by", "re", "promised", "versprochen", "von", "bis");

    /// Before "next" they make it a word of the note: "busy for the next 3 months".
    private static final Set<String> ARTICLES = Set.of(
            "the", "a", "an", "our", "their", "his", "her", "my", "your", "its", "this", "for", "in", "within", "over",
            "der", "die", "das", "den", "dem", "des", "im", "ihr", "ihre", "ihren", "unser", "unsere", "fuer", "fur");

    private final Words words;
    private final Speaker speaker;
    private final People people;
    private final Draft draft;

    ClosingReader(Words words, Speaker speaker, People people, Draft draft) {
        this.words = words;
        this.speaker = speaker;
        this.people = people;
        this.draft = draft;
    }

    private record Clause(Takes kind, int words, Runnable take) {}

    /// Takes the clauses at the end and returns where the first of them starts: there the note ends.
    int read(int noteFrom) {
        for (int at = Math.max(noteFrom, words.size() - FURTHEST); at < words.size(); at++) {
            List<Clause> clauses = opens(at) ? upToTheEnd(at) : List.of();
            if (!clauses.isEmpty()) {
                clauses.forEach(clause -> {
                    clause.take().run();
                    draft.done(clause.kind());
                });
                draft.noDate = noDate(noteFrom, at);
                return at;
            }
        }
        draft.noDate = noDate(noteFrom, words.size());
        return words.size();
    }

    private boolean opens(int at) {
        return OPENING.contains(words.plain(at)) || KnownWords.NEXT.contains(words.plain(at));
    }

    /// The first clause of the note whose date is none, up to its last word; null without one.
    private @Nullable NoDate noDate(int noteFrom, int noteEnd) {
        for (int at = Math.max(noteFrom, noteEnd - FURTHEST); at < noteEnd; at++) {
            Takes kind = meant(at, noteEnd);
            if (kind != null && draft.takes(kind)) {
                return new NoDate(kind, words.raw(at, noteEnd));
            }
        }
        return null;
    }

    private @Nullable Takes meant(int at, int end) {
        if (KnownWords.NEXT.contains(words.plain(at))) {
            return !ARTICLES.contains(words.plain(at - 1)) && day(at).isEmpty() && isMeantAsDate(dayOfNext(at), end)
                    ? Takes.NEXT
                    : null;
        }
        boolean promised = isPromised(at)
                && IntStream.range(at + 2, end).anyMatch(by -> isUntil(by) && isMeantAsDate(by + 1, end));
        return promised ? Takes.PROMISED : null;
    }

    /// Where the date of a `next` stands: "next friday", "next call on friday".
    private int dayOfNext(int at) {
        return KnownWords.OF_NEXT.contains(words.plain(at + 1)) ? at + 2 : at + 1;
    }

    private boolean isMeantAsDate(int at, int end) {
        return at < end && MeantDates.areAll(words.forDates().subList(at, end), NameFolding::withinOneEdit);
    }

    /// The clauses that make up all words from here on; none if anything else stands among them.
    private List<Clause> upToTheEnd(int from) {
        List<Clause> clauses = new ArrayList<>();
        int at = from;
        while (at < words.size()) {
            Optional<Clause> clause = clause(at)
                    .filter(one -> clauses.stream().noneMatch(before -> before.kind() == one.kind()))
                    .filter(one -> draft.takes(one.kind()));
            if (clause.isEmpty()) {
                return List.of();
            }
            clauses.add(clause.get());
            at += clause.get().words();
        }
        return clauses;
    }

    private Optional<Clause> clause(int at) {
        return switch (words.plain(at)) {
            case String next
            when KnownWords.NEXT.contains(next) ->
                day(dayOfNext(at))
                        .map(day -> new Clause(
                                Takes.NEXT, dayOfNext(at) - at + day.words(), () -> draft.next = day.value()));
            case "by", "von", "bis" -> by(at).or(() -> deadline(at));
            case "re" ->
                words.longest(at + 1, KnownWords.PURPOSES)
                        .map(one -> new Clause(Takes.PURPOSE, one.words() + 1, () -> draft.purpose = one.meaning()));
            case "promised", "versprochen" -> promised(at);
            default -> Optional.empty();
        };
    }

    private Optional<Clause> by(int at) {
        return people.mentioned(words, at + 1).map(one -> new Clause(Takes.BY, 2, () -> draft.by = one.meaning()));
    }

    private Optional<Clause> deadline(int at) {
        return day(at + 1).map(day -> new Clause(Takes.BY_DATE, day.words() + 1, () -> draft.deadline = day.value()));
    }

    private Optional<Clause> promised(int at) {
        for (int by = at + 2; by < words.size(); by++) {
            Optional<Phrase<Moment>> day = isUntil(by) ? day(by + 1) : Optional.empty();
            if (day.isPresent()) {
                String what = words.raw(at + 1, by);
                int end = by + 1 + day.get().words();
                Moment until = day.get().value();
                return Optional.of(
                        new Clause(Takes.PROMISED, end - at, () -> draft.promised = new Promised(what, until)));
            }
        }
        return Optional.empty();
    }

    private boolean isPromised(int at) {
        return words.plain(at).equals("promised") || words.plain(at).equals("versprochen");
    }

    private boolean isUntil(int at) {
        return words.plain(at).equals("by") || words.plain(at).equals("bis");
    }

    private Optional<Phrase<Moment>> day(int at) {
        return at < words.size() ? NaturalDates.moment(words.forDates(), at, speaker, Lean.FUTURE) : Optional.empty();
    }
}
