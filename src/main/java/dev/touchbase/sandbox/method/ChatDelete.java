package dev.touchbase.sandbox.method;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.state.Conversation;
import dev.touchbase.sandbox.state.Json;
import dev.touchbase.sandbox.state.Message;
import dev.touchbase.sandbox.state.TeamState;

/// chat.delete: takes a message of its own away.
final class ChatDelete implements SlackMethod {
    @Override
    public String name() {
        return "chat.delete";
    }

    @Override
    public ObjectNode answer(TeamState state, Arguments args) {
        Conversation place = Places.visible(state, args.required("channel"));
        Message message = Places.own(state, place, args.required("ts"), "cant_delete_message");
        state.delete(message);
        return Json.object().put("channel", place.id()).put("ts", message.ts());
    }
}
