package dev.touchbase.sandbox.method;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.state.Conversation;
import dev.touchbase.sandbox.state.Json;
import dev.touchbase.sandbox.state.Message;
import dev.touchbase.sandbox.state.Payloads;
import dev.touchbase.sandbox.state.SlackError;
import dev.touchbase.sandbox.state.TeamState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// conversations.history: what everybody can read in a conversation, newest first.
final class ConversationsHistory implements SlackMethod {
    @Override
    public String name() {
        return "conversations.history";
    }

    @Override
    public ObjectNode answer(TeamState state, Arguments args) {
        Conversation place = Places.visible(state, args.required("channel"));
        if (!place.botMember()) {
            throw new SlackError("not_in_channel");
        }
        String oldest = args.text("oldest").isEmpty() ? "0" : args.text("oldest");
        String latest = args.text("latest").isEmpty() ? "99999999999" : args.text("latest");
        boolean inclusive = args.flag("inclusive");
        List<ObjectNode> found = new ArrayList<>();
        for (Message m : place.messages().reversed()) {
            int afterOldest = new BigDecimal(m.ts()).compareTo(new BigDecimal(oldest));
            int beforeLatest = new BigDecimal(latest).compareTo(new BigDecimal(m.ts()));
            if (inclusive ? afterOldest >= 0 && beforeLatest >= 0 : afterOldest > 0 && beforeLatest > 0) {
                found.add(shown(state, m, args.flag("include_all_metadata")));
            }
        }
        int limit = Math.min(args.number("limit").orElse(100), 999);
        ObjectNode answer = Json.object();
        found.stream().limit(limit).forEach(answer.putArray("messages")::add);
        return answer.put("has_more", found.size() > limit).put("pin_count", 0);
    }

    private static ObjectNode shown(TeamState state, Message m, boolean withMetadata) {
        ObjectNode json = Payloads.message(state, m);
        if (!withMetadata && json.has("metadata")) {
            json.putObject("metadata")
                    .put("event_type", m.metadata().path("event_type").asText());
        }
        return json;
    }
}
