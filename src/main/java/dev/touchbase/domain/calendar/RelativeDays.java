package dev.touchbase.domain.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/// Days counted from today: "tomorrow", "in 2 weeks", "three working days from now", "2 days ago", "vor einer
/// woche".
final class RelativeDays {

    private final Words words;
    private final Asking asking;
    private final IntervalRules intervals;

    RelativeDays(Asking asking) {
        this.words = asking.words();
        this.asking = asking;
        this.intervals = new IntervalRules(words);
    }

    Optional<Phrase<Days>> relative(int at) {
        return Asking.longest(at, this::named, this::ahead, this::ago, this::dayAndInterval);
    }

    private Optional<Phrase<Days>> named(int at) {
        return shift(at).map(phrase -> phrase.map(days -> Days.on(asking.today().plusDays(days))));
    }

    private Optional<Phrase<Integer>> shift(int at) {
        return Asking.longest(
                at,
                here -> Asking.phrase(words, here, 0, "today", "heute"),
                here -> Asking.phrase(words, here, 1, "tomorrow", "tmrw", "tomorow", "tommorow", "morgen"),
                here -> Asking.phrase(words, here, 2, "the day after tomorrow", "day after tomorrow", "ubermorgen"),
                here -> Asking.phrase(words, here, -1, "yesterday", "gestern"),
                here -> Asking.phrase(
                        words, here, -2, "the day before yesterday", "day before yesterday", "vorgestern"));
    }

    /// "in 2 weeks", "in 2 weeks on friday", "2 weeks from now", "2 weeks from today".
    private Optional<Phrase<Days>> ahead(int at) {
        if (words.is(at, "in")) {
            return dateLength(at + 1).map(phrase -> onWeekday(at, phrase.after(1)));
        }
        return dateLength(at)
                .filter(phrase ->
                        words.are(at + phrase.words(), "from now") || words.are(at + phrase.words(), "from today"))
                .map(phrase -> new Phrase<>(Days.on(later(asking.today(), phrase.value())), phrase.words() + 2));
    }

    private Phrase<Days> onWeekday(int at, Phrase<Interval> interval) {
        LocalDate day = later(asking.today(), interval.value());
        int onAt = at + interval.words();
        Optional<DayOfWeek> weekday =
                words.is(onAt, "on", "am") ? Vocabulary.weekday(words.text(onAt + 1)) : Optional.empty();
        return weekday.filter(named -> !Vocabulary.isTwoLetterDay(words.text(onAt + 1)) || words.is(onAt, "am"))
                .map(named -> new Phrase<>(Days.on(day.with(named)), interval.words() + 2))
                .orElseGet(() -> interval.map(same -> Days.on(day)));
    }

    /// "2 days ago", "vor 2 tagen".
    private Optional<Phrase<Days>> ago(int at) {
        Optional<Phrase<Interval>> german =
                words.is(at, "vor") ? dateLength(at + 1).map(phrase -> phrase.after(1)) : Optional.empty();
        return german.or(() -> dateLength(at)
                        .filter(phrase -> words.is(at + phrase.words(), "ago"))
                        .map(phrase -> new Phrase<>(phrase.value(), phrase.words() + 1)))
                .map(phrase -> phrase.map(interval -> Days.on(earlier(asking.today(), interval))));
    }

    /// "heute in 2 wochen", "a week from tomorrow", "2 weeks from friday", "a week on friday".
    private Optional<Phrase<Days>> dayAndInterval(int at) {
        Optional<Phrase<Days>> trailing = shift(at)
                .filter(day -> words.is(at + day.words(), "in"))
                .flatMap(day -> dateLength(at + day.words() + 1)
                        .map(interval -> new Phrase<>(
                                Days.on(later(asking.today().plusDays(day.value()), interval.value())),
                                day.words() + 1 + interval.words())));
        return trailing.or(() -> dateLength(at)
                .filter(interval -> words.is(at + interval.words(), "from", "on", "after"))
                .flatMap(interval -> {
                    int dayAt = at + interval.words() + 1;
                    return base(dayAt)
                            .map(day -> new Phrase<>(
                                    Days.on(later(day.value(), interval.value())), dayAt - at + day.words()));
                }));
    }

    private Optional<Phrase<LocalDate>> base(int at) {
        return shift(at)
                .map(phrase -> phrase.map(days -> asking.today().plusDays(days)))
                .or(() -> Vocabulary.weekday(words.text(at))
                        .filter(day -> !Vocabulary.isTwoLetterDay(words.text(at)))
                        .map(day -> new Days.EachWeek(day)
                                .settle(asking.today(), Toward.FUTURE)
                                .from())
                        .flatMap(day -> Asking.found(day, at, at + 1)));
    }

    private Optional<Phrase<Interval>> dateLength(int at) {
        return intervals.length(at).filter(phrase -> phrase.value().isDateBased());
    }

    private LocalDate later(LocalDate from, Interval interval) {
        return bounded(interval.addTo(from, asking.speaker().workdays()));
    }

    private LocalDate earlier(LocalDate from, Interval interval) {
        int count = interval.count();
        return bounded(
                switch (interval.unit()) {
                    case DAYS -> from.minusDays(count);
                    case WEEKS -> from.minusWeeks(count);
                    case MONTHS -> from.minusMonths(count);
                    case YEARS -> from.minusYears(count);
                    case WORKING_DAYS ->
                        asking.speaker()
                                .workdays()
                                .plusWorkingDays(from, -count)
                                .orElseThrow(() -> new DateTimeException("No working day"));
                    case MINUTES, HOURS -> throw new DateTimeException("No date");
                });
    }

    private static LocalDate bounded(LocalDate day) {
        if (day.getYear() < 1900 || day.getYear() > 2199) {
            throw new DateTimeException("No year that anybody means: " + day.getYear());
        }
        return day;
    }
}
