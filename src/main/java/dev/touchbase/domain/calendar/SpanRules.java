package dev.touchbase.domain.calendar;

import java.time.LocalDate;
import java.util.Optional;

/// Runs of days: "last week", "since 1 nov", "last 90 days", "until 5 dec", "november".
final class SpanRules {

    private final Words words;
    private final Asking asking;
    private final PeriodRules periods;
    private final IntervalRules intervals;

    SpanRules(Asking asking) {
        this.words = asking.words();
        this.asking = asking;
        this.periods = new PeriodRules(asking);
        this.intervals = new IntervalRules(words);
    }

    Optional<Phrase<DateSpan>> span(int at) {
        return Asking.longest(at, this::halfOpen, new RangeRules(asking)::range, this::lastOrNext, this::single);
    }

    private Optional<Phrase<DateSpan>> single(int at) {
        return unit(words.skip(at, "in", "im", "during"))
                .map(phrase -> phrase.map(days -> settled(days, asking.toward()))
                        .after(words.skip(at, "in", "im", "during") - at))
                .or(() -> unit(at).map(phrase -> phrase.map(days -> settled(days, asking.toward()))));
    }

    Optional<Phrase<Days>> unit(int at) {
        return Asking.longest(at, periods::period, new DayRules(asking)::day);
    }

    private DateSpan settled(Days days, Toward toward) {
        return days.settle(asking.today(), toward);
    }

    /// "since 1 nov", "until 5 dec", "from monday", "before 5 dec", "after 5 dec". "Until november" could end on
    /// either side of it, so only a day is taken behind "until".
    private Optional<Phrase<DateSpan>> halfOpen(int at) {
        Toward ahead = asking.toward() == Toward.NEAREST ? Toward.FUTURE : asking.toward();
        Optional<Phrase<DateSpan>> found = switch (words.text(at)) {
            case "since", "seit" ->
                unit(Toward.PAST, at + 1).map(unit -> unit.map(span -> DateSpan.since(span.from())));
            case "from", "ab", "von", "vom" ->
                unit(asking.toward(), at + 1).map(unit -> unit.map(span -> DateSpan.since(span.from())));
            case "until", "till", "bis" ->
                unit(ahead, words.skip(at + 1, "zum"))
                        .filter(unit -> unit.value().days() == 1)
                        .map(unit ->
                                unit.map(span -> DateSpan.until(span.to())).after(words.skip(at + 1, "zum") - at - 1));
            case "before" ->
                unit(asking.toward(), at + 1)
                        .map(unit -> unit.map(span -> DateSpan.until(span.from().minusDays(1))));
            case "after", "nach" ->
                unit(asking.toward(), at + 1)
                        .map(unit -> unit.map(span -> DateSpan.since(span.to().plusDays(1))));
            default -> Optional.empty();
        };
        return found.map(phrase -> phrase.after(1));
    }

    private Optional<Phrase<DateSpan>> unit(Toward toward, int at) {
        return new SpanRules(asking.toward(toward)).unit(at).map(phrase -> phrase.map(days -> settled(days, toward)));
    }

    /// "last 90 days", "the past 2 weeks", "next 7 days": today included.
    private Optional<Phrase<DateSpan>> lastOrNext(int at) {
        int choiceAt = words.skip(words.skip(at, "in", "within", "over", "during"), "the", "den", "der", "die", "dem");
        return Vocabulary.choice(words.text(choiceAt))
                .filter(choice -> choice != Vocabulary.Choice.THIS)
                .flatMap(choice -> intervals
                        .length(choiceAt + 1)
                        .map(length -> new Phrase<>(
                                choice == Vocabulary.Choice.LAST ? last(length.value()) : next(length.value()),
                                choiceAt + 1 - at + length.words())));
    }

    private DateSpan last(Interval length) {
        LocalDate today = asking.today();
        int count = length.count();
        LocalDate from = switch (length.unit()) {
            case MINUTES, HOURS ->
                asking.speaker()
                        .now()
                        .minus(length.duration())
                        .atZone(asking.speaker().zone())
                        .toLocalDate();
            case DAYS -> today.minusDays(count - 1L);
            case WEEKS -> today.minusWeeks(count).plusDays(1);
            case MONTHS -> today.minusMonths(count).plusDays(1);
            case YEARS -> today.minusYears(count).plusDays(1);
            case WORKING_DAYS ->
                asking.speaker()
                        .workdays()
                        .plusWorkingDays(today.plusDays(1), -count)
                        .orElse(today);
        };
        return RangeRules.ordered(from, today);
    }

    private DateSpan next(Interval length) {
        LocalDate today = asking.today();
        LocalDate to = switch (length.unit()) {
            case MINUTES, HOURS ->
                asking.speaker()
                        .now()
                        .plus(length.duration())
                        .atZone(asking.speaker().zone())
                        .toLocalDate();
            case WORKING_DAYS ->
                asking.speaker()
                        .workdays()
                        .plusWorkingDays(today.minusDays(1), length.count())
                        .orElse(today);
            case DAYS, WEEKS, MONTHS, YEARS -> length.addTo(today).minusDays(1);
        };
        return RangeRules.ordered(today, to);
    }
}
