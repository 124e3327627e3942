package dev.touchbase.sandbox.method;

import dev.touchbase.sandbox.Member;
import dev.touchbase.sandbox.state.Conversation;
import dev.touchbase.sandbox.state.Message;
import dev.touchbase.sandbox.state.SlackError;
import dev.touchbase.sandbox.state.TeamState;

/// Finding the conversation or message that a method means, with Slack's refusals.
final class Places {
    private Places() {}

    /// A conversation that the app can see: public channels, and what the bot is a member of.
    ///
    /// @throws SlackError `channel_not_found`
    static Conversation visible(TeamState state, String id) {
        return state.conversation(id)
                .filter(c -> c.kind() == Conversation.Kind.PUBLIC || c.botMember())
                .orElseThrow(() -> new SlackError("channel_not_found"));
    }

    /// A conversation that the app can write to; a user id means the direct message.
    ///
    /// @throws SlackError `channel_not_found`, `not_in_channel`, `is_archived`, `user_disabled`
    static Conversation writable(TeamState state, String given) {
        Conversation found = given.matches("[UW][A-Z0-9]+") ? direct(state, given) : named(state, given);
        if (found.direct()) {
            requireActive(state, found.name());
        }
        if (found.archived()) {
            throw new SlackError("is_archived");
        }
        if (!found.botMember()) {
            throw new SlackError("not_in_channel");
        }
        return found;
    }

    /// The direct message with somebody.
    ///
    /// @throws SlackError `user_not_found`, `cannot_dm_bot`, `user_disabled`
    static Conversation direct(TeamState state, String userId) {
        if (userId.equals(state.workspace().botUserId())) {
            throw new SlackError("cannot_dm_bot");
        }
        requireActive(state, userId);
        return state.direct(userId);
    }

    /// A message that the app itself has written and everybody can see.
    ///
    /// @throws SlackError `message_not_found`, or `refusal` when somebody else wrote it
    static Message own(TeamState state, Conversation place, String ts, String refusal) {
        Message message =
                place.message(ts).filter(m -> !m.ephemeral()).orElseThrow(() -> new SlackError("message_not_found"));
        if (!message.author().equals(state.workspace().botUserId())) {
            throw new SlackError(refusal);
        }
        return message;
    }

    private static Conversation named(TeamState state, String given) {
        return given.startsWith("#")
                ? visible(
                        state,
                        state.channel(given)
                                .map(Conversation::id)
                                .orElseThrow(() -> new SlackError("channel_not_found")))
                : visible(state, given);
    }

    private static void requireActive(TeamState state, String userId) {
        Member member = state.member(userId).orElseThrow(() -> new SlackError("user_not_found"));
        if (member.deleted()) {
            throw new SlackError("user_disabled");
        }
    }
}
