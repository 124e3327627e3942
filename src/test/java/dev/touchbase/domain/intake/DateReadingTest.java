package dev.touchbase.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchbase.domain.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReadingTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId SYDNEY = ZoneId.of("Australia/Sydney");
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-03-12                        | 2024-03-12T11:00:00Z
            2024-03-12 09:14                  | 2024-03-12T08:14:00Z
            2024-03-12T09:14:30               | 2024-03-12T08:14:30Z
            2024-03-12T09:14:30.250Z          | 2024-03-12T09:14:30Z
            2024-03-12T09:14:30+0000          | 2024-03-12T09:14:30Z
            2024-03-12 09:14:30 UTC           | 2024-03-12T09:14:30Z
            2024-03-12T09:14:30-05:00         | 2024-03-12T14:14:30Z
            2024-07-12 09:14                  | 2024-07-12T07:14:00Z
            2024/3/5                          | 2024-03-05T11:00:00Z
            5.3.2024                          | 2024-03-05T11:00:00Z
            05.03.24 17:05                    | 2024-03-05T16:05:00Z
            5.3.2024 17.05 Uhr                | 2024-03-05T16:05:00Z
            5/3/2024                          | 2024-03-05T11:00:00Z
            05-03-2024                        | 2024-03-05T11:00:00Z
            20240305                          | 2024-03-05T11:00:00Z
            20240305T091400Z                  | 2024-03-05T09:14:00Z
            5 Mar 2024                        | 2024-03-05T11:00:00Z
            5. März 2024                      | 2024-03-05T11:00:00Z
            5. Maerz 2024 08:00               | 2024-03-05T07:00:00Z
            05-Mar-24                         | 2024-03-05T11:00:00Z
            March 5th, 2024                   | 2024-03-05T11:00:00Z
            Mar 5, 2024 2:30 PM               | 2024-03-05T13:30:00Z
            Tue, 5 Mar 2024 14:30:00 +0100    | 2024-03-05T13:30:00Z
            Dienstag, 5. März 2024            | 2024-03-05T11:00:00Z
            12/3/2024 12:05 am                | 2024-03-11T23:05:00Z
            12/3/2024 12:05 p.m.              | 2024-03-12T11:05:00Z
            45631.0                           | 2024-12-05T11:00:00Z
            45631.5                           | 2024-12-05T11:00:00Z
            1710234840                        | 2024-03-12T09:14:00Z
            1710234840000                     | 2024-03-12T09:14:00Z
            31/12/99                          | 1999-12-31T11:00:00Z
            """)
    void reads_what_programs_write(String written, Instant moment) {
        var reading = new DateReading(DateOrder.DAY_FIRST, false, false, null);

        assertThat(reading.read(written).orElseThrow().at(BERLIN)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "31.2.2024",
                "2024-02-30",
                "13/13/2024",
                "2024-13-01",
                "5.3.",
                "12:30",
                "10248",
                "2024-03-12 25:00",
                "2024-03-12 09:14 Mars",
                "5/3",
                "13:30 pm",
                "2024-03-12 13:30 pm",
                "1/2-2024"
            })
    void refuses_what_is_no_date(String written) {
        assertThat(new DateReading(DateOrder.DAY_FIRST, false, false, null).read(written))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            3/4/2024; 15/3/2024,              GB, 2024-04-03, as line 2 shows
            3/4/2024; 3/15/2024,              GB, 2024-03-04, as line 2 shows
            3/4/2024; 3/5/2024,               GB, 2024-04-03, a guess
            3/4/2024; 3/5/2024,               US, 2024-03-04, a guess
            """)
    void the_order_of_day_and_month_is_decided_by_all_rows(String cells, String country, LocalDate first, String why) {
        var survey = new DateReading.Survey(null);
        var rows = List.of(cells.split("; "));
        for (int line = 1; line <= rows.size(); line++) {
            survey.take(line, rows.get(line - 1));
        }

        var reading = survey.reading(country, false);

        assertThat(reading.read(rows.getFirst()).orElseThrow().date()).isEqualTo(first);
        assertThat(reading.words()).contains(why);
    }

    @Test
    void rows_that_contradict_each_other_are_named() {
        var survey = new DateReading.Survey(null);
        survey.take(7, "15/3/2024");
        survey.take(9, "3/15/2024");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> survey.reading("GB", false))
                .withMessageContaining("Line 7")
                .withMessageContaining("line 9")
                .withMessageContaining("--dates");
    }

    @Test
    void what_the_user_says_goes_before_what_rows_show() {
        var survey = new DateReading.Survey(DateOrder.MONTH_FIRST);
        survey.take(2, "15/3/2024");

        var reading = survey.reading("GB", false);

        assertThat(reading.read("3/4/2024").orElseThrow().date()).isEqualTo("2024-03-04");
        assertThat(reading.read("15/3/2024")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1996-07-04 00:00:00.000", "1996-07-04T00:00:00Z", "1996-07-04", "4.7.1996", "35250"})
    void a_date_stays_that_date_in_every_zone(String written) {
        var survey = new DateReading.Survey(null);
        survey.take(2, written);
        var moment = survey.reading("DE", false).read(written).orElseThrow();

        for (ZoneId zone : List.of(BERLIN, SYDNEY, CHICAGO, ZoneId.of("Pacific/Kiritimati"))) {
            assertThat(moment.on(zone)).isEqualTo("1996-07-04");
            assertThat(moment.at(zone).atZone(zone).toLocalDate()).isEqualTo("1996-07-04");
        }
    }

    @Test
    void one_time_other_than_midnight_makes_midnight_a_time() {
        var survey = new DateReading.Survey(null);
        survey.take(2, "2024-03-12T00:00:00Z");
        survey.take(3, "2024-03-12T18:30:00Z");
        var midnight = survey.reading("DE", false).read("2024-03-12T00:00:00Z").orElseThrow();

        assertThat(midnight.at(CHICAGO)).isEqualTo("2024-03-12T00:00:00Z");
        assertThat(midnight.on(CHICAGO)).isEqualTo("2024-03-11");
    }

    @Test
    void a_heading_that_says_utc_makes_times_utc() {
        var survey = new DateReading.Survey(null);
        survey.take(2, "2024-03-12 23:30");
        var moment = survey.reading("DE", true).read("2024-03-12 23:30").orElseThrow();

        assertThat(moment.at(BERLIN)).isEqualTo("2024-03-12T23:30:00Z");
        assertThat(moment.on(BERLIN)).isEqualTo("2024-03-13");
    }

    @Test
    void a_row_is_known_again_when_only_the_way_of_writing_changed() {
        var reading = new DateReading(DateOrder.DAY_FIRST, false, false, null);

        assertThat(reading.read("2024-03-12 00:00:00").orElseThrow().key())
                .isEqualTo(reading.read("12.3.2024").orElseThrow().key());
        assertThat(reading.read("2024-03-12 09:14").orElseThrow().key())
                .isNotEqualTo(reading.read("12.3.2024").orElseThrow().key());
    }
}
