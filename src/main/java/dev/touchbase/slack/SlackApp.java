package dev.touchbase.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.TeamJoinEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import com.slack.api.model.event.UserChangeEvent;
import java.util.List;
import java.util.regex.Pattern;

/// Bolt with everything that Slack can send registered, one handler each; routing within `/contact`, and among buttons
/// and forms, is our own, because Bolt keeps its handlers in no order and takes a second one in silence.
///
/// Each handler ends with the acknowledgement, for which Slack waits three seconds; whatever else is to be sent follows
/// after it.
public final class SlackApp implements AutoCloseable {

    /// The one command, as in the manifest.
    public static final String COMMAND = "/contact";

    /// The events that are handled, as in the manifest.
    public static final List<String> EVENTS = List.of(
            "app_home_opened",
            "app_mention",
            "app_uninstalled",
            "message.im",
            "team_join",
            "tokens_revoked",
            "user_change");

    /// What the installed app may do, as in the manifest: one more makes every workspace install it again.
    public static final List<String> SCOPES = List.of(
            "commands",
            "chat:write",
            "im:write",
            "im:history",
            "channels:read",
            "channels:history",
            "groups:read",
            "groups:history",
            "users:read",
            "users:read.email",
            "files:read",
            "files:write",
            "app_mentions:read",
            "team:read");

    private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

    private final App bolt;

    /// Sets Bolt up; starts nothing.
    ///
    /// @param slack the connection that Bolt uses as well
    SlackApp(SlackConnection slack, GestureHandlers gestures, EventHandlers events) {
        // An own list of middleware: Bolt's would ask Slack for its token at the start and fail without an answer, and
        // would check signatures again, in a way that takes requests from the future.
        this.bolt = new App(config(slack), List.of());
        bolt.command(COMMAND, (request, context) -> gestures.command(request.getPayload(), context));
        bolt.blockAction(ANY, (request, context) -> gestures.press(request.getPayload(), context));
        bolt.viewSubmission(ANY, (request, context) -> gestures.submit(request.getPayload(), context));
        bolt.event(MessageEvent.class, (payload, context) -> events.message(payload, context));
        bolt.event(AppMentionEvent.class, (payload, context) -> events.mention(payload, context));
        bolt.event(AppHomeOpenedEvent.class, (payload, context) -> events.homeOpened(payload, context));
        bolt.event(UserChangeEvent.class, (payload, context) -> events.changed(payload, context));
        bolt.event(TeamJoinEvent.class, (payload, context) -> context.ack());
        bolt.event(AppUninstalledEvent.class, (payload, context) -> events.cutOff("the app was removed", context));
        bolt.event(TokensRevokedEvent.class, (payload, context) -> events.revoked(payload.getEvent(), context));
    }

    /// Bolt itself, for the two doors.
    App bolt() {
        return bolt;
    }

    /// Lets go of Bolt's threads.
    @Override
    public void close() {
        bolt.stop();
    }

    /// Everything that Bolt would otherwise read from the environment is said here.
    private static AppConfig config(SlackConnection slack) {
        return AppConfig.builder()
                .slack(slack.slack())
                .singleTeamBotToken(null)
                .signingSecret(null)
                .clientId(null)
                .clientSecret(null)
                .redirectUri(null)
                .scope(null)
                .userScope(null)
                .oauthInstallPath(null)
                .oauthRedirectUriPath(null)
                .oauthCancellationUrl(null)
                .oauthCompletionUrl(null)
                .subtypedMessageEventsAutoAckEnabled(true)
                .allEventsApiAutoAckEnabled(true)
                .build();
    }
}
