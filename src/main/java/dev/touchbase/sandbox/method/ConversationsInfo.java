package dev.touchbase.sandbox.method;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.state.Conversation;
import dev.touchbase.sandbox.state.Json;
import dev.touchbase.sandbox.state.Payloads;
import dev.touchbase.sandbox.state.TeamState;

/// conversations.info: one channel or direct message that the app can see.
final class ConversationsInfo implements SlackMethod {
    @Override
    public String name() {
        return "conversations.info";
    }

    @Override
    public ObjectNode answer(TeamState state, Arguments args) {
        Conversation place = Places.visible(state, args.required("channel"));
        return Json.object().set("channel", Payloads.channel(state, place));
    }
}
