package dev.touchbase.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.touchbase.journey.House;
import dev.touchbase.sandbox.StandInSlack;
import dev.touchbase.store.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// R1: who read "Logged" finds it in the record, once, though the process is killed while four people log.
@Drill
class KilledLogsTest {

    private static final long SEED = 20_261_125;
    private static final String PROMISE = "What was answered \"Logged\" is in the record once";
    private static final Duration READY_WITHIN = Drills.lasting(Duration.ofSeconds(60), Duration.ofSeconds(10));

    private final Random random = new Random(SEED);
    private final List<Duration> starts = new ArrayList<>();

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void on_sqlite_a_kill_loses_and_doubles_nothing() throws Exception {
        int rounds = Drills.times(5, 200);
        var result = DrillResult.of(PROMISE, "SQLite");
        try (var slack = StandInSlack.start(House.firm(), 0)) {
            var database = TestDatabase.sqliteFile().toString();
            var clients = new LoggingClients(new SignedCommands(slack, "T0HOUSE0001"));
            for (int round = 0; round < rounds; round++) {
                try (var serve = started(slack, database)) {
                    if (round == 0) {
                        clients.addCustomers(serve.address());
                    }
                    logFor(clients, serve);
                    serve.kill();
                    clients.awaitCutOff();
                    assertThat(serve.errors()).as(told(round)).isEmpty();
                }
                assertThat(new RawDatabase(database).damage()).as(told(round)).isEmpty();
            }
            started(slack, database).close();
            check(result.injected(rounds, "SIGKILL"), database, clients, slack);
            assertThat(clients.otherAnswers()).isEmpty();
        }
    }

    /// In every other round of the long run it is PostgreSQL itself that is killed, and `serve` has to live on.
    @Test
    void on_postgresql_a_kill_of_either_process_loses_and_doubles_nothing() throws Exception {
        int rounds = Drills.times(3, 40);
        var result = DrillResult.of(PROMISE, "PostgreSQL");
        try (var slack = StandInSlack.start(House.firm(), 0);
                var postgres = new OwnPostgres(folder, Map.of())) {
            var clients = new LoggingClients(new SignedCommands(slack, "T0HOUSE0001"));
            try (var serve = started(slack, postgres.url())) {
                clients.addCustomers(serve.address());
            }
            for (int round = 0; round < rounds; round++) {
                try (var serve = started(slack, postgres.url())) {
                    logFor(clients, serve);
                    if (round % 2 == 0) {
                        serve.kill();
                        clients.awaitCutOff();
                    } else {
                        postgres.kill();
                        clients.stop();
                        postgres.startAgain();
                        awaitReady(serve);
                    }
                }
            }
            check(
                    result.injected(rounds - rounds / 2, "SIGKILL of serve")
                            .injected(rounds / 2, "SIGKILL of the postmaster"),
                    postgres.url(),
                    clients,
                    slack);
        }
    }

    /// The oracle has teeth: what answers before it is done loses.
    @Test
    void an_answer_before_the_commit_would_lose() throws Exception {
        try (var slack = StandInSlack.start(House.firm(), 0)) {
            var database = TestDatabase.sqliteFile().toString();
            var clients = new LoggingClients(new SignedCommands(slack, "T0HOUSE0001"));
            try (var serve = started(slack, database);
                    var front = new EagerFront(serve.address())) {
                clients.addCustomers(serve.address());
                clients.at(front.address());
                await().atMost(Duration.ofSeconds(60))
                        .until(() -> !new RawDatabase(database).notes().isEmpty());
                serve.kill();
                clients.stop();
            }
            long lost = new RawDatabase(database).missing(clients.acknowledged());

            System.out.println("Mutant: an answer before the commit lost " + lost + " of "
                    + clients.acknowledged().size());
            assertThat(lost).isPositive().isLessThan(clients.acknowledged().size());
        }
    }

    private void check(DrillResult result, String database, LoggingClients clients, StandInSlack slack) {
        var raw = new RawDatabase(database);
        var slowest = starts.stream().max(Duration::compareTo).orElseThrow();
        result.lost(raw.missing(clients.acknowledged()))
                .repeated(raw.doubled())
                .saying(clients.acknowledged().size() + " acknowledged, "
                        + clients.unanswered().size() + " cut off")
                .saying("slowest until ready %,d ms".formatted(slowest.toMillis()));
        assertThat(result.keep()).as(told(-1)).isZero();
        assertThat(clients.acknowledged()).isNotEmpty();
        assertThat(raw.damage()).isEmpty();
        assertThat(LoggingClients.problems(slack)).isEmpty();
        assertThat(slowest).isLessThanOrEqualTo(READY_WITHIN);
    }

    private ServeProcess started(StandInSlack slack, String database) {
        return awaitReady(ServeProcess.start(slack, database, Map.of()));
    }

    private ServeProcess awaitReady(ServeProcess serve) {
        long begun = System.nanoTime();
        serve.awaitReady();
        starts.add(Duration.ofNanos(System.nanoTime() - begun));
        return serve;
    }

    /// Until 50 to 1,500 ms after the first answer.
    private void logFor(LoggingClients clients, ServeProcess serve) throws InterruptedException {
        int before = clients.acknowledged().size();
        clients.at(serve.address());
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> clients.acknowledged().size() > before);
        Thread.sleep(50 + random.nextInt(1_450));
    }

    private static String told(int round) {
        return "seed " + SEED + ", round " + round;
    }
}
