package dev.touchbase.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateSpanTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 23);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 6);
    private static final DateSpan SPAN = new DateSpan(FIRST, LAST);

    @Test
    void both_ends_belong_to_it() {
        assertThat(SPAN.contains(FIRST)).isTrue();
        assertThat(SPAN.contains(LAST)).isTrue();
        assertThat(SPAN.contains(FIRST.minusDays(1))).isFalse();
        assertThat(SPAN.contains(LAST.plusDays(1))).isFalse();
        assertThat(SPAN.days()).isEqualTo(15);
        assertThat(DateSpan.of(FIRST).days()).isEqualTo(1);
    }

    @Test
    void overlaps_where_a_day_is_shared() {
        assertThat(SPAN.overlaps(DateSpan.of(LAST))).isTrue();
        assertThat(SPAN.overlaps(DateSpan.of(LAST.plusDays(1)))).isFalse();
        assertThat(DateSpan.until(FIRST).overlaps(SPAN)).isTrue();
        assertThat(DateSpan.until(FIRST.minusDays(1)).overlaps(SPAN)).isFalse();
    }

    @Test
    void knows_its_open_ends() {
        assertThat(DateSpan.since(FIRST).hasOpenEnd()).isTrue();
        assertThat(DateSpan.since(FIRST).hasOpenStart()).isFalse();
        assertThat(DateSpan.until(FIRST).hasOpenStart()).isTrue();
        assertThat(DateSpan.until(FIRST).contains(DateSpan.OPEN_START)).isTrue();
    }

    @Test
    void refuses_to_end_before_it_starts() {
        assertThatThrownBy(() -> new DateSpan(LAST, FIRST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-12-23")
                .hasMessageContaining("2027-01-06");
    }

    @Test
    void refuses_years_that_cant_be_stored() {
        assertThatThrownBy(() -> DateSpan.since(LocalDate.MIN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DateSpan.until(LocalDate.MAX)).isInstanceOf(IllegalArgumentException.class);
    }
}
