package dev.touchbase.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class DateWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 9, 6);

    @Test
    void writes_weekday_day_month_and_year() {
        assertThat(DateWords.date(THURSDAY)).isEqualTo("Thu 26 Nov 2026");
        assertThat(DateWords.date(NEXT_YEAR)).isEqualTo("Mon 6 Sep 2027");
    }

    @Test
    void leaves_out_the_year_where_it_is_this_one() {
        assertThat(DateWords.date(THURSDAY, TODAY)).isEqualTo("Thu 26 Nov");
        assertThat(DateWords.date(NEXT_YEAR, TODAY)).isEqualTo("Mon 6 Sep 2027");
    }

    @Test
    void writes_times_by_the_24_hour_clock() {
        ZonedDateTime moment = ZonedDateTime.parse("2026-11-26T15:00:59Z[Europe/London]");
        assertThat(DateWords.time(LocalTime.of(7, 5))).isEqualTo("07:05");
        assertThat(DateWords.moment(moment)).isEqualTo("Thu 26 Nov 2026, 15:00");
        assertThat(DateWords.moment(moment, TODAY)).isEqualTo("Thu 26 Nov, 15:00");
    }

    @Test
    void writes_the_time_of_a_moment_only_if_there_is_one() {
        assertThat(DateWords.moment(Moment.on(THURSDAY), TODAY)).isEqualTo("Thu 26 Nov");
        assertThat(DateWords.moment(Moment.at(THURSDAY, LocalTime.NOON), TODAY)).isEqualTo("Thu 26 Nov, 12:00");
    }

    @Test
    void writes_spans_with_their_open_ends() {
        assertThat(DateWords.span(DateSpan.of(THURSDAY), TODAY)).isEqualTo("Thu 26 Nov");
        assertThat(DateWords.span(new DateSpan(TODAY, NEXT_YEAR), TODAY)).isEqualTo("Sun 22 Nov – Mon 6 Sep 2027");
        assertThat(DateWords.span(DateSpan.since(THURSDAY), TODAY)).isEqualTo("since Thu 26 Nov");
        assertThat(DateWords.span(DateSpan.until(THURSDAY), TODAY)).isEqualTo("until Thu 26 Nov");
        assertThat(DateWords.span(new DateSpan(DateSpan.OPEN_START, DateSpan.OPEN_END), TODAY))
                .isEqualTo("any time");
    }
}
