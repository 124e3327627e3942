package dev.touchbase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.touchbase.cli.Console;
import dev.touchbase.cli.Touchbase;
import dev.touchbase.sandbox.Member;
import dev.touchbase.sandbox.StandInSlack;
import dev.touchbase.sandbox.Workspace;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WiringTest {

    private static final Workspace TEAM = Workspace.called("T0WIRING001", "Wiring")
            .member(Member.of("U0ANN000001", "ann", "Ann Ames"))
            .channel("C0GENERAL01", "general")
            .build();

    @TempDir
    private Path directory = Path.of(".");

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void it_starts_without_slack_and_says_what_is_missing() throws Exception {
        var nowhere = settings("http://127.0.0.1:9/api/", "xoxb-nobody-answers-here", 0);

        try (var touchbase = new Wiring(nowhere, Wiring.Circumstances.real())) {
            assertThat(get(touchbase, "/healthz").statusCode()).isEqualTo(200);
            assertThat(get(touchbase, "/readyz").statusCode()).isEqualTo(503);
            assertThat(get(touchbase, "/readyz").body()).startsWith("Slack can't be reached just now");
        }
    }

    @Test
    void it_is_ready_once_slack_answers_and_says_so_when_the_token_is_no_good() throws Exception {
        try (var slack = StandInSlack.start(TEAM, 0);
                var touchbase =
                        new Wiring(settings(slack.apiUrl(), slack.botToken(), 0), Wiring.Circumstances.real())) {
            assertThat(get(touchbase, "/readyz").body()).isEqualTo("ready\n");
        }
        try (var slack = StandInSlack.start(TEAM, 0);
                var touchbase = new Wiring(
                        settings(slack.apiUrl(), "xoxb-somebody-elses-token", 0), Wiring.Circumstances.real())) {
            assertThat(get(touchbase, "/readyz").body())
                    .startsWith("Slack does not accept the bot token (invalid_auth).");
        }
    }

    @Test
    void a_database_of_another_team_is_not_served() throws Exception {
        try (var slack = StandInSlack.start(TEAM, 0);
                var touchbase =
                        new Wiring(settings(slack.apiUrl(), slack.botToken(), 0), Wiring.Circumstances.real())) {
            assertThat(get(touchbase, "/readyz").statusCode()).isEqualTo(200);
        }
        var other = Workspace.called("T0OTHER0001", "Other").build();
        try (var slack = StandInSlack.start(other, 0);
                var touchbase =
                        new Wiring(settings(slack.apiUrl(), slack.botToken(), 0), Wiring.Circumstances.real())) {
            assertThat(get(touchbase, "/readyz").body()).startsWith("This database belongs to another Slack workspace");
        }
    }

    @Test
    void a_second_one_on_the_same_file_and_one_on_a_taken_port_are_refused_in_a_sentence() {
        var first = settings("http://127.0.0.1:9/api/", "xoxb-nobody-answers-here", 0);
        try (var touchbase = new Wiring(first, Wiring.Circumstances.real())) {
            assertThatThrownBy(() -> new Wiring(first, Wiring.Circumstances.real()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("Another Touchbase already serves");

            var taken = new Settings(
                    first.botToken(),
                    first.appToken(),
                    first.signingSecret(),
                    first.slackApi(),
                    directory.resolve("other.db").toString(),
                    first.url(),
                    touchbase.port());
            assertThatThrownBy(() -> new Wiring(taken, Wiring.Circumstances.real()))
                    .hasMessageStartingWith("Port " + touchbase.port() + " can't be listened on");
        }
    }

    @Test
    void a_second_serve_on_the_same_file_ends_within_five_seconds_with_one_sentence() {
        var first = settings("http://127.0.0.1:9/api/", "xoxb-nobody-answers-here", 0);
        try (var touchbase = new Wiring(first, Wiring.Circumstances.real())) {
            var said = new StringWriter();
            var writer = new PrintWriter(said, true);
            var environment = Map.of(
                    "SLACK_BOT_TOKEN",
                    "xoxb-nobody-answers-here",
                    "SLACK_SIGNING_SECRET",
                    "0123456789abcdef0123456789abcdef",
                    "TOUCHBASE_DATABASE",
                    first.database());

            var exit = assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> Touchbase.run(new Console(environment, writer, writer), "serve"));

            assertThat(exit).isEqualTo(1);
            assertThat(said.toString())
                    .startsWith("Another Touchbase already serves " + first.database())
                    .contains("stop it first")
                    .hasLineCount(1);
            assertThat(touchbase.port()).isPositive();
        }
    }

    @Test
    void in_socket_mode_nothing_is_taken_over_http() throws Exception {
        try (var slack = StandInSlack.start(TEAM, 0)) {
            var http = settings(slack.apiUrl(), slack.botToken(), 0);
            var socket = new Settings(
                    http.botToken(),
                    Optional.of(new Secret(slack.appToken())),
                    http.signingSecret(),
                    http.slackApi(),
                    http.database(),
                    http.url(),
                    0);
            try (var touchbase = new Wiring(socket, Wiring.Circumstances.real())) {
                slack.awaitApp(Duration.ofSeconds(10));
                assertThat(get(touchbase, "/slack/events").statusCode()).isEqualTo(404);
                assertThat(get(touchbase, "/sandbox/clock").statusCode()).isEqualTo(404);
            }
        }
    }

    @Test
    void it_says_that_it_is_about_to_stop_while_it_still_answers() throws Exception {
        try (var slack = StandInSlack.start(TEAM, 0);
                var touchbase =
                        new Wiring(settings(slack.apiUrl(), slack.botToken(), 0), Wiring.Circumstances.real())) {
            assertThat(get(touchbase, "/readyz").statusCode()).isEqualTo(200);

            touchbase.aboutToStop();

            assertThat(get(touchbase, "/readyz").statusCode()).isEqualTo(503);
            assertThat(get(touchbase, "/readyz").body()).isEqualTo("Touchbase is stopping.\n");
            assertThat(get(touchbase, "/healthz").statusCode()).isEqualTo(200);
            assertThat(get(touchbase, "/slack/events").statusCode()).isNotEqualTo(503);
        }
    }

    private Settings settings(String api, String token, int port) {
        return new Settings(
                Optional.of(new Secret(token)),
                Optional.empty(),
                Optional.of(new Secret("0123456789abcdef0123456789abcdef")),
                Optional.of(URI.create(api)),
                directory.resolve("touchbase.db").toString(),
                Optional.empty(),
                port);
    }

    private HttpResponse<String> get(Wiring touchbase, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + touchbase.port() + path))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
