package dev.touchbase.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.WiredStore;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.notice.Outbox;
import dev.touchbase.drill.Drill;
import dev.touchbase.drill.DrillResult;
import dev.touchbase.drill.Drills;
import dev.touchbase.drill.JavaProcess;
import dev.touchbase.sandbox.Faults.Fault;
import dev.touchbase.sandbox.StandInSlack;
import dev.touchbase.slack.KilledSender.Point;
import dev.touchbase.slack.KilledSender.Rule;
import dev.touchbase.store.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A process that sends notices is killed (SIGKILL), and started again, at each point of a notice's way. What stands in
/// Slack is counted there.
///
/// A few kills at each point in every check, forty in the long one, and a hundred at any moment.
@Drill
class KillTest {

    private static final int RANDOM_KILLS = Drills.times(4, 100);
    private static final int NOTICES_A_KILL = 5;
    private static final long SEED = 20_261_123;
    private static final String POST = "chat.postMessage";
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    @TempDir
    private Path directory = Path.of(".");

    /// What was seen in Slack, of how many notices.
    private record Seen(Point point, int kills, int notices, int lost, int repeated, List<String> states) {}

    @ParameterizedTest
    @EnumSource(TestDatabase.Kind.class)
    void no_notice_is_lost_or_repeated_wherever_its_sender_is_killed(TestDatabase.Kind kind) throws Exception {
        int kills = Drills.times(kind == TestDatabase.Kind.SQLITE ? 4 : 2, 40);
        var result = DrillResult.of("A notice stands once wherever its sender is killed", kind.name());
        var seen = inPairs(Arrays.stream(Point.values())
                .map(point -> chain(kind, point, Rule.ASK_SLACK, kills))
                .toList());

        result.injected(seen.stream().mapToInt(Seen::kills).sum(), "SIGKILL at six points")
                .lost(seen.stream().mapToInt(Seen::lost).sum())
                .repeated(seen.stream().mapToInt(Seen::repeated).sum())
                .keep();
        assertThat(seen).hasSize(6).allSatisfy(each -> {
            assertThat(each.kills).isEqualTo(kills);
            assertThat(each.lost).as(each.toString()).isZero();
            assertThat(each.repeated).as(each.toString()).isZero();
            assertThat(each.states).as(each.toString()).containsOnly("sent");
        });
    }

    /// At any moment of its life, while it sends several.
    @ParameterizedTest
    @EnumSource(TestDatabase.Kind.class)
    void no_notice_is_lost_or_repeated_whenever_its_sender_is_killed(TestDatabase.Kind kind) throws Exception {
        var result = DrillResult.of("A notice stands once whenever its sender is killed", kind.name());
        var seen = atAnyMoment(kind, new Random(SEED));

        result.injected(seen.kills, "SIGKILL at random, seed " + SEED)
                .lost(seen.lost)
                .repeated(seen.repeated)
                .saying(seen.notices + " notices")
                .keep();
        assertThat(seen.lost).as(seen.toString()).isZero();
        assertThat(seen.repeated).as(seen.toString()).isZero();
        assertThat(seen.states).as(seen.toString()).containsOnly("sent");
    }

    private Seen atAnyMoment(TestDatabase.Kind kind, Random random) throws Exception {
        var database = database(kind, "random");
        try (var slack = StandInSlack.start(SmallEdge.TEAM, 0);
                var store = new WiredStore(database, InstantSource.system())) {
            var keys = new ArrayList<String>();
            for (int kill = 0; kill < RANDOM_KILLS; kill++) {
                var now = MONDAY.plus(Duration.ofMinutes(10).multipliedBy(kill));
                for (int i = 0; i < NOTICES_A_KILL; i++) {
                    var notice = new Notice.Digest(LocalDate.EPOCH.plusDays(keys.size()));
                    store.outbox.put(store.workspaces.single(now).id(), notice, now);
                    keys.add(notice.key());
                }
                slack.faults().next(POST, 1, Fault.late(Duration.ofMillis(random.nextInt(100))));
                var sender = start(database, slack, now, Point.CLAIMED, "", Rule.ASK_SLACK);
                awaitCall(slack, slack.calls().of(POST).size(), sender);
                Thread.sleep(random.nextInt(60));
                sender.destroyForcibly().waitFor();
                leasesRunOut(kind, database);
            }
            finish(database, slack, MONDAY.plus(Duration.ofDays(10)), Rule.ASK_SLACK);
            return seen(Point.CLAIMED, RANDOM_KILLS, slack, store, keys);
        }
    }

    @Test
    void sending_again_would_repeat_and_marking_as_failed_would_lose() throws Exception {
        var seen = inPairs(List.of(
                chain(TestDatabase.Kind.SQLITE, Point.REPLIED_BUT_NOT_RECORDED, Rule.SEND_AGAIN, 3),
                chain(TestDatabase.Kind.SQLITE, Point.BEFORE_POST, Rule.MARK_FAILED, 3)));

        System.out.println("Mutants: " + seen);
        assertThat(seen.getFirst().repeated).isEqualTo(3);
        assertThat(seen.getLast().lost).isEqualTo(3);
    }

    private Callable<Seen> chain(TestDatabase.Kind kind, Point point, Rule rule, int kills) {
        return () -> {
            var database = database(kind, point + "-" + rule);
            try (var slack = StandInSlack.start(SmallEdge.TEAM, 0);
                    var store = new WiredStore(database, InstantSource.system())) {
                var keys = new ArrayList<String>();
                for (int kill = 0; kill < kills; kill++) {
                    var notice = new Notice.Digest(LocalDate.EPOCH.plusDays(kill));
                    var now = MONDAY.plus(Duration.ofMinutes(10).multipliedBy(kill));
                    store.outbox.put(store.workspaces.single(now).id(), notice, now);
                    keys.add(notice.key());
                    kill(start(database, slack, now, point, notice.key(), rule), slack, point, kill);
                    leasesRunOut(kind, database);
                }
                finish(database, slack, MONDAY.plus(Duration.ofDays(1)), rule);
                return seen(point, kills, slack, store, keys);
            }
        };
    }

    private static void kill(Process sender, StandInSlack slack, Point point, int round) throws Exception {
        try (var out = lines(sender)) {
            var line = said(out);
            if ("trying".equals(line)) {
                slack.faults().next(POST, 1, fault(point, round));
                int before = slack.calls().of(POST).size();
                sender.getOutputStream().write('\n');
                sender.getOutputStream().flush();
                if (point == Point.TAKEN_WITHOUT_REPLY) {
                    awaitCall(slack, before);
                    line = "stopped";
                } else {
                    line = said(out);
                }
            }
            assertThat(line).as("at " + point).isEqualTo("stopped");
            sender.destroyForcibly().waitFor();
        }
    }

    /// Slack takes it and is silent; or it breaks before it takes it, or after.
    private static Fault fault(Point point, int round) {
        if (point == Point.TAKEN_WITHOUT_REPLY) {
            return Fault.late(Duration.ofSeconds(3));
        }
        return round % 2 == 0 ? Fault.status(503) : Fault.statusAfter(503);
    }

    private String database(TestDatabase.Kind kind, String name) {
        return kind == TestDatabase.Kind.SQLITE
                ? directory.resolve(name + ".db").toString()
                : TestDatabase.postgresUrl();
    }

    /// On PostgreSQL leases go by its own clock, for which a minute would have to pass.
    private static void leasesRunOut(TestDatabase.Kind kind, String database) throws SQLException {
        if (kind == TestDatabase.Kind.POSTGRES) {
            try (var connection = DriverManager.getConnection(database);
                    var statement = connection.createStatement()) {
                statement.executeUpdate("UPDATE outbox SET lease_until = 1 WHERE state = 'sending'");
                statement.executeUpdate("UPDATE outbox_lane SET free_at = 1");
            }
        }
    }

    /// The process may end by itself before.
    private static void awaitCall(StandInSlack slack, int before, Process sender) {
        long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (slack.calls().of(POST).size() == before && sender.isAlive()) {
            assertThat(System.nanoTime()).as("the post arrives").isLessThan(until);
            Thread.onSpinWait();
        }
    }

    private static void awaitCall(StandInSlack slack, int before) {
        long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (slack.calls().of(POST).size() == before) {
            assertThat(System.nanoTime()).as("the post arrives").isLessThan(until);
            Thread.onSpinWait();
        }
    }

    private static void finish(String database, StandInSlack slack, Instant now, Rule rule) throws Exception {
        var sender = start(database, slack, now, Point.CLAIMED, "", rule);
        try (var out = lines(sender)) {
            assertThat(said(out)).isEqualTo("idle");
            assertThat(sender.waitFor()).isZero();
        }
    }

    private static Seen seen(Point point, int kills, StandInSlack slack, WiredStore store, List<String> keys) {
        var stands =
                slack.channel("general").stream().map(shown -> shown.text()).toList();
        int lost = (int) keys.stream().filter(key -> !stands.contains(key)).count();
        int repeated = stands.size() - (keys.size() - lost);
        var states = store.outbox.deliveries(store.workspaces.single(MONDAY).id(), Instant.EPOCH, 1_000).stream()
                .map(Outbox.Delivery::state)
                .distinct()
                .toList();
        return new Seen(point, kills, keys.size(), lost, repeated, states);
    }

    private static Process start(String database, StandInSlack slack, Instant now, Point point, String key, Rule rule)
            throws IOException {
        return JavaProcess.of(
                        KilledSender.class,
                        List.of(),
                        database,
                        slack.apiUrl(),
                        slack.botToken(),
                        now.toString(),
                        point.name(),
                        key,
                        rule.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// One that has nothing to send, and leaves the archive.
    @BeforeAll
    static void train(@TempDir Path trained) throws Exception {
        try (var slack = StandInSlack.start(SmallEdge.TEAM, 0)) {
            var once = JavaProcess.training(
                            KilledSender.class,
                            List.of(),
                            trained.resolve("train.db").toString(),
                            slack.apiUrl(),
                            slack.botToken(),
                            MONDAY.toString(),
                            Point.CLAIMED.name(),
                            KilledSender.TRAINING,
                            Rule.ASK_SLACK.name())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (var out = lines(once)) {
                assertThat(said(out)).isEqualTo("idle");
                once.waitFor();
            }
        }
    }

    /// The next that is not its log.
    private static @Nullable String said(BufferedReader out) throws IOException {
        var line = out.readLine();
        while (line != null && !line.startsWith(KilledSender.SAYS)) {
            line = out.readLine();
        }
        return line == null ? null : line.substring(KilledSender.SAYS.length());
    }

    private static BufferedReader lines(Process sender) {
        return new BufferedReader(new InputStreamReader(sender.getInputStream(), StandardCharsets.UTF_8));
    }

    /// Two at a time: what is waited for is the start of processes.
    private static List<Seen> inPairs(List<Callable<Seen>> chains) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var all = new ArrayList<Seen>();
            for (Future<Seen> each : threads.invokeAll(chains)) {
                all.add(each.get());
            }
            return all;
        }
    }
}
