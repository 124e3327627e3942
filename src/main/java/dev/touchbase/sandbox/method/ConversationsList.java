package dev.touchbase.sandbox.method;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.state.Conversation;
import dev.touchbase.sandbox.state.Json;
import dev.touchbase.sandbox.state.Payloads;
import dev.touchbase.sandbox.state.TeamState;
import java.util.List;

/// conversations.list: the channels that the app can see, in pages.
final class ConversationsList implements SlackMethod {
    @Override
    public String name() {
        return "conversations.list";
    }

    @Override
    public ObjectNode answer(TeamState state, Arguments args) {
        String types = args.text("types").isEmpty() ? "public_channel" : args.text("types");
        boolean withoutArchived = args.flag("exclude_archived");
        List<ObjectNode> all = state.conversations().stream()
                .filter(c -> c.kind() == Conversation.Kind.PUBLIC || c.botMember())
                .filter(c -> types.contains(typeOf(c)) && !(withoutArchived && c.archived()))
                .map(c -> Payloads.channel(state, c))
                .toList();
        ObjectNode answer = Json.object();
        Paging.fill(answer, "channels", all, args);
        return answer;
    }

    private static String typeOf(Conversation c) {
        return switch (c.kind()) {
            case PUBLIC -> "public_channel";
            case PRIVATE -> "private_channel";
            case DIRECT -> "im";
        };
    }
}
