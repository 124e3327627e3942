package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.touchbase.WiredDomain;
import dev.touchbase.WiredStore;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.outreach.CustomerBook.AddOutcome;
import dev.touchbase.domain.outreach.CustomerBook.NewCustomer;
import dev.touchbase.drill.Drill;
import dev.touchbase.drill.DrillResult;
import dev.touchbase.drill.Drills;
import dev.touchbase.drill.ServeProcess;
import dev.touchbase.sandbox.Faults.Fault;
import dev.touchbase.sandbox.Member;
import dev.touchbase.sandbox.StandInSlack;
import dev.touchbase.sandbox.Workspace;
import dev.touchbase.store.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// R18: the machine's clock is set forward and back under a running `serve` (by libfaketime, while notices are on their
/// way), and nothing is said twice or waits for it.
@Drill
class ClockJumpTest {

    private static final int NOTICES = Drills.times(24, 50);
    private static final int SMALL_JUMPS = Drills.times(4, 10);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration ANSWER = Duration.ofMillis(1_500);

    private final List<Long> stages = new ArrayList<>();
    private final long begun = System.nanoTime();

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void a_clock_that_is_set_forward_and_back_doubles_and_stalls_nothing() throws Exception {
        var library = faketime();
        assumeTrue(library.isPresent(), "libfaketime is not installed (Debian: apt-get install libfaketime): no R18");
        var result = DrillResult.of("A clock that is set doubles and stalls nothing", "SQLite");
        var database = TestDatabase.sqliteFile().toString();
        var team = team();
        Scene.staffed(database, InstantSource.system(), team);
        try (var slack = StandInSlack.start(team, 0);
                var store = new WiredStore(database, InstantSource.system())) {
            slack.faults().rule("chat.postMessage", call -> Optional.of(Fault.late(ANSWER)));
            set("+0");
            put(store, NOTICES / 2, 0, Instant.now());
            try (var serve = ServeProcess.start(slack, database, withClock(library.get()))) {
                await().atMost(PATIENCE).until(() -> posted(slack).size() >= NOTICES / 8);
                stage();
                set("+1d");
                await().atMost(PATIENCE).until(() -> posted(slack).size() >= NOTICES / 4);
                stage();
                set("-1d");
                // Due by the clock as it is now: it must be sent though all that Quartz planned is two days away.
                put(store, NOTICES / 2, NOTICES / 2, Instant.now().minus(Duration.ofDays(2)));
                await().atMost(PATIENCE).until(() -> posted(slack).size() >= NOTICES / 2 + 2);
                stage();
                for (int jump = 0; jump < SMALL_JUMPS; jump++) {
                    set(jump % 2 == 0 ? "+5m" : "-5m");
                    Thread.sleep(1_500);
                }
                stage();
                set("+12y");
                await().atMost(PATIENCE).until(() -> sent(store) == NOTICES);

                stage();
                long repeated =
                        posted(slack).size() - posted(slack).stream().distinct().count();
                result.injected(SMALL_JUMPS + 3L, "jumps, from -2 d to +12 years")
                        .lost(NOTICES - posted(slack).stream().distinct().count())
                        .repeated(repeated)
                        .saying("after " + stages + " s")
                        .saying(slack.calls().of("conversations.history").size() + " taken twice")
                        .keep();
                assertThat(repeated).isZero();
                assertThat(posted(slack)).hasSize(NOTICES);
                assertThat(slack.calls().of("conversations.history"))
                        .as("none is taken by a second sender while the first one has it")
                        .isEmpty();
                assertThat(slack.calls().of("chat.delete")).isEmpty();
                assertThat(serve.errors()).isEmpty();
            }
        }
    }

    private void stage() {
        stages.add((System.nanoTime() - begun) / 1_000_000_000);
    }

    private static void put(WiredStore store, int count, int from, Instant due) {
        var workspace = store.workspaces.single(due).id();
        var first = store.staff.bySlackId(workspace, slackId(0)).orElseThrow();
        var acme = customer(store, new Actor.ByStaff(first), "Acme " + from);
        for (int i = from; i < from + count; i++) {
            var to = store.staff.bySlackId(workspace, slackId(i)).orElseThrow();
            store.outbox.put(workspace, new Notice.HandedOver(1, to.id(), first.id(), acme, 0), due);
        }
    }

    private static CustomerId customer(WiredStore store, Actor by, String name) {
        var added = new WiredDomain(store, InstantSource.system()).customers.add(by, NewCustomer.named(name), true);
        return ((AddOutcome.Added) added).customer().id();
    }

    private static Workspace team() {
        var team = Workspace.called("T0HOUSE0001", "Harbour & Finch");
        for (int i = 0; i < NOTICES; i++) {
            team.member(Member.of(slackId(i), "person" + i, "Person " + i));
        }
        return team.channel("C0GENERAL01", "general").build();
    }

    private static String slackId(int i) {
        return "U0PERSON%03d".formatted(i);
    }

    private static List<String> posted(StandInSlack slack) {
        return slack.calls().of("chat.postMessage").stream()
                .map(call -> call.arguments().at("/metadata/event_payload/key").asText(""))
                .filter(key -> !key.isEmpty())
                .toList();
    }

    private static int sent(WiredStore store) {
        var workspace = store.workspaces.single(Instant.now()).id();
        return store.outbox
                .census(workspace, Instant.now())
                .byState()
                .getOrDefault("sent", 0L)
                .intValue();
    }

    private Map<String, String> withClock(Path library) {
        return Map.of(
                "LD_PRELOAD",
                library.toString(),
                "FAKETIME_TIMESTAMP_FILE",
                clock().toString(),
                "FAKETIME_CACHE_DURATION",
                "1",
                "DONT_FAKE_MONOTONIC",
                "1",
                "FAKETIME_DONT_FAKE_MONOTONIC",
                "1");
    }

    private void set(String offset) throws IOException {
        Files.writeString(clock(), offset + "\n");
    }

    private Path clock() {
        return folder.resolve("clock");
    }

    private static Optional<Path> faketime() throws IOException {
        try (var found = Files.find(
                Path.of("/usr/lib"), 4, (path, kind) -> path.endsWith("libfaketimeMT.so.1") && kind.isRegularFile())) {
            return found.findFirst();
        }
    }
}
