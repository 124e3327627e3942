package dev.touchbase.domain.calendar;

import dev.touchbase.domain.calendar.Interval.Unit;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Function;

/// Days counted within a month: "first monday of january", "letzter freitag im monat", "last working day of the
/// month".
final class CountedDays {

    private static final int MOST_WEEKS = 5;
    private static final int LONGER_THAN_WEEKS = 27;

    private final Words words;
    private final Asking asking;
    private final EdgeRules edges;

    CountedDays(Asking asking, EdgeRules edges) {
        this.words = asking.words();
        this.asking = asking;
        this.edges = edges;
    }

    /// "first monday of january", "last friday of the month", "letzter freitag im november", "last working day of
    /// the month".
    Optional<Phrase<Days>> counted(int at) {
        boolean last = words.is(at, "last", "letzter", "letzten", "letzte");
        Optional<Integer> place =
                last ? Optional.of(-1) : NumberWords.ordinal(words.text(at)).filter(n -> n <= MOST_WEEKS);
        return place.flatMap(n -> picker(at + 1, n).flatMap(picker -> {
            int monthAt = behindOf(at + 1 + picker.words());
            return monthAt < 0
                    ? Optional.<Phrase<Days>>empty()
                    : monthOf(monthAt)
                            .map(month ->
                                    new Phrase<>(pick(month.value(), picker.value()), monthAt - at + month.words()));
        }));
    }

    private int behindOf(int at) {
        if (!words.is(at, "of", "in", "im", "des", "vom")) {
            return -1;
        }
        return words.skip(at + 1, "the");
    }

    private Optional<Phrase<Function<YearMonth, Optional<LocalDate>>>> picker(int at, int place) {
        if (Vocabulary.unit(words, at)
                .filter(unit -> unit.value().unit() == Unit.WORKING_DAYS)
                .isPresent()) {
            int length = Vocabulary.unit(words, at).get().words();
            return Asking.found(month -> workingDay(month, place), at, at + length);
        }
        return Vocabulary.weekday(words.text(at))
                .flatMap(day -> Asking.found(month -> weekday(month, place, day), at, at + 1));
    }

    private Optional<LocalDate> workingDay(YearMonth month, int place) {
        WorkCalendar calendar = asking.speaker().workdays();
        Optional<LocalDate> picked = place < 0
                ? calendar.onOrBefore(month.atEndOfMonth())
                : calendar.plusWorkingDays(month.atDay(1).minusDays(1), place);
        return picked.filter(found -> YearMonth.from(found).equals(month));
    }

    private static Optional<LocalDate> weekday(YearMonth month, int place, DayOfWeek day) {
        LocalDate picked = place < 0
                ? month.atEndOfMonth().with(TemporalAdjusters.previousOrSame(day))
                : month.atDay(1).with(TemporalAdjusters.nextOrSame(day)).plusWeeks(place - 1L);
        return Optional.of(picked).filter(found -> YearMonth.from(found).equals(month));
    }

    private Optional<Phrase<Days>> monthOf(int at) {
        return edges.period(at)
                .filter(phrase -> phrase.value() instanceof Days.EachYear || isMonth(settled(phrase.value())));
    }

    private static boolean isMonth(DateSpan span) {
        return YearMonth.from(span.from()).equals(YearMonth.from(span.to())) && span.days() > LONGER_THAN_WEEKS;
    }

    /// Of "the month", where its day has passed, the next month's is meant; and the last one's, where the past is
    /// meant.
    private Days pick(Days month, Function<YearMonth, Optional<LocalDate>> picker) {
        if (month instanceof Days.EachYear yearly) {
            return new Days.EachYear(year -> yearly.in()
                    .apply(year)
                    .flatMap(span -> picker.apply(YearMonth.from(span.from())))
                    .map(DateSpan::of));
        }
        YearMonth named = YearMonth.from(settled(month).from());
        boolean current = named.equals(YearMonth.from(asking.today()));
        LocalDate picked = picker.apply(named).orElseThrow(() -> new DateTimeException("No such day in " + named));
        long away = ChronoUnit.DAYS.between(asking.today(), picked);
        boolean passed =
                current && (asking.toward() == Toward.FUTURE ? away < 0 : asking.toward() == Toward.PAST && away > 0);
        return Days.on(
                passed
                        ? picker.apply(named.plusMonths(away < 0 ? 1 : -1))
                                .orElseThrow(() -> new DateTimeException("No such day"))
                        : picked);
    }

    private DateSpan settled(Days days) {
        return days.settle(asking.today(), asking.toward());
    }
}
