package dev.touchbase.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// November 2026 to January 2027: Christmas Day is a Friday; the business is closed from 28 December to 6 January.
class WorkCalendarTest {

    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    private static final DateSpan CLOSURE = new DateSpan(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 6));
    private static final Holidays HOLIDAYS = (day, country, region) ->
            country.equals("GB") && day.equals(CHRISTMAS) ? Optional.of("Christmas Day") : Optional.empty();
    private static final WorkCalendar CALENDAR =
            new WorkCalendar(WorkdaySet.MONDAY_TO_FRIDAY.days(), HOLIDAYS, "GB", Optional.empty(), List.of(CLOSURE));
    private static final WorkCalendar NEVER = WorkCalendar.of(Set.of());

    @ParameterizedTest
    @CsvSource({
        "2026-12-24, ",
        "2026-12-25, Christmas Day",
        "2026-12-26, Saturday",
        "2026-12-27, Sunday",
        "2026-12-28, closed 28 Dec – 6 Jan",
        "2027-01-02, closed 28 Dec – 6 Jan",
        "2027-01-06, closed 28 Dec – 6 Jan",
        "2027-01-07, "
    })
    void says_why_a_day_is_no_working_day(LocalDate day, String reason) {
        assertThat(CALENDAR.whyNot(day).map(DayOff::inWords)).isEqualTo(Optional.ofNullable(reason));
        assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(reason == null);
    }

    @Test
    void a_closure_of_one_day_names_that_day() {
        LocalDate day = LocalDate.of(2026, 12, 1);
        WorkCalendar closed = new WorkCalendar(
                Set.of(DayOfWeek.TUESDAY), Holidays.NONE, "", Optional.empty(), List.of(DateSpan.of(day)));
        assertThat(closed.whyNot(day)).contains(new DayOff.Closure(DateSpan.of(day)));
        assertThat(closed.whyNot(day).orElseThrow().inWords()).isEqualTo("closed 1 Dec");
    }

    @Test
    void without_a_country_no_holiday_holds() {
        WorkCalendar nowhere = new WorkCalendar(
                WorkdaySet.MONDAY_TO_FRIDAY.days(),
                (day, country, region) -> Optional.of("always"),
                "",
                Optional.empty(),
                List.of());
        assertThat(nowhere.isWorkingDay(CHRISTMAS)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-24, 2026-12-24, 2026-12-24, 2027-01-07, 2026-12-23",
        "2026-12-25, 2027-01-07, 2026-12-24, 2027-01-07, 2026-12-24",
        "2027-01-06, 2027-01-07, 2026-12-24, 2027-01-07, 2026-12-24",
        "2026-11-28, 2026-11-30, 2026-11-27, 2026-11-30, 2026-11-27",
        "2026-11-30, 2026-11-30, 2026-11-30, 2026-12-01, 2026-11-27"
    })
    void finds_working_days_around_a_day(
            LocalDate day, LocalDate onOrAfter, LocalDate onOrBefore, LocalDate after, LocalDate before) {
        assertThat(CALENDAR.onOrAfter(day)).contains(onOrAfter);
        assertThat(CALENDAR.onOrBefore(day)).contains(onOrBefore);
        assertThat(CALENDAR.after(day)).contains(after);
        assertThat(CALENDAR.before(day)).contains(before);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27, 0, 2026-11-27",
        "2026-11-28, 0, 2026-11-28",
        "2026-11-27, 1, 2026-11-30",
        "2026-11-28, 1, 2026-11-30",
        "2026-11-27, 5, 2026-12-04",
        "2026-12-23, 2, 2027-01-07",
        "2026-11-30, -1, 2026-11-27",
        "2027-01-07, -2, 2026-12-23"
    })
    void counts_working_days_forward_and_back(LocalDate day, int n, LocalDate expected) {
        assertThat(CALENDAR.plusWorkingDays(day, n)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27, 2026-11-27, 0",
        "2026-11-27, 2026-11-29, 0",
        "2026-11-27, 2026-11-30, 1",
        "2026-11-27, 2026-12-04, 5",
        "2026-12-23, 2027-01-07, 2",
        "2026-12-04, 2026-11-27, 0"
    })
    void counts_the_working_days_between_two_days(LocalDate first, LocalDate last, int expected) {
        assertThat(CALENDAR.workingDaysBetween(first, last)).isEqualTo(expected);
    }

    @Test
    void a_business_that_never_works_gets_an_empty_answer() {
        assertThat(NEVER.onOrAfter(CHRISTMAS)).isEmpty();
        assertThat(NEVER.onOrBefore(CHRISTMAS)).isEmpty();
        assertThat(NEVER.after(CHRISTMAS)).isEmpty();
        assertThat(NEVER.plusWorkingDays(CHRISTMAS, 3)).isEmpty();
        assertThat(NEVER.workingDaysBetween(CHRISTMAS, CHRISTMAS.plusYears(1))).isZero();
    }

    @Test
    void looks_366_days_ahead_and_no_further() {
        LocalDate last = CHRISTMAS.plusDays(WorkCalendar.HORIZON);
        assertThat(closedFor(WorkCalendar.HORIZON).onOrAfter(CHRISTMAS)).contains(last);
        assertThat(closedFor(WorkCalendar.HORIZON + 1).onOrAfter(CHRISTMAS)).isEmpty();
    }

    private static WorkCalendar closedFor(int days) {
        DateSpan closure = new DateSpan(CHRISTMAS, CHRISTMAS.plusDays(days - 1L));
        return new WorkCalendar(Set.of(DayOfWeek.values()), Holidays.NONE, "", Optional.empty(), List.of(closure));
    }

    @Test
    void refuses_to_count_for_ever() {
        assertThatThrownBy(() -> CALENDAR.workingDaysBetween(DateSpan.OPEN_START, DateSpan.OPEN_END))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0001-01-01");
        assertThatThrownBy(() -> CALENDAR.plusWorkingDays(CHRISTMAS, Integer.MIN_VALUE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
