package dev.touchbase.domain.policy.sentence;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.policy.Window;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The time in which a cap counts. "Per week" and "per 7 days" are the last seven days to the second; "per calendar
/// week" is the calendar's. A month, quarter or year is always the calendar's, as no two are equally long.
final class CapWindow {

    private static final Map<String, Window.Unit> UNITS = units(Map.of(
            Window.Unit.DAY, "day kalendertag tag",
            Window.Unit.WEEK, "week kalenderwoche woche",
            Window.Unit.MONTH, "month kalendermonat monat",
            Window.Unit.QUARTER, "quarter quartal",
            Window.Unit.YEAR, "year kalenderjahr jahr"));

    private static final Map<String, Window.Unit> ADVERBS = Map.of(
            "daily", Window.Unit.DAY,
            "weekly", Window.Unit.WEEK,
            "monthly", Window.Unit.MONTH,
            "quarterly", Window.Unit.QUARTER,
            "yearly", Window.Unit.YEAR,
            "annually", Window.Unit.YEAR);

    private CapWindow() {}

    /// Puts the window that stands here into the draft, or returns false.
    static boolean read(RuleLine line, Draft draft, String example) {
        Optional<Window.Unit> adverb = line.one(ADVERBS, 1);
        if (adverb.isPresent()) {
            put(draft, adverb.get(), adverb.get().compareTo(Window.Unit.MONTH) >= 0);
            return true;
        }
        if (line.sees("in person")
                || !line.eat("per", "within", "in", "a", "every", "each", "any", "pro", "je", "innerhalb von", "im")) {
            return false;
        }
        int mark = line.mark();
        boolean one = line.eat("1", "one", "a", "any", "einem", "einer");
        boolean german = line.sees("kalendertag", "kalenderwoche", "kalendermonat", "kalenderjahr");
        boolean calendar = line.eat("calendar") || german;
        Optional<Window.Unit> unit = line.one(UNITS, 1);
        if (unit.isPresent()) {
            put(draft, unit.get(), calendar || unit.get().compareTo(Window.Unit.MONTH) >= 0);
            return true;
        }
        if (calendar) {
            throw Refused.badInput(
                    "The calendar has no “" + line.ahead(1) + "”.",
                    "Type per calendar day, week, month, quarter or year.");
        }
        line.back(mark);
        if (one) {
            line.eat("a", "any");
        }
        line.length()
                .ifPresentOrElse(
                        length -> {
                            draft.remove("calendar");
                            draft.put("length", length);
                        },
                        () -> {
                            throw line.stuck(example);
                        });
        return true;
    }

    private static void put(Draft draft, Window.Unit unit, boolean calendar) {
        if (calendar) {
            draft.remove("length");
            draft.put("calendar", unit.word());
        } else {
            draft.remove("calendar");
            draft.put("length", java.time.Duration.ofDays(unit == Window.Unit.DAY ? 1 : 7));
        }
    }

    private static Map<String, Window.Unit> units(Map<Window.Unit, String> words) {
        Map<String, Window.Unit> byWord = new HashMap<>();
        words.forEach((unit, written) -> {
            for (String word : written.split(" ")) {
                byWord.put(word, unit);
            }
        });
        return Map.copyOf(byWord);
    }
}
