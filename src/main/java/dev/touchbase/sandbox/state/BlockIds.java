package dev.touchbase.sandbox.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.block.Reading;

/// Fills in the block and action ids that an app has left out, as Slack does.
final class BlockIds {
    private BlockIds() {}

    static ArrayNode fill(ArrayNode blocks) {
        ArrayNode copy = blocks.deepCopy();
        for (int i = 0; i < copy.size(); i++) {
            ObjectNode block = (ObjectNode) copy.get(i);
            if (block.path("block_id").asText().isEmpty()) {
                block.put("block_id", "b" + i);
            }
            int e = 0;
            for (JsonNode element : Reading.elements(block)) {
                if (element.path("action_id").asText().isEmpty()) {
                    ((ObjectNode) element).put("action_id", "a" + i + "." + e);
                }
                e++;
            }
        }
        return copy;
    }

    static ObjectNode fillView(ObjectNode view) {
        ObjectNode copy = view.deepCopy();
        copy.set("blocks", fill((ArrayNode) view.path("blocks")));
        return copy;
    }
}
