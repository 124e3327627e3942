package dev.touchbase.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// On which days the business works. Searches look at most [#HORIZON] days ahead or back: a business that is closed
/// longer gets an empty answer rather than an endless search.
///
/// @param workdays the days of the week on which it works; may be empty, then no day is a working day
/// @param holidays where public holidays are looked up
/// @param country ISO 3166 code of two letters whose holidays hold, or "" for none
/// @param region part of the country, as [Holidays] takes it
/// @param closures times in which it is closed
public record WorkCalendar(
        Set<DayOfWeek> workdays, Holidays holidays, String country, Optional<String> region, List<DateSpan> closures) {

    /// How far searches look, in days.
    public static final int HORIZON = 366;

    private static final int LONGEST_COUNT = 40_000;

    public WorkCalendar {
        EnumSet<DayOfWeek> sorted = EnumSet.noneOf(DayOfWeek.class);
        sorted.addAll(workdays);
        workdays = Collections.unmodifiableSet(sorted);
        closures = List.copyOf(closures);
    }

    /// Monday to Friday, without holidays or closures.
    public static WorkCalendar mondayToFriday() {
        return of(WorkdaySet.MONDAY_TO_FRIDAY.days());
    }

    /// These days of the week, without holidays or closures.
    ///
    /// @param workdays the days of the week on which the business works
    public static WorkCalendar of(Set<DayOfWeek> workdays) {
        return new WorkCalendar(workdays, Holidays.NONE, "", Optional.empty(), List.of());
    }

    /// Whether the business works on that day.
    ///
    /// @param day the day asked about
    public boolean isWorkingDay(LocalDate day) {
        return whyNot(day).isEmpty();
    }

    /// Why the business doesn't work on that day: a closure before a public holiday before the day of the week;
    /// empty on a working day.
    ///
    /// @param day the day asked about
    public Optional<DayOff> whyNot(LocalDate day) {
        return closureOn(day).or(() -> holidayOn(day)).or(() -> weekly(day));
    }

    /// The day itself if it is a working day, else the next one; empty if none comes within [#HORIZON] days.
    ///
    /// @param day where to start
    public Optional<LocalDate> onOrAfter(LocalDate day) {
        return Stream.iterate(day, d -> d.plusDays(1))
                .limit(HORIZON + 1L)
                .filter(this::isWorkingDay)
                .findFirst();
    }

    /// The day itself if it is a working day, else the one before; empty if none lies within [#HORIZON] days.
    ///
    /// @param day where to start
    public Optional<LocalDate> onOrBefore(LocalDate day) {
        return Stream.iterate(day, d -> d.minusDays(1))
                .limit(HORIZON + 1L)
                .filter(this::isWorkingDay)
                .findFirst();
    }

    /// The first working day after the day, never the day itself; empty if none comes within [#HORIZON] days.
    ///
    /// @param day where to start
    public Optional<LocalDate> after(LocalDate day) {
        return onOrAfter(day.plusDays(1));
    }

    /// The last working day before the day, never the day itself; empty if none lies within [#HORIZON] days.
    ///
    /// @param day where to start
    public Optional<LocalDate> before(LocalDate day) {
        return onOrBefore(day.minusDays(1));
    }

    /// The nth working day after the day, or before it where n is negative; the day itself, working or not, where n
    /// is 0. Empty where two working days lie further apart than [#HORIZON].
    ///
    /// @param day where to start; it isn't counted
    /// @param n how many working days to go, at most [Interval#MOST] either way
    public Optional<LocalDate> plusWorkingDays(LocalDate day, int n) {
        if (Math.abs((long) n) > Interval.MOST) {
            throw new IllegalArgumentException("At most " + Interval.MOST + " working days can be added, not " + n);
        }
        Optional<LocalDate> reached = Optional.of(day);
        for (int left = Math.abs(n); left > 0; left--) {
            reached = n > 0 ? reached.flatMap(this::after) : reached.flatMap(this::before);
        }
        return reached;
    }

    /// How many working days come after the first day, up to and including the last; 0 if the last isn't later.
    ///
    /// @param first the day to count from; it isn't counted itself
    /// @param last the day to count to
    /// @throws IllegalArgumentException for more than about a hundred years
    public int workingDaysBetween(LocalDate first, LocalDate last) {
        if (ChronoUnit.DAYS.between(first, last) > LONGEST_COUNT) {
            throw new IllegalArgumentException("Too long to count working days: " + first + " to " + last);
        }
        if (!last.isAfter(first)) {
            return 0;
        }
        return (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private Optional<DayOff> closureOn(LocalDate day) {
        return closures.stream()
                .filter(span -> span.contains(day))
                .<DayOff>map(DayOff.Closure::new)
                .findFirst();
    }

    private Optional<DayOff> holidayOn(LocalDate day) {
        return country.isEmpty()
                ? Optional.empty()
                : holidays.nameOf(day, country, region).map(DayOff.PublicHoliday::new);
    }

    private Optional<DayOff> weekly(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return workdays.contains(weekday) ? Optional.empty() : Optional.of(new DayOff.Weekly(weekday));
    }
}
