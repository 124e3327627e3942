package dev.touchbase.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.touchbase.sandbox.StandInSlack;
import dev.touchbase.store.TestDatabase;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A process stands still (SIGSTOP) with notices in its hands for longer than they are its own, another one delivers
/// them, and it wakes up.
@Drill
class FrozenTest {

    private static final int FREEZES = Drills.times(1, 5);
    private static final int BEFORE_THE_POST = 2;
    private static final int WITHIN_THE_POST = 2;
    private static final int ALL = BEFORE_THE_POST + WITHIN_THE_POST;
    private static final Duration LEASE = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void nothing_stands_twice_when_it_wakes_up() throws Exception {
        var result = DrillResult.of("A process that stood still repeats nothing", "PostgreSQL");
        long lost = 0;
        long repeated = 0;
        long takenAway = 0;
        for (int freeze = 0; freeze < FREEZES; freeze++) {
            var database = TestDatabase.postgresUrl();
            var team = Backlog.team(ALL);
            var backlog = Backlog.of(ALL, team, database);
            try (var slack = StandInSlack.start(team, 0)) {
                slack.faults().hold("conversations.open", BEFORE_THE_POST);
                slack.faults().hold("chat.postMessage", WITHIN_THE_POST);
                try (var freezes = serve(slack, database)) {
                    await().atMost(PATIENCE)
                            .until(() -> slack.faults().held("conversations.open") == BEFORE_THE_POST
                                    && slack.faults().held("chat.postMessage") == WITHIN_THE_POST);
                    freezes.freeze();
                    try (var delivers = serve(slack, database)) {
                        await().atMost(PATIENCE).until(() -> backlog.inState("sent") == ALL);
                        assertThat(Backlog.repeated(slack)).isZero();
                        slack.faults().letGo();
                        await().atMost(PATIENCE).until(() -> Backlog.posts(slack) == ALL + WITHIN_THE_POST);
                        freezes.thaw();
                        await().atMost(PATIENCE)
                                .until(() -> slack.calls().of("chat.delete").size() >= WITHIN_THE_POST);
                        await().atMost(PATIENCE).until(() -> backlog.inState("sent") == ALL);
                        Thread.sleep(LEASE);

                        lost += backlog.lost(slack);
                        repeated += Backlog.repeated(slack);
                        takenAway += slack.calls().of("chat.delete").size();
                        assertThat(Backlog.posts(slack)).as("posts").isEqualTo(ALL + WITHIN_THE_POST);
                        assertThat(delivers.errors()).isEmpty();
                        assertThat(freezes.errors()).isEmpty();
                        assertThat(slack.problems()).isEmpty();
                    }
                }
            }
        }
        long wrong = result.injected(
                        FREEZES * (long) ALL, "notices held by a process at SIGSTOP, half of them in the post")
                .lost(lost)
                .repeated(repeated)
                .saying("stood twice for a moment, and were taken away: " + takenAway)
                .keep();
        assertThat(wrong).isZero();
        assertThat(takenAway).isEqualTo(FREEZES * (long) WITHIN_THE_POST);
    }

    private static ServeProcess serve(StandInSlack slack, String database) {
        return ServeProcess.start(ServeForDrill.class, ServeForDrill.options(ALL, LEASE), slack, database, Map.of());
    }
}
