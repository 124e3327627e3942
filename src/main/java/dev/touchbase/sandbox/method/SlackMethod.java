package dev.touchbase.sandbox.method;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.state.SlackError;
import dev.touchbase.sandbox.state.TeamState;

/// One method of the Web API.
public interface SlackMethod {
    /// As in the address, e.g. `chat.postMessage`.
    String name();

    /// Does what the method does. Called while nothing else changes.
    ///
    /// @return the answer without `ok`
    /// @throws SlackError for an answer with `"ok": false`
    ObjectNode answer(TeamState state, Arguments args);
}
