package dev.touchbase.sandbox.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A message as it stands now; a change makes a new one in its place.
///
/// @param ts Slack's timestamp and id
/// @param channel the conversation it stands in
/// @param author user id; the bot's when the app wrote it
/// @param text mrkdwn, or the fallback of the blocks
/// @param blocks as the app sent them, with ids filled in; empty where there are none
/// @param metadata what the app attached, if anything
/// @param threadTs the message it answers, if any
/// @param visibleTo the only person who sees it; null when everybody does
/// @param notice a line of Slack's own ("… failed"), not the app's
/// @param edited changed by the app since it was posted
/// @param files names of attached files
/// @param at when, by the business clock
/// @param shown the order in which things appeared
/// @param touched the order of the last change
public record Message(
        String ts,
        String channel,
        String author,
        String text,
        ArrayNode blocks,
        @Nullable JsonNode metadata,
        @Nullable String threadTs,
        @Nullable String visibleTo,
        boolean notice,
        boolean edited,
        List<SharedFile> files,
        Instant at,
        long shown,
        long touched) {

    /// The same message with other content.
    ///
    /// @param order the order of this change
    public Message changed(String newText, ArrayNode newBlocks, @Nullable JsonNode newMetadata, long order) {
        return new Message(
                ts,
                channel,
                author,
                newText,
                newBlocks,
                newMetadata,
                threadTs,
                visibleTo,
                notice,
                true,
                files,
                at,
                shown,
                order);
    }

    /// The same place with an answer that has replaced what stood there; it counts as new.
    public Message replaced(String newText, ArrayNode newBlocks, long order) {
        return new Message(
                ts,
                channel,
                author,
                newText,
                newBlocks,
                metadata,
                threadTs,
                visibleTo,
                notice,
                visibleTo == null,
                files,
                at,
                order,
                order);
    }

    /// Whether this person can read it, being in the conversation.
    public boolean visibleFor(String userId) {
        return visibleTo == null || visibleTo.equals(userId);
    }

    /// Whether only one person sees it.
    public boolean ephemeral() {
        return visibleTo != null;
    }
}
