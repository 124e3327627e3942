package dev.touchbase.slack.command;

import dev.touchbase.domain.calendar.Lean;
import dev.touchbase.domain.calendar.MeantDates;
import dev.touchbase.domain.calendar.NaturalDates;
import dev.touchbase.domain.calendar.Speaker;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads what stands behind the customer: known words in front, clauses at the end, the note in between.
final class RestReader {

    private final Speaker speaker;
    private final People people;
    private final Set<Takes> takes;
    private final Map<String, String> lines;

    /// @param lines the firm's lines, by how they are compared
    RestReader(Speaker speaker, People people, Set<Takes> takes, Map<String, String> lines) {
        this.lines = lines;
        this.speaker = speaker;
        this.people = people;
        this.takes = takes;
    }

    /// Reads these words from the one at `from` on.
    Reading read(Words words, int from) {
        Draft draft = new Draft(takes, lines);
        int noteFrom = new FrontReader(words, speaker, people, draft).read(from);
        boolean announced = words.plain(noteFrom).equals("note")
                && words.token(noteFrom).text().endsWith(":");
        int start = announced ? noteFrom + 1 : noteFrom;
        int end = new ClosingReader(words, speaker, people, draft).read(start);
        draft.note = words.raw(start, end);
        if (draft.noDate == null && !announced) {
            draft.noDate = noDay(words, start, end, draft);
        }
        return draft.reading();
    }

    /// "31 feb" where a day could have stood.
    private @Nullable NoDate noDay(Words words, int start, int end, Draft draft) {
        Takes kind = draft.takes(Takes.PAST_MOMENT) ? Takes.PAST_MOMENT : Takes.FUTURE_MOMENT;
        int length = draft.takes(kind) && start < end
                ? MeantDates.day(words.forDates().subList(start, end))
                : 0;
        List<String> day = words.forDates().subList(start, start + length);
        boolean none =
                length > 0 && NaturalDates.moment(day, 0, speaker, Lean.PAST).isEmpty();
        return !none ? null : new NoDate(kind, words.raw(start, start + length));
    }

    /// Whether something known starts at this word.
    boolean knows(Words words, int at) {
        return new FrontReader(words, speaker, people, new Draft(takes, lines)).knows(at);
    }

    /// Where the note starts.
    int noteFrom(Words words, int from) {
        return new FrontReader(words, speaker, people, new Draft(takes, lines)).read(from);
    }

    /// Whether a channel or an outcome is said before the note.
    boolean saysSomething(Words words, int from) {
        Draft draft = new Draft(takes, lines);
        new FrontReader(words, speaker, people, draft).read(from);
        return draft.saysSomething();
    }
}
