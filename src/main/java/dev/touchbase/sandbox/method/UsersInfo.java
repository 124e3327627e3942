package dev.touchbase.sandbox.method;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.state.Json;
import dev.touchbase.sandbox.state.Payloads;
import dev.touchbase.sandbox.state.SlackError;
import dev.touchbase.sandbox.state.TeamState;

/// users.info: one person.
final class UsersInfo implements SlackMethod {
    @Override
    public String name() {
        return "users.info";
    }

    @Override
    public ObjectNode answer(TeamState state, Arguments args) {
        String id = args.required("user");
        ObjectNode user = id.equals(state.workspace().botUserId())
                ? Payloads.bot(state)
                : Payloads.user(state, state.member(id).orElseThrow(() -> new SlackError("user_not_found")));
        return Json.object().set("user", user);
    }
}
