package dev.touchbase.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GooglePhoneNumbersTest {

    private static final GooglePhoneNumbers NUMBERS = new GooglePhoneNumbers();

    @ParameterizedTest
    @CsvSource({
        "+44 20 7946 0000, GB, +442079460000",
        "020 7946 0000, GB, +442079460000",
        "020 7946 0000, gb, +442079460000",
        "+44 20 7946 0000, US, +442079460000",
        "+44 (0)20 7946 0000, DE, +442079460000",
        "(212) 555-0123, US, +12125550123",
        "030/901820, DE, +4930901820",
        "+442079460000, '', +442079460000",
        "020 7946 0000 ext. 12, GB, +442079460000"
    })
    void reads_numbers_of_a_country_and_of_the_world(String raw, String country, String e164) {
        assertThat(NUMBERS.e164(raw, country)).contains(e164);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no number", "12", "+44", "020 7946 0000 0000 0000", "4200"})
    void refuses_what_is_no_number(String raw) {
        assertThat(NUMBERS.e164(raw, "GB")).isEmpty();
    }

    @Test
    void refuses_a_national_number_without_a_country() {
        assertThat(NUMBERS.e164("020 7946 0000", "")).isEmpty();
    }

    @Test
    void refuses_endless_text() {
        assertThat(NUMBERS.e164("+44 20 7946 0000".repeat(2_000), "GB")).isEmpty();
    }

    @Test
    void groups_a_number_for_reading() {
        assertThat(NUMBERS.pretty("+442079460000")).isEqualTo("+44 20 7946 0000");
        assertThat(NUMBERS.pretty("ring me")).isEqualTo("ring me");
    }
}
