package dev.touchbase.sandbox.method;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.state.Json;
import dev.touchbase.sandbox.state.Payloads;
import dev.touchbase.sandbox.state.TeamState;
import java.util.ArrayList;
import java.util.List;

/// users.list: everybody, the bot included, in pages.
final class UsersList implements SlackMethod {
    @Override
    public String name() {
        return "users.list";
    }

    @Override
    public ObjectNode answer(TeamState state, Arguments args) {
        List<ObjectNode> all = new ArrayList<>();
        state.members().forEach(m -> all.add(Payloads.user(state, m)));
        all.add(Payloads.bot(state));
        ObjectNode answer = Json.object().put("cache_ts", state.clock().now().getEpochSecond());
        Paging.fill(answer, "members", all, args);
        return answer;
    }
}
