package dev.touchbase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettableClockTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    private Instant machine = Instant.parse("2030-01-01T00:00:00Z");
    private final SettableClock clock = new SettableClock(() -> machine, MONDAY);

    @Test
    void starts_where_it_is_told_and_goes_on_with_the_machines_clock() {
        assertThat(clock.instant()).isEqualTo(MONDAY);

        machine = machine.plusSeconds(90);

        assertThat(clock.instant()).isEqualTo(MONDAY.plusSeconds(90));
    }

    @Test
    void jumps_forward_and_goes_on_from_there() {
        clock.moveTo(MONDAY.plusSeconds(3600));
        machine = machine.plusSeconds(5);

        assertThat(clock.instant()).isEqualTo(MONDAY.plusSeconds(3605));
    }

    @Test
    void has_told_its_listeners_when_a_jump_is_over() {
        List<Instant> heard = new ArrayList<>();
        clock.onMove(now -> heard.add(clock.instant()));
        clock.onMove(heard::add);

        clock.moveTo(MONDAY.plusSeconds(60));

        assertThat(heard).containsExactly(MONDAY.plusSeconds(60), MONDAY.plusSeconds(60));
    }

    @Test
    void refuses_to_go_back_and_stays() {
        clock.onMove(now -> {
            throw new AssertionError("told of a jump that did not happen");
        });

        assertThatThrownBy(() -> clock.moveTo(MONDAY.minusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("goes forward only");
        assertThat(clock.instant()).isEqualTo(MONDAY);
    }
}
