package dev.touchbase.sandbox.method;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.state.Conversation;
import dev.touchbase.sandbox.state.Draft;
import dev.touchbase.sandbox.state.Json;
import dev.touchbase.sandbox.state.Message;
import dev.touchbase.sandbox.state.MessageBody;
import dev.touchbase.sandbox.state.Payloads;
import dev.touchbase.sandbox.state.TeamState;

/// chat.postMessage: says something as the app.
final class ChatPostMessage implements SlackMethod {
    @Override
    public String name() {
        return "chat.postMessage";
    }

    @Override
    public ObjectNode answer(TeamState state, Arguments args) {
        Conversation place = Places.writable(state, args.required("channel"));
        MessageBody body = MessageBody.read(args.all());
        Message message = state.post(Draft.words(place.id(), state.workspace().botUserId(), body.text())
                .with(body.blocks())
                .with(body.metadata(), body.threadTs()));
        ObjectNode answer = Json.object().put("channel", place.id()).put("ts", message.ts());
        answer.set("message", Payloads.message(state, message));
        return answer;
    }
}
