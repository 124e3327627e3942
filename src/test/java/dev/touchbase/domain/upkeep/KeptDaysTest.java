package dev.touchbase.domain.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeptDaysTest {

    @Test
    void seven_days_and_the_last_of_four_weeks_are_kept_when_each_night_adds_one() {
        Set<LocalDate> there = new HashSet<>();
        for (LocalDate day = LocalDate.parse("2026-01-01");
                !day.isAfter(LocalDate.parse("2026-11-25"));
                day = day.plusDays(1)) {
            there.add(day);
            there.retainAll(KeptDays.of(there));
        }

        assertThat(there)
                .isEqualTo(days(
                        // Sundays of the weeks before, and Wednesday with the six days before it.
                        "2026-11-08",
                        "2026-11-15",
                        "2026-11-19",
                        "2026-11-20",
                        "2026-11-21",
                        "2026-11-22",
                        "2026-11-23",
                        "2026-11-24",
                        "2026-11-25"));
    }

    @Test
    void few_are_all_kept_however_old_they_are() {
        var few = days("2025-01-01", "2025-01-02", "2026-11-25");

        assertThat(KeptDays.of(few)).isEqualTo(few);
    }

    private static Set<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).collect(Collectors.toSet());
    }
}
