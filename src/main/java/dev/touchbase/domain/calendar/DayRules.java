package dev.touchbase.domain.calendar;

import java.util.Optional;

/// A single day, however it is named.
final class DayRules {

    private final Words words;
    private final CalendarDays dates;
    private final WeekdayRules weekdays;
    private final RelativeDays relative;
    private final EdgeRules edges;
    private final CountedDays counted;

    DayRules(Asking asking) {
        this.words = asking.words();
        this.dates = new CalendarDays(asking);
        this.weekdays = new WeekdayRules(asking, dates);
        this.relative = new RelativeDays(asking);
        this.edges = new EdgeRules(asking);
        this.counted = new CountedDays(asking, edges);
    }

    Optional<Phrase<Days>> day(int at) {
        int dayAt = words.skip(at, "on", "am", "vom", "zum");
        boolean announced = dayAt > at;
        return Asking.longest(
                        dayAt,
                        relative::relative,
                        here -> dates.date(here, announced),
                        here -> words.is(at, "on") && Vocabulary.isTwoLetterDay(words.text(here))
                                ? Optional.empty()
                                : weekdays.weekday(here, announced),
                        here -> announced ? dates.dayOfMonth(here) : Optional.empty(),
                        weekdays::weekThenDay,
                        this::edge)
                .map(phrase -> phrase.after(dayAt - at));
    }

    private Optional<Phrase<Days>> edge(int at) {
        int edgeAt = words.skip(at, "the", "den", "dem", "der");
        return Asking.longest(edgeAt, edges::edge, counted::counted).map(phrase -> phrase.after(edgeAt - at));
    }
}
