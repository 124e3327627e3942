package dev.touchbase.sandbox.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.block.Reading;
import java.util.HashSet;
import java.util.Set;

/// Fills in the block and action ids that an app has left out, as Slack does. A block that moves within a message that
/// is
/// changed keeps its id, and one that changes gets another: whoever presses a button at that moment presses the one
/// that they saw, or none.
final class BlockIds {
    private BlockIds() {}

    static ArrayNode fill(ArrayNode blocks) {
        ArrayNode copy = blocks.deepCopy();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < copy.size(); i++) {
            ObjectNode block = (ObjectNode) copy.get(i);
            if (block.path("block_id").asText().isEmpty()) {
                block.put("block_id", unused(Integer.toHexString(block.hashCode()), taken));
            }
            int e = 0;
            for (JsonNode element : Reading.elements(block)) {
                if (element.path("action_id").asText().isEmpty()) {
                    ((ObjectNode) element).put("action_id", "a" + e);
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

    private static String unused(String wanted, Set<String> taken) {
        String id = wanted;
        for (int n = 2; !taken.add(id); n++) {
            id = wanted + "-" + n;
        }
        return id;
    }
}
