package dev.touchbase.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.touchbase.journey.House;
import dev.touchbase.sandbox.Faults.Fault;
import dev.touchbase.sandbox.StandInSlack;
import dev.touchbase.store.TestDatabase;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// Told to stop (SIGTERM) in the midst of its work, it finishes what it has taken, and takes nothing more.
@Drill
class StoppingTest {

    private static final long SEED = 21;
    private static final int STOPS = Drills.times(3, 20);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration BETWEEN_REQUESTS = Duration.ofMillis(50);
    private static final String POST = "chat.postMessage";

    /// How a request ended.
    private enum End {
        LOGGED,
        /// Acknowledged; what came of it is said to Slack once it is known.
        LATER,
        REFUSED,
        BROKEN,
        OTHER
    }

    @Test
    void whatever_was_accepted_is_answered_and_nothing_is_left_half_sent() throws Exception {
        var result = DrillResult.of("What was accepted before SIGTERM is answered", "both databases");
        var random = new Random(SEED);
        long unanswered = 0;
        long missing = 0;
        int announced = 0;
        var took = new ArrayList<Duration>();
        for (int stop = 0; stop < STOPS; stop++) {
            var database = stop % 2 == 0 ? TestDatabase.sqliteFile().toString() : TestDatabase.postgresUrl();
            var run = new Run(database, Duration.ofMillis(500 + random.nextInt(1_500)), stop % 3 == 2);
            run.go();
            unanswered += run.unanswered;
            missing += run.missing;
            announced += run.announced ? 1 : 0;
            took.add(run.took);
        }
        result.injected(STOPS, "SIGTERM under 20 requests a second")
                .lost(unanswered + missing)
                .saying("seen not ready before it listened no more: " + announced)
                .saying("slowest end " + Collections.max(took).toMillis() + " ms")
                .keep();
        assertThat(unanswered)
                .as("has an effect, was not answered; seed " + SEED)
                .isZero();
        assertThat(missing).as("was answered, has no effect; seed " + SEED).isZero();
        assertThat(announced)
                .as("somebody who looks now and then sees that it is not ready")
                .isPositive();
        assertThat(took).allSatisfy(each -> assertThat(each).isLessThanOrEqualTo(LONGEST));
    }

    /// It would wait for the post that hangs: that it is left half sent shows that nothing was waited for.
    @Test
    void a_second_signal_ends_it_at_once() throws Exception {
        var team = House.firm();
        var database = TestDatabase.sqliteFile().toString();
        var backlog = Backlog.of(1, team, database);
        try (var slack = StandInSlack.start(team, 0)) {
            slack.faults().next(POST, 1, Fault.hang(Duration.ofSeconds(8)));
            try (var serve = ServeProcess.start(slack, database, Map.of()).awaitReady()) {
                await().atMost(LONGEST).until(() -> backlog.inState("sending") == 1);
                serve.terminate();
                await().atMost(LONGEST).until(() -> serve.status("/readyz") != 200);
                serve.terminate();

                assertThat(serve.ended()).isEqualTo(143);
                assertThat(backlog.inState("sending")).isEqualTo(1);
                assertThat(serve.errors()).isEmpty();
            }
        }
    }

    /// One process from its start to its end.
    private static final class Run {

        private final String database;
        private final Duration lives;
        private final boolean hangs;
        private final Map<Integer, End> ends = new ConcurrentHashMap<>();
        private long unanswered;
        private long missing;
        private boolean announced;
        private Duration took = Duration.ZERO;

        /// @param hangs true when Slack doesn't answer the post that is under way at the end
        Run(String database, Duration lives, boolean hangs) {
            this.database = database;
            this.lives = lives;
            this.hangs = hangs;
        }

        void go() throws Exception {
            var team = House.firm();
            var backlog = Backlog.of(200, team, database);
            try (var slack = StandInSlack.start(team, 0)) {
                slack.faults().next(POST, 1_000, Fault.late(Duration.ofMillis(50)));
                try (var serve = ServeProcess.start(slack, database, Map.of()).awaitReady();
                        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                    var commands = new SignedCommands(slack, "T0HOUSE0001");
                    commands.send(serve.address(), "U0SAM000001", "add Acme");
                    await().atMost(LONGEST).until(() -> Backlog.count(database, "SELECT count(*) FROM customer") == 1);
                    var busy = threads.submit(() -> keepBusy(serve, commands, threads));
                    Thread.sleep(lives);
                    if (hangs) {
                        slack.faults().clear(POST);
                        slack.faults().next(POST, 1_000, Fault.hang(Duration.ofSeconds(9)));
                        await().atMost(LONGEST).until(() -> slack.faults().waiting(POST) < 1_000);
                    }
                    stop(serve);
                    busy.get();
                }
                judge(backlog, slack);
            }
        }

        private void stop(ServeProcess serve) throws InterruptedException {
            long begun = System.nanoTime();
            serve.terminate();
            var held = Thread.ofVirtual().start(this::holdUpWriters);
            var seen = new ArrayList<Integer>();
            while (serve.isAlive()) {
                seen.add(serve.status("/readyz"));
            }
            assertThat(serve.ended()).isIn(0, 143);
            took = Duration.ofNanos(System.nanoTime() - begun);
            held.join();
            announced = seen.contains(503);
            assertThat(seen.stream().dropWhile(status -> status == 200))
                    .as("once it was not ready; " + serve.lines())
                    .isSubsetOf(503, 0);
            assertThat(serve.errors()).isEmpty();
        }

        /// From before the end of listening until after it, so that there are always some who wait for their answer
        /// then.
        private void holdUpWriters() {
            try (var connection = DriverManager.getConnection(Backlog.url(database));
                    var statement = connection.createStatement()) {
                Thread.sleep(Duration.ofMillis(700));
                if (database.startsWith("jdbc:")) {
                    connection.setAutoCommit(false);
                    statement.execute("LOCK TABLE gesture IN EXCLUSIVE MODE");
                } else {
                    statement.execute("PRAGMA busy_timeout = 5000");
                    statement.execute("BEGIN IMMEDIATE");
                }
                Thread.sleep(Duration.ofMillis(1_000));
                statement.execute("ROLLBACK");
            } catch (SQLException over) {
                throw new IllegalStateException(over);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }

        private void keepBusy(ServeProcess serve, SignedCommands commands, ExecutorService threads) {
            for (int i = 0; serve.isAlive(); i++) {
                int number = i;
                threads.submit(() -> ends.put(number, ask(serve, commands, number)));
                try {
                    Thread.sleep(BETWEEN_REQUESTS);
                } catch (InterruptedException stop) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }

        private static End ask(ServeProcess serve, SignedCommands commands, int number) {
            try {
                var answer =
                        commands.send(serve.address(), "U0SAM000001", "log acme call reached note-" + number + "-end");
                if (answer.statusCode() == 200 && answer.body().contains("Working on it")) {
                    return End.LATER;
                }
                if (answer.statusCode() == 200 && answer.body().contains("Logged")) {
                    return End.LOGGED;
                }
                System.out.println("Answered: " + answer.statusCode() + " " + answer.body());
                return End.OTHER;
            } catch (ConnectException refused) {
                return End.REFUSED;
            } catch (IOException broken) {
                return End.BROKEN;
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return End.OTHER;
            }
        }

        private void judge(Backlog backlog, StandInSlack slack) throws SQLException {
            var kept = kept();
            var answered = new TreeSet<Integer>();
            ends.forEach((number, end) -> {
                if (end == End.LOGGED || end == End.LATER) {
                    answered.add(number);
                }
            });
            unanswered =
                    kept.stream().filter(number -> !answered.contains(number)).count();
            missing = answered.stream().filter(number -> !kept.contains(number)).count();
            System.out.println("Stopped: " + database + " " + counts() + ", " + took.toMillis() + " ms");
            assertThat(answered).hasSizeGreaterThan(5);
            assertThat(ends).doesNotContainValue(End.OTHER).containsValue(End.REFUSED);
            assertThat(backlog.inState("sending")).as("left half sent").isZero();
            assertThat(backlog.inState("ambiguous") > 0)
                    .as("some end is unknown")
                    .isEqualTo(hangs);
            assertThat(Backlog.repeated(slack)).isZero();
            if (!database.startsWith("jdbc:")) {
                assertThat(Files.exists(Path.of(database + "-wal")))
                        .as("left to be merged")
                        .isFalse();
            }
        }

        private String counts() {
            var counts = new java.util.EnumMap<End, Integer>(End.class);
            ends.values().forEach(end -> counts.merge(end, 1, Integer::sum));
            return counts.toString();
        }

        private Set<Integer> kept() throws SQLException {
            var numbers = new TreeSet<Integer>();
            try (var connection = DriverManager.getConnection(Backlog.url(database));
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT note FROM touchpoint WHERE note LIKE 'note-%-end'")) {
                while (rows.next()) {
                    assertThat(numbers.add(Integer.parseInt(rows.getString(1).split("-")[1])))
                            .as("logged once")
                            .isTrue();
                }
            }
            return numbers;
        }
    }
}
