package dev.touchbase.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.touchbase.journey.House;
import dev.touchbase.sandbox.StandInSlack;
import dev.touchbase.store.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Several processes that serve one database share the work, and say nothing twice.
@Drill
class FleetTest {

    private static final int NOTICES = Drills.times(600, 10_000);
    private static final int SENDERS = 10;
    private static final Duration LEASE = Duration.ofSeconds(10);
    private static final Duration A_LOOK = Duration.ofMillis(200);
    private static final Duration PATIENCE = Drills.lasting(Duration.ofMinutes(3), Duration.ofSeconds(120));

    @Test
    void notices_that_two_put_at_once_stand_once_each_though_one_of_two_senders_is_killed_half_way() throws Exception {
        var result = DrillResult.of("Two processes share the notices, one is killed half-way", "PostgreSQL");
        var database = TestDatabase.postgresUrl();
        var team = Backlog.team(100);
        var backlog = Backlog.staffed(team, database);
        try (var slack = StandInSlack.start(team, 0);
                var dies = serve(slack, database);
                var stays = serve(slack, database)) {
            dies.awaitReady();
            stays.awaitReady();
            long begun = System.nanoTime();
            backlog.put(NOTICES, 2);

            await().atMost(PATIENCE).pollInterval(A_LOOK).until(() -> backlog.inState("sent") >= NOTICES / 2);
            dies.kill();
            long inDeadHands = backlog.inState("sending");
            await().atMost(PATIENCE).pollInterval(A_LOOK).until(() -> backlog.inState("sent") >= NOTICES);
            var took = Duration.ofNanos(System.nanoTime() - begun);

            long wrong = result.injected(1, "SIGKILL")
                    .saying(NOTICES + " notices, " + inDeadHands + " under way at the kill")
                    .saying("all sent in " + took.toSeconds() + " s")
                    .lost(backlog.lost(slack))
                    .repeated(Backlog.repeated(slack))
                    .keep();
            assertThat(wrong).isZero();
            assertThat(took).isLessThan(PATIENCE);
            assertThat(inDeadHands).as("under way at the kill").isPositive();
            assertThat(backlog.inState("sent")).isEqualTo(NOTICES);
            assertThat(stays.errors()).isEmpty();
            assertThat(dies.errors()).isEmpty();
            assertThat(slack.problems()).isEmpty();
        }
    }

    @Test
    void a_second_one_on_the_same_file_ends_with_one_sentence() throws SQLException {
        var database = TestDatabase.sqliteFile().toString();
        try (var slack = StandInSlack.start(House.firm(), 0);
                var first = ServeProcess.start(slack, database, Map.of()).awaitReady()) {
            long begun = System.nanoTime();
            var second = ServeProcess.start(slack, database, Map.of());

            assertThat(second.ended()).isEqualTo(1);
            DrillResult.of("A second serve on the same file ends with one sentence", "SQLite")
                    .injected(1, "second process")
                    .saying("after " + (System.nanoTime() - begun) / 1_000_000 + " ms")
                    .keep();
            assertThat(second.lines()).hasSize(1);
            assertThat(second.lines().getFirst())
                    .startsWith("Another Touchbase already serves " + database)
                    .contains("stop it first");
            assertThat(first.status("/readyz")).isEqualTo(200);
        }
    }

    private static ServeProcess serve(StandInSlack slack, String database) {
        return ServeProcess.start(
                ServeForDrill.class, ServeForDrill.options(SENDERS, LEASE), slack, database, Map.of());
    }
}
