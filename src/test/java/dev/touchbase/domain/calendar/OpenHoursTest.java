package dev.touchbase.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenHoursTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            07:00-20:00       | 07:00–20:00
            07:00–20:00       | 07:00–20:00
            07:00 - 20:00     | 07:00–20:00
            7-20              | 07:00–20:00
            8am to 6pm        | 08:00–18:00
            8 AM to 6 PM      | 08:00–18:00
            8:30am-6.15pm     | 08:30–18:15
            8 bis 18 uhr      | 08:00–18:00
            8 Uhr bis 18 Uhr  | 08:00–18:00
            22-6              | 22:00–06:00
            0-24              | 00:00–00:00
            all day           | 00:00–00:00
            """)
    void reads_hours(String typed, String printed) {
        assertThat(OpenHours.parse(typed).map(OpenHours::toString)).contains(printed);
    }

    @Test
    void reads_what_it_prints() {
        assertThat(OpenHours.parse(OpenHours.USUAL.toString())).contains(OpenHours.USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "7-", "-", "25-26", "7-8-9", "13pm-14pm", "early to late", "7:99-8", "always"})
    void refuses_what_is_no_hours(String typed) {
        assertThat(OpenHours.parse(typed)).isEmpty();
    }

    @Test
    void refuses_endless_text() {
        assertThat(OpenHours.parse("7-20 ".repeat(5_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "07:00-20:00, 06:59, false",
        "07:00-20:00, 07:00, true",
        "07:00-20:00, 19:59, true",
        "07:00-20:00, 20:00, false",
        "22:00-06:00, 21:59, false",
        "22:00-06:00, 22:00, true",
        "22:00-06:00, 00:00, true",
        "22:00-06:00, 05:59, true",
        "22:00-06:00, 06:00, false",
        "0-24, 00:00, true",
        "0-24, 23:59, true"
    })
    void opens_with_the_first_minute_and_closes_with_the_last(String hours, LocalTime time, boolean open) {
        assertThat(OpenHours.parse(hours).map(read -> read.isOpen(time))).isEqualTo(Optional.of(open));
    }

    @ParameterizedTest
    @CsvSource({
        "07:00-20:00, 2026-11-26T06:00+01:00[Europe/Berlin], 2026-11-26T07:00+01:00[Europe/Berlin]",
        "07:00-20:00, 2026-11-26T12:34:56+01:00[Europe/Berlin], 2026-11-26T12:34:56+01:00[Europe/Berlin]",
        "07:00-20:00, 2026-11-26T20:00+01:00[Europe/Berlin], 2026-11-27T07:00+01:00[Europe/Berlin]",
        "22:00-06:00, 2026-11-26T06:00+01:00[Europe/Berlin], 2026-11-26T22:00+01:00[Europe/Berlin]",
        "02:30-20:00, 2027-03-28T01:00+01:00[Europe/Berlin], 2027-03-28T03:00+02:00[Europe/Berlin]",
        "07:00-20:00, 2027-03-27T21:00+01:00[Europe/Berlin], 2027-03-28T07:00+02:00[Europe/Berlin]"
    })
    void finds_the_next_opening(String hours, ZonedDateTime moment, ZonedDateTime expected) {
        assertThat(OpenHours.parse(hours).map(read -> read.nextOpen(moment))).contains(expected);
    }
}
