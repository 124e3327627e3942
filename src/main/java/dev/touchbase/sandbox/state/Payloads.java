package dev.touchbase.sandbox.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.Member;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.Locale;

/// The JSON forms of people, messages, views and channels, as Slack sends them.
public final class Payloads {
    /// The app's id.
    public static final String APP_ID = "A0TOUCHBASE";
    /// The bot's id (its user has another).
    public static final String BOT_ID = "B0TOUCHBASE";
    /// The deprecated verification token that Slack still sends along.
    public static final String VERIFICATION_TOKEN = "stand-in-verification-token";

    private Payloads() {}

    /// A user object, as in `users.info`.
    public static ObjectNode user(TeamState state, Member m) {
        Instant now = state.clock().now();
        ObjectNode user = Json.object()
                .put("id", m.id())
                .put("team_id", m.stranger() ? "T0ELSEWHERE" : state.workspace().teamId())
                .put("name", m.handle())
                .put("deleted", m.deleted())
                .put("real_name", m.realName());
        if (!m.deleted()) {
            user.put("tz", m.zone().getId())
                    .put("tz_label", m.zone().getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                    .put("tz_offset", m.zone().getRules().getOffset(now).getTotalSeconds())
                    .put("is_admin", m.admin())
                    .put("is_owner", false)
                    .put("is_primary_owner", false)
                    .put("is_restricted", m.guest())
                    .put("is_ultra_restricted", false)
                    .put("is_stranger", m.stranger())
                    .put("locale", m.locale());
        }
        user.put("is_bot", false).put("is_app_user", false).put("updated", now.getEpochSecond());
        user.set("profile", profile(state, m));
        return user;
    }

    private static ObjectNode profile(TeamState state, Member m) {
        int gap = m.realName().indexOf(' ');
        return Json.object()
                .put("title", m.title())
                .put("phone", "")
                .put("skype", "")
                .put("real_name", m.realName())
                .put("real_name_normalized", m.realName())
                .put("display_name", m.handle())
                .put("display_name_normalized", m.handle())
                .put("status_text", "")
                .put("status_emoji", "")
                .put("status_expiration", 0)
                .put("avatar_hash", "g0000000000a")
                .put("email", m.email())
                .put("first_name", gap < 0 ? m.realName() : m.realName().substring(0, gap))
                .put("last_name", gap < 0 ? "" : m.realName().substring(gap + 1))
                .put("team", state.workspace().teamId());
    }

    /// The bot's own user object.
    public static ObjectNode bot(TeamState state) {
        ObjectNode user = Json.object()
                .put("id", state.workspace().botUserId())
                .put("team_id", state.workspace().teamId())
                .put("name", state.workspace().botName().toLowerCase(Locale.ROOT))
                .put("deleted", false)
                .put("real_name", state.workspace().botName())
                .put("tz", "Europe/London")
                .put("tz_label", "UTC")
                .put("tz_offset", 0)
                .put("is_bot", true)
                .put("is_app_user", false)
                .put("updated", 0);
        user.putObject("profile")
                .put("real_name", state.workspace().botName())
                .put("display_name", state.workspace().botName())
                .put("api_app_id", APP_ID)
                .put("bot_id", BOT_ID)
                .put("team", state.workspace().teamId());
        return user;
    }

    /// A message object, as in `chat.postMessage` and `block_actions`.
    public static ObjectNode message(TeamState state, Message m) {
        ObjectNode json = Json.object()
                .put("user", m.author())
                .put("type", "message")
                .put("ts", m.ts())
                .put("text", m.text())
                .put("team", state.workspace().teamId());
        if (m.author().equals(state.workspace().botUserId())) {
            json.put("bot_id", BOT_ID).put("app_id", APP_ID);
        }
        if (!m.blocks().isEmpty()) {
            json.set("blocks", m.blocks());
        }
        JsonNode metadata = m.metadata();
        if (metadata != null) {
            json.set("metadata", metadata);
        }
        if (m.threadTs() != null) {
            json.put("thread_ts", m.threadTs());
        }
        if (m.edited()) {
            json.putObject("edited").put("user", m.author()).put("ts", m.ts());
        }
        return json;
    }

    /// A view object, as in `views.open` and `view_submission`.
    public static ObjectNode view(TeamState state, OpenView v) {
        ObjectNode json = Json.object()
                .put("id", v.id())
                .put("team_id", state.workspace().teamId())
                .put("type", v.json().path("type").asText());
        json.set("blocks", v.blocks());
        json.put("private_metadata", v.json().path("private_metadata").asText(""))
                .put("callback_id", v.json().path("callback_id").asText(""))
                .put("external_id", v.json().path("external_id").asText(""))
                .put("hash", v.hash())
                .put("clear_on_close", v.json().path("clear_on_close").asBoolean())
                .put("notify_on_close", v.json().path("notify_on_close").asBoolean())
                .put("root_view_id", v.rootId())
                .put("previous_view_id", v.previousId())
                .put("app_id", APP_ID)
                .put("app_installed_team_id", state.workspace().teamId())
                .put("bot_id", BOT_ID);
        for (String field : new String[] {"title", "submit", "close"}) {
            json.set(
                    field,
                    v.json().has(field) ? v.json().get(field) : Json.object().nullNode());
        }
        json.putObject("state").set("values", v.entered().state(v.blocks()));
        return json;
    }

    /// A channel object, as in `conversations.info`.
    public static ObjectNode channel(TeamState state, Conversation c) {
        ObjectNode json = Json.object()
                .put("id", c.id())
                .put("created", 1700000000)
                .put("is_channel", c.kind() == Conversation.Kind.PUBLIC)
                .put("is_group", c.kind() == Conversation.Kind.PRIVATE)
                .put("is_im", c.direct())
                .put("is_private", c.kind() != Conversation.Kind.PUBLIC)
                .put("is_archived", c.archived())
                .put("is_ext_shared", c.shared())
                .put("is_shared", c.shared())
                .put("is_member", c.botMember());
        if (c.direct()) {
            json.put("user", c.name());
        } else {
            json.put("name", c.name())
                    .put("name_normalized", c.name())
                    .put("num_members", c.members().size())
                    .put("context_team_id", state.workspace().teamId());
        }
        return json;
    }
}
