package dev.touchbase.domain.calendar;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The days of the week on which somebody works, as typed and printed: "Mon–Fri", "Mon, Tue, Thu".
///
/// @param days at least one day
public record WorkdaySet(Set<DayOfWeek> days) {

    /// The usual week.
    public static final WorkdaySet MONDAY_TO_FRIDAY = new WorkdaySet(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    private static final int LONGEST = 200;
    private static final int SHORTEST_RANGE = 3;

    public WorkdaySet {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A week needs at least one working day");
        }
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    /// Reads days and ranges of days, English or German: "mon-fri", "Mon, Tue, Thu", "mo bis fr", "sun-thu" around
    /// the week's end, "every day". Empty when anything in it is no day.
    ///
    /// @param typed what was typed
    public static Optional<WorkdaySet> parse(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = Vocabulary.fold(typed).replaceAll("[. ]+", " ").strip();
        if (folded.equals("every day") || folded.equals("taglich") || folded.equals("jeden tag")) {
            return Optional.of(new WorkdaySet(EnumSet.allOf(DayOfWeek.class)));
        }
        String ranges = folded.replaceAll("[-–—]| (?:to|bis|until) ", "-").replaceAll(" ?- ?", "-");
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : ranges.split("[,;+& ]+|\\band\\b|\\bund\\b")) {
            if (!part.isEmpty() && !addRange(part, days)) {
                return Optional.empty();
            }
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(new WorkdaySet(days));
    }

    private static boolean addRange(String part, Set<DayOfWeek> days) {
        int dash = part.indexOf('-');
        Optional<DayOfWeek> first = Vocabulary.weekday(dash < 0 ? part : part.substring(0, dash));
        Optional<DayOfWeek> last = dash < 0 ? first : Vocabulary.weekday(part.substring(dash + 1));
        if (first.isEmpty() || last.isEmpty()) {
            return false;
        }
        DayOfWeek day = first.get();
        days.add(day);
        while (day != last.get()) {
            day = day.plus(1);
            days.add(day);
        }
        return true;
    }

    /// Three or more days in a row as a range, others one by one: "Mon–Wed, Fri".
    @Override
    public String toString() {
        List<List<DayOfWeek>> runs = new ArrayList<>();
        for (DayOfWeek day : days) {
            if (runs.isEmpty() || runs.getLast().getLast().plus(1) != day) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(day);
        }
        return runs.stream().map(WorkdaySet::run).collect(Collectors.joining(", "));
    }

    private static String run(List<DayOfWeek> run) {
        return run.size() < SHORTEST_RANGE
                ? run.stream().map(WorkdaySet::name).collect(Collectors.joining(", "))
                : name(run.getFirst()) + "–" + name(run.getLast());
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}
