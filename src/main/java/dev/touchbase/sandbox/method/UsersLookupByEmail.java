package dev.touchbase.sandbox.method;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.state.Json;
import dev.touchbase.sandbox.state.Payloads;
import dev.touchbase.sandbox.state.SlackError;
import dev.touchbase.sandbox.state.TeamState;

/// users.lookupByEmail: the person with this address.
final class UsersLookupByEmail implements SlackMethod {
    @Override
    public String name() {
        return "users.lookupByEmail";
    }

    @Override
    public ObjectNode answer(TeamState state, Arguments args) {
        String email = args.required("email");
        return state.members().stream()
                .filter(m -> !m.deleted() && m.email().equalsIgnoreCase(email))
                .findFirst()
                .map(m -> Json.object().<ObjectNode>set("user", Payloads.user(state, m)))
                .orElseThrow(() -> new SlackError("users_not_found"));
    }
}
