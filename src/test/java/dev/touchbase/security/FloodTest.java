package dev.touchbase.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.touchbase.drill.Drill;
import dev.touchbase.drill.DrillResult;
import dev.touchbase.drill.Drills;
import dev.touchbase.drill.SignedCommands;
import dev.touchbase.journey.House;
import dev.touchbase.web.SlackDoor;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// S16: sockets that say nothing, heads and bodies that trickle, and a flood of forged requests keep no command of
/// Slack's
/// from its answer.
@Drill
class FloodTest {

    private static final int IDLE = Drills.times(200, 380);
    private static final int SLOW = Drills.times(40, 50);
    private static final int FLOODERS = Drills.times(2, 8);
    private static final Duration LASTING = Drills.lasting(Duration.ofSeconds(5), Duration.ofSeconds(30));
    private static final Duration AT_MOST = Drills.lasting(Duration.ofSeconds(10), Duration.ofMillis(2_500));
    private static final Duration PATIENCE = LASTING.plusSeconds(17);
    private static final Duration BETWEEN = Duration.ofMillis(200);

    @Test
    void commands_are_answered_while_others_flood() throws Exception {
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        ((Logger) LoggerFactory.getLogger(SlackDoor.class)).addAppender(lines);
        try (var house = House.staffed()) {
            house.as("maria").types("/contact add \"Acme Ltd\" sales @sam").sees("Added");
            var app = "http://127.0.0.1:" + house.touchbase().port();
            var result = DrillResult.of("Commands are answered while others flood", "SQLite");
            var forged = new AtomicLong();
            var over = new AtomicBoolean();
            var begun = Instant.now();
            var sockets = sockets(house.touchbase().port());
            var flood = flood(app, forged, over);
            var took = commands(house, app);
            over.set(true);
            for (var thread : flood) {
                thread.join();
            }
            var cut = cutOff(sockets.subList(IDLE, sockets.size()), begun);
            for (var socket : sockets) {
                socket.close();
            }
            await().atMost(Duration.ofSeconds(10)).until(() -> get(app + "/healthz") == 200);

            took.sort(null);
            var slowest = took.get(Math.min(took.size() - 1, took.size() * 99 / 100));
            var written = house.count("touchpoint");
            result.injected(sockets.size(), "idle and slow sockets")
                    .injected(forged.get(), "forged requests")
                    .lost(took.size() - written)
                    .saying(took.size() + " commands, p99 " + slowest.toMillis() + " ms");
            assertThat(result.keep()).isZero();
            assertThat(forged.get()).isPositive();
            assertThat(cut).as("slow requests that were cut off").isEqualTo(2 * SLOW);
            assertThat(lines.list)
                    .as("lines in the log for all forged requests")
                    .hasSizeLessThanOrEqualTo(2);
            assertThat(slowest).isLessThan(AT_MOST);
        } finally {
            ((Logger) LoggerFactory.getLogger(SlackDoor.class)).detachAppender(lines);
        }
    }

    /// Says "log" at most five times a second; how long each answer took.
    private static List<Duration> commands(House house, String app) throws Exception {
        var slack = new SignedCommands(house.slack(), "T0HOUSE0001");
        List<Duration> took = new ArrayList<>();
        var until = Instant.now().plus(LASTING);
        for (int at = 0; Instant.now().isBefore(until); at++) {
            var begun = Instant.now();
            var answer = slack.send(app, "U0SAM000001", "log acme call reached number " + at + " note: flood " + at);
            took.add(Duration.between(begun, Instant.now()));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("Logged");
            var rest = BETWEEN.minus(Duration.between(begun, Instant.now()));
            Thread.sleep(rest.isNegative() ? Duration.ZERO : rest);
        }
        return took;
    }

    private static List<Socket> sockets(int port) throws IOException {
        List<Socket> sockets = new ArrayList<>();
        for (int at = 0; at < IDLE + 2 * SLOW; at++) {
            var socket = new Socket();
            socket.connect(new InetSocketAddress("127.0.0.1", port), 5_000);
            sockets.add(socket);
            if (at >= IDLE) {
                var begun = at % 2 == 0
                        ? "POST /slack/events HTTP/1.1\r\nHost: a\r\nX-"
                        : "POST /slack/events HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\npay";
                socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
            }
        }
        return sockets;
    }

    /// How many the server has ended by itself, well before Jetty's usual half minute.
    private static int cutOff(List<Socket> slow, Instant begun) throws IOException {
        int cut = 0;
        for (var socket : slow) {
            var left = PATIENCE.minus(Duration.between(begun, Instant.now())).toMillis();
            socket.setSoTimeout((int) Math.max(1, left));
            try {
                while (socket.getInputStream().read() >= 0) {
                    // What it says before it ends.
                }
                cut++;
            } catch (SocketTimeoutException stillOpen) {
                // It isn't counted.
            } catch (SocketException reset) {
                cut++;
            }
        }
        return cut;
    }

    private static List<Thread> flood(String app, AtomicLong sent, AtomicBoolean over) {
        List<Thread> threads = new ArrayList<>();
        for (int at = 0; at < FLOODERS; at++) {
            threads.add(Thread.ofPlatform().start(() -> {
                var http = HttpClient.newBuilder()
                        .proxy(HttpClient.Builder.NO_PROXY)
                        .build();
                var request = HttpRequest.newBuilder(URI.create(app + "/slack/events"))
                        .header(
                                "X-Slack-Request-Timestamp",
                                String.valueOf(Instant.now().getEpochSecond()))
                        .header("X-Slack-Signature", "v0=" + "0".repeat(64))
                        .POST(HttpRequest.BodyPublishers.ofString("command=%2Fcontact&text=log+acme+call"))
                        .build();
                while (!over.get()) {
                    try {
                        assertThat(http.send(request, BodyHandlers.discarding()).statusCode())
                                .isEqualTo(401);
                        sent.incrementAndGet();
                    } catch (IOException turnedAway) {
                        // That is what limits are for.
                    } catch (InterruptedException stop) {
                        return;
                    }
                }
            }));
        }
        return threads;
    }

    private static int get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
