package dev.touchbase.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What Slack says when it is asked once whose the bot token is.
///
/// @param trouble why it did not say; then all else is unknown
/// @param team the workspace's name, "" when unknown
/// @param missing scopes of the manifest that the token lacks; empty when unknown
/// @param ahead how far our clock is before Slack's, negative when it is behind; empty when Slack did not tell the time
public record SlackCheckup(
        Optional<String> trouble, String team, Optional<List<String>> missing, Optional<Duration> ahead) {

    private static final String SCOPES = "x-oauth-scopes";
    private static final String DATE = "date";

    static SlackCheckup of(SlackCalls calls, InstantSource transport) {
        try {
            Instant before = transport.instant();
            AuthTestResponse identity = calls.identity();
            return new SlackCheckup(
                    Optional.empty(),
                    Optional.ofNullable(identity.getTeam()).orElse(""),
                    header(identity, SCOPES).map(SlackCheckup::missing),
                    ahead(identity, before, transport.instant()));
        } catch (SlackTrouble trouble) {
            var said = trouble.kind() == SlackTrouble.Kind.CUT_OFF
                    ? "Slack does not accept the bot token (" + trouble.error()
                            + "): install the app again and set SLACK_BOT_TOKEN to the token that it shows."
                    : "Slack can't be reached just now (" + trouble.error()
                            + "): check this machine's way to the Internet, and status.slack.com.";
            return new SlackCheckup(Optional.of(said), "", Optional.empty(), Optional.empty());
        }
    }

    /// How far the clock is before Slack's, taken in the middle of the call; Slack tells whole seconds.
    static Optional<Duration> ahead(AuthTestResponse answer, Instant before, Instant after) {
        return header(answer, DATE).flatMap(SlackCheckup::moment).map(theirs -> {
            Instant ours = before.plus(Duration.between(before, after).dividedBy(2));
            Duration apart = Duration.between(theirs, ours);
            return apart.compareTo(Duration.ZERO) > 0 && apart.compareTo(Duration.ofSeconds(1)) < 0
                    ? Duration.ZERO
                    : apart.truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        });
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static List<String> missing(String granted) {
        var has = Arrays.stream(granted.split(",")).map(String::strip).toList();
        return SlackApp.SCOPES.stream().filter(scope -> !has.contains(scope)).toList();
    }

    /// The SDK gives the names in lower case, and is not taken at its word for that.
    private static Optional<String> header(AuthTestResponse answer, String name) {
        var headers = Optional.ofNullable(answer.getHttpResponseHeaders()).orElse(Map.of());
        return headers.entrySet().stream()
                .filter(header -> header.getKey() != null && header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .flatMap(Collection::stream)
                .findFirst();
    }
}
