package dev.touchbase.slack;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/// Where a gesture came from, and so where its answer goes. It is kept on the server only: the address in it is a
/// credential.
///
/// @param kind what it came from
/// @param user Slack's id of who made it
/// @param channel where, or null for the App Home
/// @param thread the thread it was made in, or null
/// @param ts the message whose button was pressed, or null
/// @param url where Slack takes up to five answers within half an hour, or null
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerTo(
        Kind kind,
        String user,
        @Nullable String channel,
        @Nullable String thread,
        @Nullable String ts,
        @Nullable String url) {

    /// What a gesture came from.
    enum Kind {
        /// `/contact …`
        COMMAND,
        /// A line in the bot's direct message.
        DIRECT_MESSAGE,
        /// A line that mentions the bot in a channel.
        MENTION,
        /// A button on a message that stands for everybody in its channel.
        MESSAGE,
        /// A button on an answer that only the asker sees.
        EPHEMERAL,
        /// The App Home.
        HOME
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    static AnswerTo command(String user, String channel, String url) {
        return new AnswerTo(Kind.COMMAND, user, channel, null, null, url);
    }

    static AnswerTo directMessage(String user, @Nullable String channel, @Nullable String thread) {
        return new AnswerTo(Kind.DIRECT_MESSAGE, user, channel, thread, null, null);
    }

    static AnswerTo mention(String user, String channel, @Nullable String thread) {
        return new AnswerTo(Kind.MENTION, user, channel, thread, null, null);
    }

    static AnswerTo home(String user) {
        return new AnswerTo(Kind.HOME, user, null, null, null, null);
    }

    /// True for a message in somebody's direct message with the bot, where answers stay.
    boolean staysInDirectMessage() {
        return kind == Kind.DIRECT_MESSAGE || kind == Kind.MESSAGE && channel != null && channel.startsWith("D");
    }

    /// As text, for keeping.
    String write() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// From the text that was kept.
    static AnswerTo read(String kept) {
        try {
            return JSON.readValue(kept, AnswerTo.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "AnswerTo[" + kind + "]";
    }
}
