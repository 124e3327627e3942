package dev.touchbase.domain.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Days of the week: "friday", "next tue", "last friday", "monday week", "fri 4 dec", "mittwoch KW 48".
///
/// A bare weekday is the coming or the last one, never today. "This friday" may be today. "Next tuesday" is the
/// Tuesday of next week, Monday being the week's first day. "Last friday" is the latest one before today.
final class WeekdayRules {

    /// Words in front of which an abbreviation is another word: "sat down", "mon ami".
    private static final Map<String, Set<String>> NOT_BEFORE = Map.of(
            "sat",
                    Set.of(
                            "down",
                            "with",
                            "in",
                            "through",
                            "together",
                            "there",
                            "around",
                            "back",
                            "up",
                            "out",
                            "over",
                            "for",
                            "next",
                            "beside",
                            "opposite",
                            "idle",
                            "still",
                            "and"),
            "mon", Set.of("ami", "amie", "amour", "cher", "cheri", "cherie", "dieu"),
            "wed", Set.of("her", "him", "them"),
            "sun", Set.of("is", "was", "shines", "shone", "will"));

    private final Words words;
    private final Asking asking;
    private final CalendarDays dates;

    WeekdayRules(Asking asking, CalendarDays dates) {
        this.words = asking.words();
        this.asking = asking;
        this.dates = dates;
    }

    /// A weekday, perhaps with what settles the week.
    ///
    /// @param announced whether a preposition stands before it
    Optional<Phrase<Days>> weekday(int at, boolean announced) {
        return Asking.longest(at, this::chosen, here -> named(here, announced));
    }

    /// "this friday", "next tue", "letzten freitag".
    private Optional<Phrase<Days>> chosen(int at) {
        return Vocabulary.choice(words.text(at))
                .flatMap(choice -> Vocabulary.weekday(words.text(at + 1))
                        .filter(day -> !Vocabulary.isTwoLetterDay(words.text(at + 1))
                                || !Vocabulary.isEnglishChoice(words.text(at)))
                        .map(day -> chosen(choice, day))
                        .flatMap(day -> Asking.found(Days.on(day), at, at + 2)));
    }

    private LocalDate chosen(Vocabulary.Choice choice, DayOfWeek day) {
        LocalDate today = asking.today();
        return switch (choice) {
            case THIS ->
                today.with(
                        asking.toward() == Toward.FUTURE
                                ? TemporalAdjusters.nextOrSame(day)
                                : TemporalAdjusters.previousOrSame(day));
            case COMING -> today.with(TemporalAdjusters.next(day));
            case NEXT -> today.plusWeeks(1).with(day);
            case LAST -> today.with(TemporalAdjusters.previous(day));
        };
    }

    private Optional<Phrase<Days>> named(int at, boolean announced) {
        return Vocabulary.weekday(words.text(at))
                .flatMap(day -> Asking.longest(
                        at,
                        here -> withDate(here, day),
                        here -> inWeek(here, day),
                        here -> alone(here, day, announced)));
    }

    /// "fri 4 dec", "montag, den 7.12.", "friday the 4th": the two must agree.
    private Optional<Phrase<Days>> withDate(int at, DayOfWeek day) {
        Optional<Phrase<Days>> agreed = dates.date(at + 1, true)
                .map(date -> date.map(days -> agreeing(days, day)).after(1));
        return agreed.isPresent()
                ? agreed
                : dates.dayOfMonth(at + 1)
                        .filter(date -> settled(date.value()).from().getDayOfWeek() == day)
                        .map(date -> date.after(1));
    }

    private Days agreeing(Days days, DayOfWeek day) {
        DateSpan span = settled(days);
        if (span.from().getDayOfWeek() != day) {
            throw new DateTimeException(span.from() + " is no " + day);
        }
        return days;
    }

    private DateSpan settled(Days days) {
        return days.settle(asking.today(), asking.toward());
    }

    /// "mittwoch KW 48", "monday week", "friday next week". "Friday in two weeks" is said for two different days, so
    /// it is none.
    private Optional<Phrase<Days>> inWeek(int at, DayOfWeek day) {
        if (words.is(at + 1, "in") && new IntervalRules(words).length(at + 2).isPresent()) {
            throw new DateTimeException("It isn't clear which " + day + " is meant");
        }
        Optional<Phrase<Days>> week = new PeriodRules(asking).weekByNumberOrChoice(at + 1);
        if (week.isPresent()) {
            LocalDate monday = settled(week.get().value()).from();
            return Asking.found(
                    Days.on(monday.with(day)), at, at + 1 + week.get().words());
        }
        return words.is(at + 1, "week") && asking.toward() == Toward.FUTURE
                ? Asking.found(
                        Days.on(asking.today().with(TemporalAdjusters.next(day)).plusWeeks(1)), at, at + 2)
                : Optional.empty();
    }

    /// "next week friday", "KW 49 mittwoch", "next week on friday".
    Optional<Phrase<Days>> weekThenDay(int at) {
        return new PeriodRules(asking).weekByNumberOrChoice(at).flatMap(week -> {
            int dayAt = words.skip(at + week.words(), "on", "am");
            return Vocabulary.weekday(words.text(dayAt))
                    .map(day -> settled(week.value()).from().with(day))
                    .flatMap(day -> Asking.found(Days.on(day), at, dayAt + 1));
        });
    }

    private Optional<Phrase<Days>> alone(int at, DayOfWeek day, boolean announced) {
        String name = words.text(at);
        boolean otherWord = NOT_BEFORE.getOrDefault(name, Set.of()).contains(words.text(at + 1));
        boolean sure = !Vocabulary.isTwoLetterDay(name)
                || announced
                || isGermanHere(name)
                || new TimeRules(words).time(at + 1).isPresent();
        return otherWord || !sure ? Optional.empty() : Asking.found(new Days.EachWeek(day), at, at + 1);
    }

    /// "so" and "do" are words in their own right.
    private boolean isGermanHere(String name) {
        return asking.speaker().locale().getLanguage().equals("de") && !name.equals("so") && !name.equals("do");
    }
}
