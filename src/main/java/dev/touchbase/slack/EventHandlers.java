package dev.touchbase.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import com.slack.api.model.event.UserChangeEvent;
import org.jspecify.annotations.Nullable;

/// What Slack tells of: lines in the direct message, mentions, the Home tab, people who change, and the app's own end.
final class EventHandlers {

    private final Door door;
    private final Team team;
    private final StaffSync staff;
    private final Once once;
    private final InTime inTime;
    private final Afterwards afterwards;

    EventHandlers(Door door, Team team, StaffSync staff, Once once, InTime inTime, Afterwards afterwards) {
        this.door = door;
        this.team = team;
        this.staff = staff;
        this.once = once;
        this.inTime = inTime;
        this.afterwards = afterwards;
    }

    /// Somebody wrote in their direct message with the bot.
    Response message(EventsApiPayload<MessageEvent> payload, EventContext context) {
        var event = payload.getEvent();
        if (!"im".equals(event.getChannelType()) || isNobodys(event.getUser(), event.getBotId())) {
            return context.ack();
        }
        return said(
                new Asked(
                        "line|" + event.getChannel() + "|" + event.getTs(),
                        team(event.getTeam(), payload.getTeamId()),
                        event.getUser(),
                        AnswerTo.directMessage(event.getUser(), event.getChannel(), event.getThreadTs()),
                        null),
                event.getText(),
                context);
    }

    /// Somebody mentioned the bot in a channel.
    Response mention(EventsApiPayload<AppMentionEvent> payload, EventContext context) {
        var event = payload.getEvent();
        if (isNobodys(event.getUser(), event.getBotId())) {
            return context.ack();
        }
        return said(
                new Asked(
                        "line|" + event.getChannel() + "|" + event.getTs(),
                        team(event.getTeam(), payload.getTeamId()),
                        event.getUser(),
                        AnswerTo.mention(event.getUser(), event.getChannel(), event.getThreadTs()),
                        null),
                event.getText(),
                context);
    }

    /// Somebody looks at the bot's Home tab.
    Response homeOpened(EventsApiPayload<AppHomeOpenedEvent> payload, EventContext context) {
        var event = payload.getEvent();
        if (!"home".equals(event.getTab())) {
            return context.ack();
        }
        var asked = new Asked(
                "home|" + event.getUser() + "|" + event.getEventTs(),
                payload.getTeamId(),
                event.getUser(),
                AnswerTo.home(event.getUser()),
                null);
        var run = inTime.run(asked.key(), () -> door.look(asked));
        if (run.first()) {
            run.outcome().thenAccept(outcome -> afterwards.carryOut(outcome, null, null));
        }
        return context.ack();
    }

    /// Somebody's name, zone or standing has changed. A late copy doesn't bring back what they were called then.
    Response changed(EventsApiPayload<UserChangeEvent> payload, EventContext context) {
        try {
            var workspace = team.workspace();
            var user = payload.getEvent().getUser();
            once.isFirst(
                    workspace.id(),
                    "member|" + user.getId() + "|" + payload.getEventTime() + "|" + Digest.of(user.toString()),
                    () -> staff.changed(workspace, user));
            return context.ack();
        } catch (TurnedAway teamNotKnownYet) {
            throw new NotYet();
        }
    }

    /// The app was removed, or something like it.
    Response cutOff(String how, EventContext context) {
        team.cutOff(how);
        return context.ack();
    }

    /// A token was taken back; people's own tokens are none of ours.
    Response revoked(TokensRevokedEvent event, EventContext context) {
        var tokens = event.getTokens();
        if (tokens != null && tokens.getBot() != null && !tokens.getBot().isEmpty()) {
            team.cutOff("the bot token was revoked");
        }
        return context.ack();
    }

    /// A line is acknowledged when it is committed; otherwise Slack is left to deliver it again.
    private Response said(Asked asked, @Nullable String text, EventContext context) {
        var line = withoutMention(text == null ? "" : text);
        var run = inTime.run(asked.key(), () -> door.said(asked, line));
        if (run.first()) {
            run.outcome().thenAccept(outcome -> afterwards.carryOut(outcome, null, null));
        }
        if (run.soon() == null) {
            throw new NotYet();
        }
        return context.ack();
    }

    private String withoutMention(String text) {
        var bot = team.botUser();
        return bot.isEmpty()
                ? text
                : text.replaceFirst("<@" + bot + "(?:\\|[^>]{0,100})?>[:,]?", "")
                        .strip();
    }

    private boolean isNobodys(@Nullable String user, @Nullable String bot) {
        return user == null || bot != null || user.equals(team.botUser());
    }

    private static @Nullable String team(@Nullable String writers, @Nullable String payloads) {
        return writers == null ? payloads : writers;
    }
}
