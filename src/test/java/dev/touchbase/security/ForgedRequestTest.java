package dev.touchbase.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.touchbase.journey.House;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/// S2: only Slack can speak as Slack. Each case is a command that would log a contact, sent to a whole Touchbase.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgedRequestTest {

    private static final String EVENTS = "/slack/events";
    private static final int MEGABYTE = 1_000_000;

    private final HttpClient http = HttpClient.newBuilder()
            .proxy(HttpClient.Builder.NO_PROXY)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private House house;

    /// One request.
    ///
    /// @param status what it is answered with
    /// @param logs whether it writes
    private record Case(String name, int status, boolean logs, Supplier<HttpRequest> request) {}

    @BeforeAll
    void open() {
        house = House.staffed();
        house.as("sam").types("/contact add \"Acme Ltd\" sales @sam").sees("Added");
    }

    @AfterAll
    void close() {
        house.close();
    }

    @TestFactory
    Stream<DynamicTest> twenty_requests_of_which_five_are_slacks() {
        var cases = cases();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(20);
        assertThat(cases.stream().filter(Case::logs)).hasSize(5);
        return cases.stream().map(each -> dynamicTest(each.name(), () -> meets(each)));
    }

    @Test
    void a_forged_request_costs_next_to_nothing() throws Exception {
        var best = Duration.ofDays(1);
        for (int at = 0; at < 20; at++) {
            var begun = System.nanoTime();
            assertThat(send(signed(body(), 0, "", "X-Slack-Signature", "v0=" + "0".repeat(64))))
                    .isEqualTo(401);
            var took = Duration.ofNanos(System.nanoTime() - begun);
            best = took.compareTo(best) < 0 ? took : best;
        }
        assertThat(best).isLessThan(Duration.ofMillis(50));
    }

    private void meets(Case each) throws Exception {
        var before = rows();
        assertThat(send(each.request().get())).isEqualTo(each.status());
        if (each.logs()) {
            assertThat(rows().get("touchpoint")).isEqualTo(before.get("touchpoint") + 1);
        } else {
            assertThat(rows()).isEqualTo(before);
        }
    }

    private List<Case> cases() {
        var body = body();
        var good = signature(house.slack().signingSecret(), now(0), body);
        List<Case> cases = new ArrayList<>();
        cases.add(new Case("as Slack sends it", 200, true, () -> signed(body(), 0, "")));
        cases.add(new Case("with a line break at the end", 200, true, () -> signed(plus(body(), "\r\n"), 0, "")));
        cases.add(new Case("with an emoji", 200, true, () -> signed(plus(body(), "&user_name=\ud83d\udc4b"), 0, "")));
        cases.add(new Case("almost five minutes old", 200, true, () -> signed(body(), -290, "")));
        cases.add(new Case("almost five minutes early", 200, true, () -> signed(body(), 299, "")));
        cases.add(refused("more than five minutes old", () -> signed(body(), -301, "")));
        cases.add(refused("more than five minutes early", () -> signed(body(), 303, "")));
        cases.add(refused("a day early", () -> signed(body(), 86_400, "")));
        cases.add(refused("at a moment that no clock shows", () -> signed(body(), 0, "99999999999999999999")));
        cases.add(refused("before 1970", () -> signed(body(), 0, "-1")));
        cases.add(refused("at no number", () -> signed(body(), 0, "NaN")));
        cases.add(refused("without a signature", () -> without("X-Slack-Signature")));
        cases.add(refused("without a moment", () -> without("X-Slack-Request-Timestamp")));
        cases.add(refused("with another signature", () -> with(body, "v0=" + "0".repeat(64))));
        cases.add(refused("with a short signature", () -> with(body, good.substring(0, 40))));
        cases.add(refused("with a signature in capitals", () -> with(body, good.toUpperCase(Locale.ROOT))));
        cases.add(refused("with a byte changed", () -> with(changed(body), good)));
        cases.add(refused("signed by another workspace", () -> with(body, signature("another secret", now(0), body))));
        cases.add(refused(
                "with two signatures", () -> signed(body, 0, "", "X-Slack-Signature", "v0=" + "0".repeat(64), "more")));
        cases.add(refused("with two moments", () -> signed(body, 0, "", "X-Slack-Request-Timestamp", now(0), "more")));
        cases.add(new Case("of a byte more than a megabyte", 413, false, () -> signed(new byte[MEGABYTE + 1], 0, "")));
        cases.add(new Case("the same without its length", 413, false, () -> chunked(new byte[MEGABYTE + 1])));
        cases.add(new Case(
                "with two payloads",
                400,
                false,
                () -> signed("payload={}&payload={}".getBytes(StandardCharsets.UTF_8), 0, "")));
        cases.add(
                new Case("that asks for TLS and wants more", 200, false, () -> unsigned(plus(body(), "&ssl_check=1"))));
        return cases;
    }

    private static Case refused(String name, Supplier<HttpRequest> request) {
        return new Case(name, 401, false, request);
    }

    private int send(HttpRequest request) throws Exception {
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    /// @param moment instead of the right one, "" for that
    /// @param header a name and a value instead of the right one; with a third word, beside it
    private HttpRequest signed(byte[] body, long seconds, String moment, String... header) {
        var at = moment.isEmpty() ? now(seconds) : moment;
        var request = plain(HttpRequest.BodyPublishers.ofByteArray(body))
                .header("X-Slack-Request-Timestamp", at)
                .header("X-Slack-Signature", signature(house.slack().signingSecret(), at, body));
        if (header.length == 3) {
            request.header(header[0], header[1]);
        } else if (header.length == 2) {
            request.setHeader(header[0], header[1]);
        }
        return request.build();
    }

    private HttpRequest with(byte[] body, String signature) {
        return signed(body, 0, "", "X-Slack-Signature", signature);
    }

    private HttpRequest without(String header) {
        var body = body();
        var request = plain(HttpRequest.BodyPublishers.ofByteArray(body));
        var headers = Map.of(
                "X-Slack-Request-Timestamp", now(0),
                "X-Slack-Signature", signature(house.slack().signingSecret(), now(0), body));
        headers.forEach((name, value) -> {
            if (!name.equals(header)) {
                request.header(name, value);
            }
        });
        return request.build();
    }

    private HttpRequest chunked(byte[] body) {
        return plain(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .header("X-Slack-Request-Timestamp", now(0))
                .header("X-Slack-Signature", signature(house.slack().signingSecret(), now(0), body))
                .build();
    }

    private HttpRequest unsigned(byte[] body) {
        return plain(HttpRequest.BodyPublishers.ofByteArray(body)).build();
    }

    private HttpRequest.Builder plain(HttpRequest.BodyPublisher body) {
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + house.touchbase().port() + EVENTS))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(body);
    }

    /// A command that logs; each is another gesture.
    private byte[] body() {
        var fields = new TreeMap<>(Map.of(
                "command", "/contact",
                "text", "log acme call reached",
                "team_id", "T0HOUSE0001",
                "channel_id", "C0GENERAL01",
                "user_id", "U0SAM000001",
                "trigger_id", UUID.randomUUID().toString(),
                "response_url", house.slack().url() + "hooks/forged"));
        var all = new StringBuilder();
        fields.forEach((name, value) -> all.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&'));
        return all.append("is_enterprise_install=false").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] plus(byte[] body, String more) {
        return (new String(body, StandardCharsets.UTF_8) + more).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] changed(byte[] body) {
        var other = body.clone();
        other[other.length / 2] ^= 1;
        return other;
    }

    private static String now(long seconds) {
        return String.valueOf(Instant.now().getEpochSecond() + seconds);
    }

    /// As Slack's documentation says, apart from the product's own.
    private static String signature(String secret, String at, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(("v0:" + at + ":").getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private Map<String, Long> rows() {
        return Rows.of(house);
    }
}
