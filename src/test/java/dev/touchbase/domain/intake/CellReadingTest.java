package dev.touchbase.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            440.0; 1863.4                | GB | 440.0        | 44000
            440.0; 1863.4                | DE | 1863.4       | 186340
            1.234,50; 12,5               | GB | 1.234        | 123400
            1,234.50; 12.5               | DE | 1,234        | 123400
            1.234                        | DE | 1.234        | 123400
            1.234                        | GB | 1.234        | 123
            1,234                        | GB | 1,234        | 123400
            1 234,56 €                   | FR | 1 234,56 €   | 123456
            $1,234.56                    | US | $1,234.56    | 123456
            EUR 12,30                    | DE | EUR 12,30    | 1230
            CHF 1'234.50                 | CH | CHF 1'234.50 | 123450
            1.200,-                      | DE | 1.200,-      | 120000
            (12.50)                      | GB | (12.50)      | -1250
            -7                           | GB | -7           | -700
            0.005                        | GB | 0.005        | 1
            1.234.567                    | GB | 1.234.567    | 123456700
            """)
    void amounts_are_read_as_the_whole_file_writes_them(String cells, String country, String cell, long cents) {
        assertThat(amounts(cells, country).cents(cell)).hasValue(cents);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "abc", "12abc34", "12 apples", "1,2,3", "1.2.3", "99999999999999", "1e3", "--5", "0x10"})
    void what_is_no_amount_is_refused(String cell) {
        assertThat(amounts("1.5", "GB").cents(cell)).isEmpty();
    }

    private static AmountReading amounts(String cells, String country) {
        var survey = new AmountReading.Survey();
        List.of(cells.split("; ")).forEach(survey::take);
        return survey.reading(country);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            every 2 weeks             | 2 weeks  | 19 days
            6 weeks                   | 6 weeks  | 8 weeks
            weekly                    | 1 week   | 9 days
            Monthly                   | 1 month  | 41 days
            quarterly                 | 3 months | 4 months
            alle 6 Wochen             | 6 weeks  | 8 weeks
            jährlich                  | 1 year   | 487 days
            30                        | 30 days  | 40 days
            every 6 weeks max 8 weeks | 6 weeks  | 8 weeks
            6 weeks (max 10 weeks)    | 6 weeks  | 10 weeks
            """)
    void cadences_are_read_as_people_write_them(String cell, String target, String max) {
        var cadence = CadenceReading.read(cell).orElseThrow();

        assertThat(cadence.target().counted()).isEqualTo(target);
        assertThat(cadence.max().counted()).isEqualTo(max);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "often", "0", "2 hours", "every 8 weeks max 6 weeks", "6 weeks or so", "99999"})
    void what_is_no_cadence_is_refused(String cell) {
        assertThat(CadenceReading.read(cell)).isEmpty();
    }

    @Test
    void words_of_other_programs_are_understood() {
        assertThat(CellWords.channel("CALL")).contains(Channel.PHONE);
        assertThat(CellWords.channel("in_person")).contains(Channel.IN_PERSON);
        assertThat(CellWords.channel("Besuch")).contains(Channel.IN_PERSON);
        assertThat(CellWords.channel("Note")).isEmpty();
        assertThat(CellWords.direction("INCOMING_EMAIL")).contains(Direction.INBOUND);
        assertThat(CellWords.direction("Outbound")).contains(Direction.OUTBOUND);
        assertThat(CellWords.outcome("NO_SHOW")).contains(Outcome.NO_ANSWER);
        assertThat(CellWords.outcome("left voicemail")).contains(Outcome.LEFT_MESSAGE);
        assertThat(CellWords.outcome("Not Started")).isEmpty();
        assertThat(CellWords.purpose("Check in")).contains(Purpose.CHECK_IN);
        assertThat(CellWords.purpose("Verlängerung")).contains(Purpose.RENEWAL);
        assertThat(CellWords.stage("marketingqualifiedlead")).contains(Stage.LEAD);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Germany, DE
            Deutschland, DE
            de, DE
            DEU, DE
            UK, GB
            USA, US
            Österreich, AT
            España, ES
            Brasil, BR
            """)
    void countries_have_many_names(String written, String code) {
        assertThat(CountryNames.code(written)).contains(code);
    }

    @Test
    void a_country_that_is_none_has_no_code() {
        assertThat(CountryNames.code("Atlantis")).isEmpty();
        assertThat(CountryNames.code("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ann@Acme.example                | ann@acme.example
            Ann <ann@acme.example>          | ann@acme.example
            mailto:ann@acme.example         | ann@acme.example
            ann@acme.example; b@acme.example| ann@acme.example
            """)
    void the_first_address_of_a_cell_counts(String cell, String email) {
        assertThat(Cells.email(cell)).contains(email);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Müller          | Muller      | true
            Müller          | Mueller     | true
            Müller          | MÃ¼ller     | true
            Müller          | M\uFFFDller | true
            Acme Ltd        | ACME LTD    | true
            Müller          | Müller      | false
            Muller          | Müller      | false
            Acme            | Bolt        | false
            """)
    void a_spelling_that_lost_something_is_worse(String kept, String offered, boolean worse) {
        assertThat(Spelling.isWorse(kept, offered)).isEqualTo(worse);
    }

    @Test
    void a_table_of_counts_keeps_hundreds_of_thousands_of_keys_apart() {
        var table = new LongTable();
        for (long key = 1; key <= 300_000; key++) {
            assertThat(table.count(key << 20)).isEqualTo(1);
        }

        assertThat(table.count(7L << 20)).isEqualTo(2);
        assertThat(table.has(300_000L << 20)).isTrue();
        assertThat(table.has(5)).isFalse();
        assertThat(table.keys()).hasSize(300_000).startsWith(1L << 20);
    }
}
