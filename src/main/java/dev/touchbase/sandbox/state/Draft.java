package dev.touchbase.sandbox.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A message before it has a time and a place in the order.
///
/// @param channel id of the conversation
/// @param author user id
/// @param text mrkdwn, may be empty where there are blocks
/// @param blocks may be empty
public record Draft(
        String channel,
        String author,
        String text,
        ArrayNode blocks,
        @Nullable JsonNode metadata,
        @Nullable String threadTs,
        @Nullable String visibleTo,
        boolean notice,
        List<SharedFile> files) {

    /// Words by somebody, for everybody.
    public static Draft words(String channel, String author, String text) {
        return new Draft(channel, author, text, Json.array(), null, null, null, false, List.of());
    }

    /// A line of Slack's own that only one person sees.
    public static Draft notice(String channel, String userId, String text) {
        return new Draft(channel, userId, text, Json.array(), null, null, userId, true, List.of());
    }

    public Draft with(ArrayNode newBlocks) {
        return new Draft(channel, author, text, newBlocks, metadata, threadTs, visibleTo, notice, files);
    }

    public Draft with(@Nullable JsonNode newMetadata, @Nullable String newThreadTs) {
        return new Draft(channel, author, text, blocks, newMetadata, newThreadTs, visibleTo, notice, files);
    }

    public Draft onlyFor(String userId) {
        return new Draft(channel, author, text, blocks, metadata, threadTs, userId, notice, files);
    }

    public Draft with(List<SharedFile> newFiles) {
        return new Draft(channel, author, text, blocks, metadata, threadTs, visibleTo, notice, newFiles);
    }
}
