package dev.touchbase.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkdaySetTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mon-fri               | Mon–Fri
            Mon–Fri               | Mon–Fri
            monday to friday      | Mon–Fri
            mo-fr                 | Mon–Fri
            Mo. bis Fr.           | Mon–Fri
            Mon, Tue, Thu         | Mon, Tue, Thu
            mon tue thu           | Mon, Tue, Thu
            mon-wed, fri          | Mon–Wed, Fri
            mon and tue           | Mon, Tue
            montag und dienstag   | Mon, Tue
            tue                   | Tue
            tuesday - saturday    | Tue–Sat
            sun-thu               | Mon–Thu, Sun
            fri-mon               | Mon, Fri–Sun
            every day             | Mon–Sun
            täglich               | Mon–Sun
            """)
    void reads_and_prints_days(String typed, String printed) {
        assertThat(WorkdaySet.parse(typed).map(WorkdaySet::toString)).contains(printed);
        assertThat(WorkdaySet.parse(printed).map(WorkdaySet::toString)).contains(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", ",", "mon-", "-fri", "mon-xyz", "whenever", "mon fri sometimes", "1-5"})
    void refuses_what_is_no_day(String typed) {
        assertThat(WorkdaySet.parse(typed)).isEmpty();
    }

    @Test
    void refuses_a_week_without_a_day_and_endless_text() {
        assertThatThrownBy(() -> new WorkdaySet(Set.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(WorkdaySet.parse("mon,".repeat(5_000))).isEmpty();
    }
}
