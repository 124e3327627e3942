package dev.touchbase.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.touchbase.Main;
import dev.touchbase.cli.Console;
import dev.touchbase.cli.Touchbase;
import dev.touchbase.sandbox.Member;
import dev.touchbase.sandbox.StandInSlack;
import dev.touchbase.sandbox.Workspace;
import dev.touchbase.store.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Commands are answered in time while a large file is imported by another process, Slack's own answers take two
/// seconds, and somebody holds SQLite's write lock.
@Drill
class AnswersInTimeTest {

    private static final int RECORDED = Drills.times(5_000, 100_000);
    private static final int IMPORTED = Drills.times(3_000, 50_000);
    private static final Duration LASTING = Drills.lasting(Duration.ofSeconds(10), Duration.ofSeconds(120));
    private static final int A_SECOND = 20;
    private static final int CUSTOMERS = 1_000;
    private static final List<String> PEOPLE = List.of("U0SAM000001", "U0PRIYA0001", "U0LENA00001", "U0TOM000001");
    private static final Duration SLOW_SLACK = Duration.ofSeconds(2);
    private static final Duration LOCKED = Duration.ofSeconds(2);
    private static final Duration P99 = Duration.ofSeconds(1);
    private static final Duration MOST = Duration.ofMillis(2_500);
    private static final Duration SLACK_WAITS = Duration.ofSeconds(3);
    private static final long SEED = 99;

    @TempDir
    private Path folder = Path.of(".");

    private final Queue<String> errors = new ConcurrentLinkedQueue<>();
    private final Queue<Duration> took = new ConcurrentLinkedQueue<>();
    private final Queue<String> logged = new ConcurrentLinkedQueue<>();

    /// What makes it hard.
    private enum While {
        SQLITE_IMPORTS,
        SQLITE_IS_LOCKED,
        POSTGRES_IMPORTS
    }

    @ParameterizedTest
    @EnumSource(While.class)
    void answers_come_in_time(While hard) throws Exception {
        var database = hard == While.POSTGRES_IMPORTS
                ? TestDatabase.postgresUrl()
                : TestDatabase.sqliteFile().toString();
        imported(database, file("recorded", RECORDED, 2));
        try (var slack = StandInSlack.start(team(), 0);
                var serve = ServeProcess.start(slack, database, Map.of()).awaitReady()) {
            var commands = new SignedCommands(slack, "T0HOUSE0001");
            for (var person : PEOPLE) {
                commands.send(serve.address(), person, "help"); // whom it has never seen, it asks Slack about
            }
            slack.faults().everyCallIsLateBy(SLOW_SLACK);
            var beside = hard == While.SQLITE_IS_LOCKED
                    ? Thread.ofPlatform().start(() -> lock(database))
                    : Thread.ofPlatform().start(() -> importBeside(database));
            load(commands, serve.address());
            slack.faults().end();
            beside.join();

            var result = DrillResult.of("Commands answer in time", hard.name());
            var worst = percentile(100);
            result.injected(took.size(), "commands, " + A_SECOND + " a second")
                    .injected(hard == While.SQLITE_IS_LOCKED ? 1 : IMPORTED, what(hard))
                    .lost(lost(database))
                    .saying("p50 " + percentile(50).toMillis() + " ms, p99 "
                            + percentile(99).toMillis() + " ms, most " + worst.toMillis() + " ms")
                    .saying(RECORDED + " touchpoints");
            assertThat(result.keep()).as("logged, and not in the record").isZero();
            assertThat(errors).isEmpty();
            assertThat(serve.errors()).isEmpty();
            assertThat(worst).isLessThan(Drills.isLong() ? MOST : SLACK_WAITS);
            if (Drills.isLong()) {
                assertThat(percentile(99)).isLessThanOrEqualTo(P99);
            }
        }
    }

    private static String what(While hard) {
        return (hard == While.SQLITE_IS_LOCKED ? "lock of " + LOCKED.toSeconds() + " s" : "rows imported beside")
                + ", Slack's API late by " + SLOW_SLACK.toSeconds() + " s";
    }

    /// Each at its time, however long the ones before take.
    private void load(SignedCommands commands, String app) throws InterruptedException {
        var random = new Random(SEED);
        long total = LASTING.toSeconds() * A_SECOND;
        long begun = System.nanoTime();
        List<Thread> all = new ArrayList<>();
        for (long i = 0; i < total; i++) {
            long due = begun + i * TimeUnit.SECONDS.toNanos(1) / A_SECOND;
            TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
            var person = PEOPLE.get(random.nextInt(PEOPLE.size()));
            var customer = "\"Quay " + random.nextInt(CUSTOMERS) + " Ltd\"";
            var text = List.of(
                            "log " + customer + " call reached mark-" + i + "-",
                            "check " + customer,
                            "who " + customer,
                            "show " + customer)
                    .get((int) (i % 4));
            all.add(Thread.ofVirtual().start(() -> send(commands, app, person, text, due)));
        }
        for (var thread : all) {
            thread.join();
        }
    }

    private void send(SignedCommands commands, String app, String person, String text, long due) {
        try {
            var answer = commands.send(app, person, text);
            took.add(Duration.ofNanos(System.nanoTime() - due));
            if (answer.statusCode() != 200 || answer.body().contains("Something went wrong")) {
                errors.add(text + ": " + answer.statusCode() + " " + answer.body());
            } else if (text.startsWith("log ")) {
                logged.add(text.substring(text.indexOf("mark-")));
            }
        } catch (IOException failed) {
            errors.add(text + ": " + failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /// What was answered with "Logged", or with "Working on it", and is not there.
    private long lost(String database) {
        await().atMost(Duration.ofSeconds(30)).until(() -> marks(database).containsAll(logged));
        var found = marks(database);
        return logged.stream().filter(mark -> !found.contains(mark)).count();
    }

    private static List<String> marks(String database) {
        try (var connection = DriverManager.getConnection(jdbc(database));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT note FROM touchpoint WHERE note LIKE 'mark-%'")) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        } catch (SQLException wrong) {
            throw new AssertionError(wrong);
        }
    }

    private void importBeside(String database) {
        try {
            var process = JavaProcess.of(
                    Main.class,
                    List.of(),
                    arguments(file("beside", IMPORTED, 1)).toArray(String[]::new));
            process.environment().put("TOUCHBASE_DATABASE", database);
            var output = folder.resolve("import.txt");
            var running = process.redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (running.waitFor() != 0) {
                errors.add("import: " + Files.readString(output));
            }
        } catch (IOException | InterruptedException broken) {
            errors.add("import: " + broken);
        }
    }

    /// Another process would hold it no differently.
    private void lock(String database) {
        try (var connection = DriverManager.getConnection(jdbc(database));
                var statement = connection.createStatement()) {
            TimeUnit.SECONDS.sleep(LASTING.toSeconds() / 3);
            statement.execute("PRAGMA busy_timeout = 10000");
            statement.execute("BEGIN IMMEDIATE");
            TimeUnit.MILLISECONDS.sleep(LOCKED.toMillis());
            statement.execute("ROLLBACK");
        } catch (SQLException | InterruptedException broken) {
            errors.add("lock: " + broken);
        }
    }

    private void imported(String database, Path file) {
        var said = new StringWriter();
        var console = new Console(
                Map.of("TOUCHBASE_DATABASE", database), new PrintWriter(said, true), new PrintWriter(said, true));
        assertThat(Touchbase.run(console, arguments(file).toArray(String[]::new)))
                .as(said.toString())
                .isZero();
    }

    private static List<String> arguments(Path file) {
        return List.of(
                "import",
                "touchpoints",
                file.toString(),
                "--create",
                "--channel",
                "phone",
                "--direction",
                "outbound",
                "--purpose",
                "check-in",
                "--staff",
                "Olga Archive",
                "--source",
                file.getFileName().toString());
    }

    /// Contacts of the last years, each with the customer and the day.
    ///
    /// @param daysApart so that no two files say the same
    private Path file(String name, int rows, int daysApart) throws IOException {
        var today = LocalDate.now(java.time.ZoneOffset.UTC);
        return Files.writeString(
                folder.resolve(name + ".csv"),
                IntStream.range(0, rows)
                        .mapToObj(i -> "Quay %d Ltd;%s;%s %d"
                                .formatted(
                                        i % CUSTOMERS, today.minusDays(3L + (i / CUSTOMERS) * 7L * daysApart), name, i))
                        .collect(Collectors.joining("\n", "customer;date;note\n", "\n")));
    }

    private Duration percentile(int of) {
        var sorted = took.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * of / 100));
    }

    private static String jdbc(String database) {
        return database.startsWith("jdbc:") ? database : "jdbc:sqlite:" + database;
    }

    private static Workspace team() {
        return Workspace.called("T0HOUSE0001", "Harbour & Finch")
                .member(Member.of("U0MARIA0001", "maria", "Maria Finch").asAdmin())
                .member(Member.of("U0SAM000001", "sam", "Sam Okafor"))
                .member(Member.of("U0PRIYA0001", "priya", "Priya Raman"))
                .member(Member.of("U0LENA00001", "lena", "Lena Brandt"))
                .member(Member.of("U0TOM000001", "tom", "Tom Hale"))
                .channel("C0GENERAL01", "general")
                .build();
    }
}
