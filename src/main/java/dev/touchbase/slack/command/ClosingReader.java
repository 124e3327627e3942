package dev.touchbase.slack.command;

import dev.touchbase.domain.calendar.Lean;
import dev.touchbase.domain.calendar.Moment;
import dev.touchbase.domain.calendar.NaturalDates;
import dev.touchbase.domain.calendar.Phrase;
import dev.touchbase.domain.calendar.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what closes a note: `next <date>`, `by @x`, `re <purpose>`, `promised <what> by <date>`, one or several, up to
/// the last word. What doesn't reach the last word is a part of the note.
final class ClosingReader {

    /// Further back nobody closes a note.
    private static final int FURTHEST = 40;

    private static final Set<String> OPENING = Set.of("next", "wiedervorlage", "by", "re", "promised", "von", "bis");

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
            List<Clause> clauses = OPENING.contains(words.plain(at)) ? upToTheEnd(at) : List.of();
            if (!clauses.isEmpty()) {
                clauses.forEach(clause -> {
                    clause.take().run();
                    draft.done(clause.kind());
                });
                return at;
            }
        }
        return words.size();
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
            case "next", "wiedervorlage" ->
                day(at + 1).map(day -> new Clause(Takes.NEXT, day.words() + 1, () -> draft.next = day.value()));
            case "by", "von", "bis" -> by(at).or(() -> deadline(at));
            case "re" ->
                words.longest(at + 1, KnownWords.PURPOSES)
                        .map(one -> new Clause(Takes.PURPOSE, one.words() + 1, () -> draft.purpose = one.meaning()));
            case "promised" -> promised(at);
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
            boolean parts = words.plain(by).equals("by") || words.plain(by).equals("bis");
            Optional<Phrase<Moment>> day = parts ? day(by + 1) : Optional.empty();
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

    private Optional<Phrase<Moment>> day(int at) {
        return at < words.size() ? NaturalDates.moment(words.forDates(), at, speaker, Lean.FUTURE) : Optional.empty();
    }
}
