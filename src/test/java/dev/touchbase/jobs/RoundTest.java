package dev.touchbase.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RoundTest {

    private static final int NUDGES = 40;

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    private final List<String> done = new CopyOnWriteArrayList<>();
    private Instant machine = Instant.parse("2030-01-01T00:00:00Z");

    private final Round round = new Round(
            List.of(
                    new Due("reminders", now -> done.add("reminders " + now)),
                    new Due("a broken one", now -> {
                        throw new IllegalStateException("broken");
                    }),
                    new Due("digest", now -> done.add("digest " + now))),
            () -> done.add("sent"),
            () -> MONDAY,
            () -> machine);

    @Test
    void everything_is_asked_by_the_businesss_time_and_one_that_fails_stops_no_other() {
        round.look();
        round.look();

        assertThat(done)
                .containsExactly("reminders " + MONDAY, "digest " + MONDAY, "reminders " + MONDAY, "digest " + MONDAY);
    }

    @Test
    void a_fault_in_sending_does_not_get_out() {
        new Round(List.of(), () -> done.get(7), () -> MONDAY, () -> machine).send();
        round.send();

        assertThat(done).containsExactly("sent");
    }

    @Test
    void it_is_told_when_the_looks_have_stopped() {
        round.look();
        machine = machine.plusSeconds(45);
        assertThat(round.problem(Duration.ofSeconds(45))).isEmpty();

        machine = machine.plusSeconds(1);
        assertThat(round.problem(Duration.ofSeconds(45))).isPresent();

        round.look();
        assertThat(round.problem(Duration.ofSeconds(45))).isEmpty();
    }

    @Test
    void quartz_looks_at_once_when_it_starts_and_sends_when_it_is_nudged() throws Exception {
        var looked = new CountDownLatch(1);
        var sent = new CountDownLatch(NUDGES);
        var quick = new Round(
                List.of(new Due("all", now -> looked.countDown())), sent::countDown, () -> MONDAY, () -> machine);
        try (var waker = new Waker(quick, round, () -> {}, InstantSource.system())) {
            waker.nudge();
            waker.start();
            assertThat(looked.await(5, TimeUnit.SECONDS)).isTrue();

            for (int i = 0; i < NUDGES; i++) {
                waker.nudge();
            }

            // The regular ones alone, each a second after the other, would be half as many by then.
            assertThat(sent.await(NUDGES / 2, TimeUnit.SECONDS)).isTrue();
        }
    }

    /// Each look here would go on for ever: it ends because it is told to.
    @Test
    void a_look_that_takes_its_time_is_told_to_stop_and_waited_for() throws Exception {
        var looking = new CountDownLatch(1);
        var slow = new Round(
                List.of(
                        new Due("a long one", (now, stopping) -> {
                            looking.countDown();
                            while (!stopping.getAsBoolean()) {
                                Thread.onSpinWait();
                            }
                            done.add("left the rest");
                        }),
                        new Due("the next", now -> done.add("not begun any more"))),
                () -> {},
                () -> MONDAY,
                () -> machine);
        try (var waker = new Waker(slow, round, () -> done.add("broken off"), InstantSource.system())) {
            waker.start();
            assertThat(looking.await(5, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(done).containsExactly("left the rest");
    }

    @Test
    void a_call_that_hangs_is_broken_off_and_its_end_waited_for() throws Exception {
        var calling = new CountDownLatch(1);
        var answered = new CountDownLatch(1);
        var hangs = new Round(
                List.of(),
                () -> {
                    calling.countDown();
                    try {
                        answered.await();
                        done.add("written down");
                    } catch (InterruptedException stop) {
                        Thread.currentThread().interrupt();
                    }
                },
                () -> MONDAY,
                () -> machine);
        try (var waker = new Waker(hangs, round, answered::countDown, InstantSource.system())) {
            waker.start();
            assertThat(calling.await(5, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(done).containsExactly("written down");
    }
}
