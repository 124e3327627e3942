package dev.touchbase;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.sandbox.StandInSlack;
import dev.touchbase.sandbox.Workspace;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever watches from outside is called as long as nothing is missed, and no longer.
class HeartbeatTest {

    private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");

    @TempDir
    private Path directory = Path.of(".");

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private HttpServer watcher;

    @BeforeEach
    void watch() throws Exception {
        watcher = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        watcher.createContext("/ping/secret", exchange -> {
            calls.add(exchange.getRequestMethod());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        watcher.start();
    }

    @AfterEach
    void stop() {
        watcher.stop(0);
    }

    @Test
    void it_is_called_after_each_clean_look_only() {
        var clock = new SettableClock(InstantSource.fixed(START), START);
        try (var slack = StandInSlack.start(
                        Workspace.called("T0BEAT00001", "Beat").build(), 0);
                var touchbase =
                        new Wiring(settings(slack), Wiring.Circumstances.movable(clock, (reference, fault) -> {}))) {
            touchbase.wake();
            assertThat(calls).containsExactly("GET");
            clock.moveTo(START.plus(Duration.ofMinutes(3)));
            assertThat(calls).as("the next look is after five minutes").hasSize(1);
            clock.moveTo(START.plus(Duration.ofMinutes(5)));
            assertThat(calls).hasSize(2);

            var workspace = touchbase.store().workspaces.single(START);
            var store = touchbase.store();
            store.database.inTransaction(() -> {
                var waiting = new Notice.Reminder(new StaffId(7), LocalDate.parse("2026-11-23"));
                store.outbox.put(workspace.id(), waiting, START);
                return store.outbox.take(workspace.id(), 9, Duration.ofMinutes(1), START.plus(Duration.ofHours(5)));
            });
            clock.moveTo(START.plus(Duration.ofMinutes(10)));
            clock.moveTo(START.plus(Duration.ofMinutes(15)));

            assertThat(calls).hasSize(2);
        }
    }

    @Test
    void a_watcher_who_can_not_be_reached_stops_nothing() {
        new Heartbeat(URI.create("http://127.0.0.1:9/ping")).beat();
    }

    private Settings settings(StandInSlack slack) {
        return new Settings(
                Optional.of(new Secret(slack.botToken())),
                Optional.empty(),
                Optional.of(new Secret(slack.signingSecret())),
                Optional.of(URI.create(slack.apiUrl())),
                directory.resolve("touchbase.db").toString(),
                Optional.empty(),
                0,
                dev.touchbase.domain.notice.Pace.usual(),
                new Settings.Watching(
                        Optional.of(URI.create(
                                "http://127.0.0.1:" + watcher.getAddress().getPort() + "/ping/secret")),
                        Optional.empty()));
    }
}
