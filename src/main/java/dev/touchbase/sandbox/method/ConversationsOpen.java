package dev.touchbase.sandbox.method;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.state.Json;
import dev.touchbase.sandbox.state.SlackError;
import dev.touchbase.sandbox.state.TeamState;

/// conversations.open: the direct message with one person; the same one each time.
final class ConversationsOpen implements SlackMethod {
    @Override
    public String name() {
        return "conversations.open";
    }

    @Override
    public ObjectNode answer(TeamState state, Arguments args) {
        String users = args.required("users");
        if (users.contains(",")) {
            throw new SlackError("too_many_users");
        }
        ObjectNode answer = Json.object();
        answer.putObject("channel").put("id", Places.direct(state, users).id());
        return answer;
    }
}
