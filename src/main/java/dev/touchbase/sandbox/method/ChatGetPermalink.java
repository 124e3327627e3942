package dev.touchbase.sandbox.method;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.state.Conversation;
import dev.touchbase.sandbox.state.Json;
import dev.touchbase.sandbox.state.SlackError;
import dev.touchbase.sandbox.state.TeamState;

/// chat.getPermalink: the address of a message.
final class ChatGetPermalink implements SlackMethod {
    @Override
    public String name() {
        return "chat.getPermalink";
    }

    @Override
    public ObjectNode answer(TeamState state, Arguments args) {
        Conversation place = Places.visible(state, args.required("channel"));
        String ts = args.required("message_ts");
        if (place.message(ts).isEmpty()) {
            throw new SlackError("message_not_found");
        }
        return Json.object()
                .put("channel", place.id())
                .put(
                        "permalink",
                        "https://" + state.workspace().domain() + ".slack.com/archives/" + place.id() + "/p"
                                + ts.replace(".", ""));
    }
}
