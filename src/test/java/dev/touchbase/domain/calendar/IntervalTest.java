package dev.touchbase.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchbase.domain.calendar.Interval.Unit;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    @ParameterizedTest
    @CsvSource({
        "1, MONTHS, 2026-01-31, 2026-02-28",
        "1, MONTHS, 2028-01-31, 2028-02-29",
        "2, MONTHS, 2026-12-31, 2027-02-28",
        "3, MONTHS, 2026-11-22, 2027-02-22",
        "1, YEARS, 2028-02-29, 2029-02-28",
        "2, WEEKS, 2026-12-24, 2027-01-07",
        "3, DAYS, 2026-12-30, 2027-01-02"
    })
    void months_and_years_are_cut_at_the_months_end(int count, Unit unit, LocalDate from, LocalDate to) {
        assertThat(new Interval(count, unit).addTo(from)).isEqualTo(to);
    }

    @Test
    void a_series_of_months_does_not_drift() {
        Interval month = new Interval(1, Unit.MONTHS);
        LocalDate anchor = LocalDate.of(2026, 1, 31);
        assertThat(month.times(2).addTo(anchor)).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    void working_days_are_counted_by_the_calendar() {
        Interval three = new Interval(3, Unit.WORKING_DAYS);
        LocalDate friday = LocalDate.of(2026, 11, 27);
        assertThat(three.addTo(friday, WorkCalendar.mondayToFriday())).isEqualTo(LocalDate.of(2026, 12, 2));
        assertThatThrownBy(() -> three.addTo(friday)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void minutes_and_hours_move_no_date() {
        Interval hours = new Interval(2, Unit.HOURS);
        assertThat(hours.isDateBased()).isFalse();
        assertThat(hours.duration()).isEqualTo(Duration.ofHours(2));
        assertThatThrownBy(() -> hours.addTo(LocalDate.EPOCH))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2 hours");
        assertThatThrownBy(() -> new Interval(1, Unit.MONTHS).duration()).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1, MONTHS, month, 1 month",
        "2, WEEKS, 2 weeks, 2 weeks",
        "1, WORKING_DAYS, working day, 1 working day",
        "90, MINUTES, 90 minutes, 90 minutes"
    })
    void is_written_so_that_it_can_stand_behind_every(int count, Unit unit, String behindEvery, String counted) {
        assertThat(new Interval(count, unit)).hasToString(behindEvery);
        assertThat(new Interval(count, unit).counted()).isEqualTo(counted);
    }

    @Test
    void different_units_can_be_compared_by_their_usual_length() {
        assertThat(new Interval(3, Unit.MONTHS).usualDays()).isBetween(91.0, 92.0);
        assertThat(new Interval(5, Unit.WORKING_DAYS).usualDays()).isEqualTo(new Interval(1, Unit.WEEKS).usualDays());
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "10001"})
    void refuses_counts_that_nobody_means(int count) {
        assertThatThrownBy(() -> new Interval(count, Unit.DAYS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(count));
    }

    @Test
    void refuses_to_grow_without_end() {
        assertThatThrownBy(() -> new Interval(Interval.MOST, Unit.DAYS).times(Integer.MAX_VALUE))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Interval(2, Unit.DAYS).times(Interval.MOST))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
