package dev.touchbase.bench;

import dev.touchbase.Secret;
import dev.touchbase.SettableClock;
import dev.touchbase.Settings;
import dev.touchbase.Wiring;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.sandbox.Member;
import dev.touchbase.sandbox.StandInSlack;
import dev.touchbase.sandbox.Workspace;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What `/contact check` costs on the busiest customer with every kind of rule on, against the same with three rules on
/// a customer without history: each through the signed HTTP door of a whole running app.
final class CheckCost {

    private static final int ROUNDS = 7;
    private static final int CHECKS = 60;
    private static final int WARMING_UP = 600;
    private static final double BOUND = 2.0;

    private final BigWorkspace big;
    private final HttpClient http = HttpClient.newHttpClient();
    private int gestures;
    private boolean warm;

    CheckCost(BigWorkspace big) {
        this.big = big;
    }

    Comparison measure(Consumer<String> say) throws Exception {
        Comparison cost = new Comparison(
                "`/contact check` of a customer with %,d touchpoints among %,d customers, %d rules of every kind"
                        .formatted(
                                Math.min(BigWorkspace.BUSIEST, big.touchpoints()), big.customers(), AllRules.count()),
                "the same of a customer without history, three rules",
                BOUND);
        SettableClock clock = new SettableClock(InstantSource.fixed(BigWorkspace.NOW), BigWorkspace.NOW);
        Workspace people = Workspace.called("T0BENCH0001", "Bench")
                .member(Member.of(PeopleAndCustomers.SLACK_ID + "0001", "sam", "Sam Example"))
                .channel("C0BENCH0001", "general")
                .build();
        try (StandInSlack slack = StandInSlack.start(people, 0);
                Wiring app = new Wiring(settings(slack), Wiring.Circumstances.movable(clock, CheckCost::failed))) {
            slack.deliverTo(URI.create("http://127.0.0.1:" + app.port() + "/slack/events"));
            slack.awaitApp(Duration.ofSeconds(60));
            AllRules rules = new AllRules(app.store(), new WorkspaceId(big.workspace()));
            for (int round = 0; round <= ROUNDS; round++) {
                Comparison into = round == 0 ? new Comparison("", "", BOUND) : cost;
                int checks = round == 0 ? WARMING_UP : CHECKS;
                warm = round > 0;
                rules.all(clock.instant());
                for (int i = 0; i < checks; i++) {
                    into.measured().take(() -> check(slack, app.port(), BigWorkspace.BUSY));
                }
                rules.three(clock.instant());
                for (int i = 0; i < checks; i++) {
                    into.reference().take(() -> check(slack, app.port(), BigWorkspace.QUIET));
                }
                say.accept("Check, round %d of %d: %.1f ms against %.1f ms"
                        .formatted(
                                round,
                                ROUNDS,
                                into.measured().median(),
                                into.reference().median()));
            }
        }
        return cost;
    }

    private static void failed(String reference, Throwable fault) {
        throw new IllegalStateException("a check met a fault, which makes the measurement void", fault);
    }

    private void check(StandInSlack slack, int port, long customer) throws Exception {
        String answer = post(
                slack.signingSecret(),
                port,
                Map.of(
                        "command", "/contact",
                        "text", "check #" + customer + " phone",
                        "team_id", "T0BENCH0001",
                        "user_id", PeopleAndCustomers.SLACK_ID + "0001",
                        "channel_id", "C0BENCH0001",
                        "channel_name", "general",
                        "trigger_id", "bench." + ++gestures + "." + System.nanoTime(),
                        "response_url", "http://127.0.0.1:1/never"));
        if (warm && !answer.contains("contacting") && !answer.contains("contact ")) {
            throw new IllegalStateException("not the answer to a check: " + answer);
        }
    }

    private String post(String secret, int port, Map<String, String> fields) throws Exception {
        String body = fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String timestamp = Long.toString(Wiring.machineClock().instant().getEpochSecond());
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String signature = "v0="
                + HexFormat.of()
                        .formatHex(mac.doFinal(("v0:" + timestamp + ":" + body).getBytes(StandardCharsets.UTF_8)));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/slack/events"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", signature)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("answered with " + answer.statusCode());
        }
        return answer.body();
    }

    private Settings settings(StandInSlack slack) {
        return new Settings(
                Optional.of(new Secret(slack.botToken())),
                Optional.empty(),
                Optional.of(new Secret(slack.signingSecret())),
                Optional.of(URI.create(slack.apiUrl())),
                big.file().toString(),
                Optional.empty(),
                0);
    }
}
