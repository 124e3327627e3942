package dev.touchbase.sandbox.method;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.state.Json;
import dev.touchbase.sandbox.state.TeamState;
import java.util.function.Supplier;

/// apps.connections.open: an address for one Socket Mode connection. Takes the app-level token.
///
/// @param socketUrl makes a fresh address with a ticket that can be used once
record AppsConnectionsOpen(Supplier<String> socketUrl) implements SlackMethod {
    @Override
    public String name() {
        return "apps.connections.open";
    }

    @Override
    public ObjectNode answer(TeamState state, Arguments args) {
        return Json.object().put("url", socketUrl.get());
    }
}
