package dev.touchbase.sandbox.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.touchbase.sandbox.block.BlockKitRules;
import dev.touchbase.sandbox.block.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The content of a message as an app sends it, in a call, an acknowledgement or to a response address; checked.
///
/// @param text may be empty where there are blocks
/// @param blocks may be empty
/// @param metadata null where there is none
/// @param threadTs null outside threads
public record MessageBody(
        String text,
        ArrayNode blocks,
        @Nullable JsonNode metadata,
        @Nullable String threadTs) {
    private static final int CUT_AT = 40_000;
    private static final int BLOCK_CHARACTERS = 13_200;

    /// Reads and checks.
    ///
    /// @throws SlackError `no_text`, `invalid_blocks`, `invalid_blocks_format`, `msg_blocks_too_long`,
    ///     `invalid_metadata_format`
    public static MessageBody read(JsonNode body) {
        String text = body.path("text").asText("");
        ArrayNode blocks = blocks(body.path("blocks"));
        if (text.isBlank() && blocks.isEmpty()) {
            throw new SlackError("no_text");
        }
        JsonNode metadata = body.path("metadata");
        if (!metadata.isMissingNode()
                && !metadata.isNull()
                && !(metadata.path("event_type").isTextual()
                        && metadata.path("event_payload").isObject())) {
            throw new SlackError("invalid_metadata_format");
        }
        String cut = text.length() > CUT_AT ? text.substring(0, CUT_AT) : text;
        String thread = body.path("thread_ts").asText("");
        return new MessageBody(cut, blocks, metadata.isObject() ? metadata : null, thread.isEmpty() ? null : thread);
    }

    private static ArrayNode blocks(JsonNode given) {
        if (given.isMissingNode() || given.isNull()) {
            return Json.array();
        }
        if (!given.isArray()) {
            throw new SlackError("invalid_blocks_format");
        }
        List<Finding> findings = BlockKitRules.blocks(given, BlockKitRules.Place.MESSAGE);
        if (!findings.isEmpty()) {
            throw new SlackError("invalid_blocks", findings);
        }
        int characters =
                given.findValuesAsText("text").stream().mapToInt(String::length).sum();
        if (characters > BLOCK_CHARACTERS) {
            throw new SlackError("msg_blocks_too_long");
        }
        return (ArrayNode) given;
    }
}
