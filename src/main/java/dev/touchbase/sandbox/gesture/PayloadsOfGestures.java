package dev.touchbase.sandbox.gesture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.Member;
import dev.touchbase.sandbox.state.Conversation;
import dev.touchbase.sandbox.state.EnteredValues;
import dev.touchbase.sandbox.state.Json;
import dev.touchbase.sandbox.state.Message;
import dev.touchbase.sandbox.state.OpenView;
import dev.touchbase.sandbox.state.Payloads;
import dev.touchbase.sandbox.state.ResponseUrls;
import dev.touchbase.sandbox.state.TeamState;
import java.util.UUID;
import java.util.function.Function;

/// Builds what Slack sends for each gesture. To be called while nothing else changes.
final class PayloadsOfGestures {
    private final TeamState state;
    private final Function<String, String> responseAddress;

    /// @param responseAddress makes an address of a response token
    PayloadsOfGestures(TeamState state, Function<String, String> responseAddress) {
        this.state = state;
        this.responseAddress = responseAddress;
    }

    ObjectNode command(Member by, Conversation place, String command, String text) {
        String name = switch (place.kind()) {
            case DIRECT -> "directmessage";
            case PRIVATE -> "privategroup";
            case PUBLIC -> place.name();
        };
        return Json.object()
                .put("token", Payloads.VERIFICATION_TOKEN)
                .put("team_id", state.workspace().teamId())
                .put("team_domain", state.workspace().domain())
                .put("channel_id", place.id())
                .put("channel_name", name)
                .put("user_id", by.id())
                .put("user_name", by.handle())
                .put("command", command)
                .put("text", text)
                .put("api_app_id", Payloads.APP_ID)
                .put("is_enterprise_install", "false")
                .put("response_url", responseUrl(by, place.id(), null))
                .put("trigger_id", state.issueTrigger(by.id()));
    }

    ObjectNode actionInMessage(Member by, Conversation place, Message message, EnteredValues entered, ObjectNode act) {
        ObjectNode payload = interaction("block_actions", by);
        payload.putObject("container")
                .put("type", "message")
                .put("message_ts", message.ts())
                .put("channel_id", place.id())
                .put("is_ephemeral", message.ephemeral());
        payload.putObject("channel").put("id", place.id()).put("name", place.direct() ? "directmessage" : place.name());
        if (!message.ephemeral()) {
            payload.set("message", Payloads.message(state, message));
        }
        payload.putObject("state").set("values", entered.state(message.blocks()));
        payload.put("response_url", responseUrl(by, place.id(), message.ts()));
        payload.putArray("actions").add(act);
        return payload;
    }

    ObjectNode actionInView(Member by, OpenView view, ObjectNode act) {
        ObjectNode payload = interaction("block_actions", by);
        payload.putObject("container").put("type", "view").put("view_id", view.id());
        payload.set("view", Payloads.view(state, view));
        payload.putArray("actions").add(act);
        return payload;
    }

    ObjectNode act(String blockId, JsonNode element, ObjectNode value) {
        ObjectNode act = Json.object()
                .put("type", element.path("type").asText())
                .put("action_id", element.path("action_id").asText())
                .put("block_id", blockId)
                .put("action_ts", state.nextTs());
        for (String field : new String[] {"text", "value", "style", "placeholder"}) {
            if (element.has(field)) {
                act.set(field, element.get(field));
            }
        }
        value.properties().stream()
                .filter(f -> !f.getKey().equals("type") && !f.getValue().isNull())
                .forEach(f -> act.set(f.getKey(), f.getValue()));
        return act;
    }

    ObjectNode submission(Member by, OpenView view) {
        ObjectNode payload = interaction("view_submission", by);
        payload.set("view", Payloads.view(state, view));
        payload.putArray("response_urls");
        return payload;
    }

    ObjectNode closed(Member by, OpenView view, boolean cleared) {
        ObjectNode payload = interaction("view_closed", by);
        payload.remove("trigger_id");
        payload.set("view", Payloads.view(state, view));
        return payload.put("is_cleared", cleared);
    }

    ObjectNode suggestion(Member by, OpenView view, String blockId, String actionId, String typed) {
        ObjectNode payload = interaction("block_suggestion", by);
        payload.remove("trigger_id");
        payload.putObject("container").put("type", "view").put("view_id", view.id());
        payload.set("view", Payloads.view(state, view));
        return payload.put("action_id", actionId).put("block_id", blockId).put("value", typed);
    }

    ObjectNode event(ObjectNode event) {
        ObjectNode payload = Json.object()
                .put("token", Payloads.VERIFICATION_TOKEN)
                .put("team_id", state.workspace().teamId())
                .put("context_team_id", state.workspace().teamId())
                .put("api_app_id", Payloads.APP_ID);
        payload.set("event", event);
        payload.put("type", "event_callback")
                .put(
                        "event_id",
                        "Ev0"
                                + UUID.randomUUID()
                                        .toString()
                                        .replace("-", "")
                                        .substring(0, 10)
                                        .toUpperCase(java.util.Locale.ROOT))
                .put("event_time", state.transportNow().getEpochSecond());
        ObjectNode authorization = payload.putArray("authorizations").addObject();
        authorization.putNull("enterprise_id");
        authorization
                .put("team_id", state.workspace().teamId())
                .put("user_id", state.workspace().botUserId())
                .put("is_bot", true)
                .put("is_enterprise_install", false);
        return payload.put("is_ext_shared_channel", false).put("event_context", "4-stand-in");
    }

    private ObjectNode interaction(String type, Member by) {
        ObjectNode payload = Json.object()
                .put("type", type)
                .put("api_app_id", Payloads.APP_ID)
                .put("token", Payloads.VERIFICATION_TOKEN)
                .put("trigger_id", state.issueTrigger(by.id()))
                .put("is_enterprise_install", false);
        payload.putNull("enterprise");
        payload.putObject("user")
                .put("id", by.id())
                .put("username", by.handle())
                .put("name", by.handle())
                .put(
                        "team_id",
                        by.stranger() ? "T0ELSEWHERE" : state.workspace().teamId());
        payload.putObject("team")
                .put("id", state.workspace().teamId())
                .put("domain", state.workspace().domain());
        return payload;
    }

    private String responseUrl(Member by, String channel, @org.jspecify.annotations.Nullable String sourceTs) {
        return responseAddress.apply(state.issueResponseUrl(new ResponseUrls.Target(by.id(), channel, sourceTs)));
    }
}
