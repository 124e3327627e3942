package dev.touchbase.sandbox.method;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.state.Conversation;
import dev.touchbase.sandbox.state.Json;
import dev.touchbase.sandbox.state.Message;
import dev.touchbase.sandbox.state.MessageBody;
import dev.touchbase.sandbox.state.Payloads;
import dev.touchbase.sandbox.state.SlackError;
import dev.touchbase.sandbox.state.TeamState;

/// chat.update: changes a message of its own; text without blocks takes the blocks away.
final class ChatUpdate implements SlackMethod {
    @Override
    public String name() {
        return "chat.update";
    }

    @Override
    public ObjectNode answer(TeamState state, Arguments args) {
        Conversation place = Places.visible(state, args.required("channel"));
        Message message = Places.own(state, place, args.required("ts"), "cant_update_message");
        if (args.text("text").length() > LONGEST) {
            throw new SlackError("msg_too_long");
        }
        MessageBody body = MessageBody.read(args.all());
        JsonNode metadata = args.all().has("metadata") ? body.metadata() : message.metadata();
        state.update(message, body.text(), body.blocks(), metadata);
        ObjectNode answer =
                Json.object().put("channel", place.id()).put("ts", message.ts()).put("text", body.text());
        answer.set(
                "message", Payloads.message(state, place.message(message.ts()).orElseThrow()));
        return answer;
    }

    private static final int LONGEST = 4000;
}
