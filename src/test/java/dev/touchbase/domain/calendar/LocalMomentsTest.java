package dev.touchbase.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalMomentsTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-11-26T09:00, 2026-11-26T08:00:00Z",
        "Europe/Berlin, 2027-03-28T01:59, 2027-03-28T00:59:00Z",
        "Europe/Berlin, 2027-03-28T02:00, 2027-03-28T01:00:00Z",
        "Europe/Berlin, 2027-03-28T02:30, 2027-03-28T01:00:00Z",
        "Europe/Berlin, 2027-03-28T03:00, 2027-03-28T01:00:00Z",
        "Europe/Berlin, 2026-10-25T02:30, 2026-10-25T00:30:00Z",
        "America/New_York, 2027-03-14T02:15, 2027-03-14T07:00:00Z",
        "America/New_York, 2026-11-01T01:30, 2026-11-01T05:30:00Z",
        "Australia/Lord_Howe, 2026-10-04T02:10, 2026-10-03T15:30:00Z",
        "America/Santiago, 2026-09-06T00:00, 2026-09-06T04:00:00Z"
    })
    void a_skipped_time_is_the_first_after_the_gap_and_a_doubled_time_its_first(
            ZoneId zone, LocalDateTime local, Instant expected) {
        assertThat(LocalMoments.at(local.toLocalDate(), local.toLocalTime(), zone))
                .isEqualTo(expected);
    }

    @Test
    void a_moment_without_a_time_takes_the_given_one() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        LocalDate gap = LocalDate.of(2027, 3, 28);
        assertThat(Moment.on(gap).at(berlin, LocalTime.of(2, 30))).isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
        assertThat(Moment.at(gap, LocalTime.of(9, 0)).at(berlin, LocalTime.of(2, 30)))
                .isEqualTo(Instant.parse("2027-03-28T07:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, Europe/Berlin",
        "europe/berlin, Europe/Berlin",
        "america/new york, America/New_York",
        "' UTC ', UTC"
    })
    void knows_zones_by_name(String typed, String id) {
        assertThat(LocalMoments.zoneOf(typed)).isEqualTo(new ZoneReading.Known(ZoneId.of(id)));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berln, Europe/Berlin",
        "Berlin, Europe/Berlin",
        "new york, America/New_York",
        "Europe/Londn, Europe/London",
        "Tokio, Asia/Tokyo",
        "+01:00,",
        "'',",
        "Middle Earth,",
        "x,"
    })
    void refuses_other_names_and_proposes_the_nearest(String typed, String nearest) {
        assertThat(LocalMoments.zoneOf(typed)).isEqualTo(new ZoneReading.Unknown(typed, Optional.ofNullable(nearest)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin ", "a"})
    void refuses_endless_names(String part) {
        assertThat(LocalMoments.zoneOf(part.repeat(5_000))).isInstanceOf(ZoneReading.Unknown.class);
    }
}
