package dev.touchbase.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Instant START = Instant.parse("2026-11-23T08:30:00Z");

    @Test
    void grow_while_the_clock_stands() {
        Ids ids = new Ids(InstantSource.fixed(START));
        long smallestStep = Long.MAX_VALUE;
        long before = 0;
        for (int i = 0; i < 5_000_000; i++) {
            long id = ids.next();
            smallestStep = Math.min(smallestStep, id - before);
            before = id;
        }

        assertThat(smallestStep).isEqualTo(1);
    }

    @Test
    void grow_when_the_clock_goes_back() {
        AtomicReference<Instant> now = new AtomicReference<>(START);
        Ids ids = new Ids(now::get);
        long before = ids.next();
        now.set(START.minusSeconds(3600));

        assertThat(ids.next()).isGreaterThan(before);
    }

    @Test
    void follow_the_order_of_time_across_processes() {
        long earlier = new Ids(InstantSource.fixed(START)).next();
        long later = new Ids(InstantSource.fixed(START.plusMillis(1))).next();

        assertThat(later).isGreaterThan(earlier);
    }

    @Test
    void start_anywhere_within_the_millisecond() {
        assertThat(Stream.generate(() -> new Ids(InstantSource.fixed(START)).next())
                        .limit(50)
                        .distinct())
                .hasSizeGreaterThan(45);
    }

    @Test
    void are_positive_for_decades() {
        assertThat(new Ids(InstantSource.fixed(Instant.parse("2090-01-01T00:00:00Z"))).next())
                .isPositive();
    }
}
