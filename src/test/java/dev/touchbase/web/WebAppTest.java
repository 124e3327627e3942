package dev.touchbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebAppTest {

    private static final long NOW = 1_790_000_000L;
    private static final String SECRET = "fabricated0signing0secret0000001";
    private static final byte[] BODY = "command=%2Fcontact&text=caf%C3%A9".getBytes(StandardCharsets.UTF_8);

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> problems = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    private final CountDownLatch arrived = new CountDownLatch(1);
    private CountDownLatch hold = new CountDownLatch(0);
    private Instant businessNow = Instant.parse("2026-11-23T08:00:00Z");
    private WebApp web;

    @BeforeEach
    void start() {
        var check = new SignatureCheck(SECRET, InstantSource.fixed(Instant.ofEpochSecond(NOW)));
        web = WebApp.start(
                Binding.loopback(0),
                () -> List.copyOf(problems),
                Optional.of(new SlackDoor(check, (path, query, headers, body) -> {
                    bodies.add(body);
                    arrived.countDown();
                    await(hold);
                    return new SlackRequests.Answer(200, "application/json; charset=utf-8", "{\"text\":\"\u00e4\"}");
                })),
                Optional.of(new MovableClock(() -> businessNow, this::moveTo)));
    }

    @AfterEach
    void stop() {
        hold.countDown();
        web.close();
    }

    @Test
    void a_signed_request_is_passed_on_unchanged_and_answered() throws Exception {
        var answer = send(signed(BODY));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"text\":\"\u00e4\"}");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(bodies).containsExactly(new String(BODY, StandardCharsets.UTF_8));
    }

    @Test
    void an_unsigned_request_is_refused_before_anybody_reads_it() throws Exception {
        assertThat(send(post("/slack/events", BODY)).statusCode()).isEqualTo(401);
        assertThat(send(signed(BODY, "X-Slack-Signature", "v0=00")).statusCode())
                .isEqualTo(401);
        assertThat(bodies).isEmpty();
    }

    @Test
    void slack_may_ask_unsigned_whether_the_address_takes_tls() throws Exception {
        var question = "ssl_check=1&token=abc".getBytes(StandardCharsets.UTF_8);
        var sneaky = "text=ssl_check%3D1&command=%2Fcontact".getBytes(StandardCharsets.UTF_8);

        assertThat(send(post("/slack/events", question)).statusCode()).isEqualTo(200);
        assertThat(send(post("/slack/events", sneaky)).statusCode()).isEqualTo(401);
        assertThat(bodies).isEmpty();
    }

    @Test
    void a_body_of_more_than_a_megabyte_is_refused_with_and_without_a_length() throws Exception {
        byte[] large = new byte[1_000_001];

        assertThat(send(signed(large)).statusCode()).isEqualTo(413);
        var chunked =
                signed(large, HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large)));
        assertThat(send(chunked).statusCode()).isEqualTo(413);
        assertThat(bodies).isEmpty();
    }

    @Test
    void a_body_of_just_a_megabyte_is_taken() throws Exception {
        assertThat(send(signed(new byte[1_000_000])).statusCode()).isEqualTo(200);
    }

    @Test
    void headers_of_more_than_16_kilobytes_are_refused() throws Exception {
        var answer = send(signed(BODY, "X-Padding", "x".repeat(17_000)));

        assertThat(answer.statusCode()).isEqualTo(431);
        assertThat(bodies).isEmpty();
    }

    @Test
    void healthz_is_alive_whatever_stands_in_the_way_and_readyz_says_what_does() throws Exception {
        assertThat(get("/readyz").statusCode()).isEqualTo(200);

        problems.add("Slack can't be reached.");

        assertThat(get("/healthz").statusCode()).isEqualTo(200);
        assertThat(get("/readyz").statusCode()).isEqualTo(503);
        assertThat(get("/readyz").body()).contains("Slack can't be reached.");
    }

    @Test
    void one_that_is_about_to_stop_is_alive_and_not_ready() throws Exception {
        web.aboutToStop();

        assertThat(get("/healthz").statusCode()).isEqualTo(200);
        assertThat(get("/readyz").statusCode()).isEqualTo(503);
    }

    @Test
    void an_answer_that_is_under_way_is_finished_before_it_stops() throws Exception {
        hold = new CountDownLatch(1);
        var answer = http.sendAsync(signed(BODY), HttpResponse.BodyHandlers.ofString());
        await(arrived);

        var stopped = CompletableFuture.runAsync(web::close);
        hold.countDown();

        assertThat(answer.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        stopped.get(10, TimeUnit.SECONDS);
    }

    @Test
    void every_answer_keeps_browsers_from_doing_anything_with_it() throws Exception {
        for (var path : List.of("/healthz", "/readyz", "/nowhere", "/sandbox/clock")) {
            var headers = get(path).headers();
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(headers.firstValue("Content-Security-Policy")).as(path).isPresent();
            assertThat(headers.firstValue("Server")).as(path).isEmpty();
        }
    }

    @Test
    void the_clock_is_told_and_moved_forward() throws Exception {
        assertThat(get("/sandbox/clock").body()).isEqualTo("{\"now\":\"2026-11-23T08:00:00Z\"}");

        var moved = send(post("/sandbox/clock", "{\"now\":\"2026-11-23T09:00:00Z\"}".getBytes(StandardCharsets.UTF_8)));

        assertThat(moved.statusCode()).isEqualTo(200);
        assertThat(moved.body()).isEqualTo("{\"now\":\"2026-11-23T09:00:00Z\"}");
    }

    @Test
    void a_clock_that_would_go_back_or_nowhere_stays_and_says_so_in_plain_text() throws Exception {
        for (var order : List.of("{\"now\":\"2026-11-23T07:00:00Z\"}", "{\"now\":\"tomorrow\"}", "now", "{}")) {
            var answer = send(post("/sandbox/clock", order.getBytes(StandardCharsets.UTF_8)));
            assertThat(answer.statusCode()).as(order).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
            assertThat(answer.body()).isNotBlank();
        }
        assertThat(businessNow).isEqualTo(Instant.parse("2026-11-23T08:00:00Z"));
    }

    @Test
    void a_body_that_trickles_in_is_cut_off_long_before_it_is_complete() throws Exception {
        try (var socket = new Socket("127.0.0.1", web.port())) {
            socket.getOutputStream()
                    .write("POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(200);

            assertThat(bytesTakenUntilItAnswers(socket)).isLessThan(30);
        }
        assertThat(bodies).isEmpty();
    }

    /// Sends five bytes a second.
    private static int bytesTakenUntilItAnswers(Socket socket) throws IOException {
        for (int sent = 0; sent < 40; sent++) {
            socket.getOutputStream().write('x');
            try {
                socket.getInputStream().read();
                return sent;
            } catch (SocketTimeoutException nothingYet) {
                continue;
            }
        }
        throw new AssertionError("it waited for more than eight seconds");
    }

    private void moveTo(Instant to) {
        if (to.isBefore(businessNow)) {
            throw new IllegalArgumentException("The clock goes forward only.");
        }
        businessNow = to;
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) {
                throw new AssertionError("waited for nothing");
            }
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(at(path)).build());
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest post(String path, byte[] body) {
        return form(path).POST(HttpRequest.BodyPublishers.ofByteArray(body)).build();
    }

    private HttpRequest signed(byte[] body) {
        return signed(body, HttpRequest.BodyPublishers.ofByteArray(body));
    }

    private HttpRequest signed(byte[] body, String header, String value) {
        return HttpRequest.newBuilder(signed(body), (name, all) -> true)
                .header(header, value)
                .build();
    }

    private HttpRequest signed(byte[] body, HttpRequest.BodyPublisher publisher) {
        return form("/slack/events")
                .header("X-Slack-Request-Timestamp", String.valueOf(NOW))
                .header("X-Slack-Signature", SignatureCheckTest.sign(String.valueOf(NOW), body))
                .POST(publisher)
                .build();
    }

    private HttpRequest.Builder form(String path) {
        return HttpRequest.newBuilder(at(path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded");
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + web.port() + path);
    }
}
