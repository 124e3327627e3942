package dev.touchbase.sandbox.method;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.state.Conversation;
import dev.touchbase.sandbox.state.Draft;
import dev.touchbase.sandbox.state.Json;
import dev.touchbase.sandbox.state.Message;
import dev.touchbase.sandbox.state.MessageBody;
import dev.touchbase.sandbox.state.SlackError;
import dev.touchbase.sandbox.state.TeamState;

/// chat.postEphemeral: says something that one person of a channel sees.
final class ChatPostEphemeral implements SlackMethod {
    @Override
    public String name() {
        return "chat.postEphemeral";
    }

    @Override
    public ObjectNode answer(TeamState state, Arguments args) {
        Conversation place = Places.writable(state, args.required("channel"));
        String user = args.required("user");
        if (!place.members().contains(user)) {
            throw new SlackError("user_not_in_channel");
        }
        MessageBody body = MessageBody.read(args.all());
        Message message = state.post(Draft.words(place.id(), state.workspace().botUserId(), body.text())
                .with(body.blocks())
                .with(null, body.threadTs())
                .onlyFor(user));
        return Json.object().put("message_ts", message.ts());
    }
}
