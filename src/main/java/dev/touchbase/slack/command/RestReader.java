package dev.touchbase.slack.command;

import dev.touchbase.domain.calendar.Speaker;
import java.util.Set;

/// Reads what stands behind the customer: known words in front, clauses at the end, the note in between.
final class RestReader {

    private final Speaker speaker;
    private final People people;
    private final Set<Takes> takes;

    RestReader(Speaker speaker, People people, Set<Takes> takes) {
        this.speaker = speaker;
        this.people = people;
        this.takes = takes;
    }

    /// Reads these words from the one at `from` on.
    Reading read(Words words, int from) {
        Draft draft = new Draft(takes);
        int noteFrom = new FrontReader(words, speaker, people, draft).read(from);
        boolean announced = words.plain(noteFrom).equals("note")
                && words.token(noteFrom).text().endsWith(":");
        int start = announced ? noteFrom + 1 : noteFrom;
        int end = new ClosingReader(words, speaker, people, draft).read(start);
        draft.note = words.raw(start, end);
        return draft.reading();
    }

    /// Whether something known starts at this word.
    boolean knows(Words words, int at) {
        return new FrontReader(words, speaker, people, new Draft(takes)).knows(at);
    }

    /// Where the note starts.
    int noteFrom(Words words, int from) {
        return new FrontReader(words, speaker, people, new Draft(takes)).read(from);
    }

    /// Whether a channel or an outcome is said before the note.
    boolean saysSomething(Words words, int from) {
        Draft draft = new Draft(takes);
        new FrontReader(words, speaker, people, draft).read(from);
        return draft.saysSomething();
    }
}
