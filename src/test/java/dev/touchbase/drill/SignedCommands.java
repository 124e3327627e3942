package dev.touchbase.drill;

import dev.touchbase.sandbox.StandInSlack;
import dev.touchbase.sandbox.door.Signing;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// `/contact …` as Slack sends it, signed, to any address: for many at a time, and for processes that are killed
/// meanwhile. What the app answers at once is the body of the response.
public final class SignedCommands {

    private final HttpClient http = HttpClient.newBuilder()
            .proxy(HttpClient.Builder.NO_PROXY)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final StandInSlack slack;
    private final String team;

    /// Signed with the secret of `slack`.
    ///
    /// @param team the workspace's team id
    public SignedCommands(StandInSlack slack, String team) {
        this.slack = slack;
        this.team = team;
    }

    /// Sends `/contact` with `text` in #general, and waits for the answer.
    ///
    /// @param app the app's address without a slash at its end
    /// @param user Slack's id of who types
    /// @throws IOException when the connection breaks, or nothing is answered in ten seconds
    public HttpResponse<String> send(String app, String user, String text) throws IOException, InterruptedException {
        return send(app, user, text, UUID.randomUUID().toString(), Map.of());
    }

    /// The same with a trigger id of one's own, and further headers such as `X-Slack-Retry-Num`.
    public HttpResponse<String> send(String app, String user, String text, String trigger, Map<String, String> headers)
            throws IOException, InterruptedException {
        var fields = new LinkedHashMap<String, String>();
        fields.put("token", "stand-in");
        fields.put("team_id", team);
        fields.put("team_domain", "drill");
        fields.put("channel_id", "C0GENERAL01");
        fields.put("channel_name", "general");
        fields.put("user_id", user);
        fields.put("user_name", "drill");
        fields.put("command", "/contact");
        fields.put("text", text);
        fields.put("api_app_id", "A0TOUCHBASE");
        fields.put("is_enterprise_install", "false");
        fields.put("response_url", slack.url() + "hooks/drill");
        fields.put("trigger_id", trigger);
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.UTF_8);
        var now = String.valueOf(Instant.now().getEpochSecond());
        var request = HttpRequest.newBuilder(URI.create(app + "/slack/events"))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Slack-Request-Timestamp", now)
                .header("X-Slack-Signature", Signing.sign(slack.signingSecret(), now, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
