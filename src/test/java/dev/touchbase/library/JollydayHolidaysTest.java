package dev.touchbase.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JollydayHolidaysTest {

    private static final JollydayHolidays HOLIDAYS = new JollydayHolidays();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GB |     | 2026-12-25 | Christmas
            gb |     | 2026-12-25 | Christmas
            GB |     | 2026-12-28 | Boxing Day
            GB |     | 2026-08-31 | Summer bank holiday
            GB | SCT | 2026-08-03 | Summer bank holiday
            GB | SCT | 2026-11-30 | St. Andrew's day
            GB | NIR | 2027-03-17 | Saint Patrick's Day
            DE |     | 2026-10-03 | German Unity Day
            DE | BY  | 2026-01-06 | Epiphany
            US |     | 2026-11-26 | Thanksgiving
            """)
    void knows_public_holidays(String country, String region, LocalDate day, String name) {
        assertThat(HOLIDAYS.nameOf(day, country, Optional.ofNullable(region)))
                .hasValueSatisfying(found -> assertThat(found).containsIgnoringCase(name));
    }

    @ParameterizedTest
    @CsvSource({
        "GB, , 2026-12-24",
        "GB, SCT, 2026-08-31",
        "GB, , 2026-11-30",
        "DE, , 2026-01-06",
        "US, , 2026-12-26",
        "XX, , 2026-12-25",
        "'', , 2026-12-25"
    })
    void knows_when_there_is_none(String country, String region, LocalDate day) {
        assertThat(HOLIDAYS.nameOf(day, country, Optional.ofNullable(region))).isEmpty();
    }

    @Test
    void an_unknown_region_has_the_holidays_of_the_whole_country() {
        assertThat(HOLIDAYS.nameOf(LocalDate.of(2026, 10, 3), "DE", Optional.of("nowhere")))
                .isPresent();
        assertThat(HOLIDAYS.knows("DE", "nowhere")).isFalse();
        assertThat(HOLIDAYS.knows("DE", "BY")).isTrue();
    }

    @Test
    void says_which_countries_it_knows() {
        assertThat(HOLIDAYS.knows("DE")).isTrue();
        assertThat(HOLIDAYS.knows("us")).isTrue();
        assertThat(HOLIDAYS.knows("XX")).isFalse();
        assertThat(HOLIDAYS.knows("NYSE")).isFalse();
    }
}
