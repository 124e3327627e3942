package dev.touchbase.sandbox.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.block.Inputs;
import dev.touchbase.sandbox.block.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What one person has entered into the elements of a view or a message, by block and action. Guarded by `TeamState`.
public final class EnteredValues {
    private record Spot(String blockId, String actionId) {}

    private final Map<Spot, ObjectNode> values = new HashMap<>();
    private final Map<Spot, List<JsonNode>> offered = new HashMap<>();

    /// What stands in an element now.
    public ObjectNode of(String blockId, JsonNode element) {
        ObjectNode value =
                values.get(new Spot(blockId, element.path("action_id").asText()));
        return value != null && value.path("type").equals(element.path("type")) ? value : Inputs.initial(element);
    }

    /// Puts a value into an element.
    public void put(String blockId, String actionId, ObjectNode value) {
        values.put(new Spot(blockId, actionId), value);
    }

    /// Remembers what an app has offered for an external select.
    public void offer(String blockId, String actionId, List<JsonNode> options) {
        offered.put(new Spot(blockId, actionId), List.copyOf(options));
    }

    /// What the app last offered for an external select.
    public List<JsonNode> offered(String blockId, String actionId) {
        return offered.getOrDefault(new Spot(blockId, actionId), List.of());
    }

    /// Slack's `state.values` for these blocks.
    public ObjectNode state(JsonNode blocks) {
        ObjectNode state = Json.object();
        for (JsonNode block : blocks) {
            String blockId = block.path("block_id").asText();
            for (JsonNode element : Reading.elements(block)) {
                if (Inputs.keepsValue(element)) {
                    state.withObjectProperty(blockId)
                            .set(element.path("action_id").asText(), of(blockId, element));
                }
            }
        }
        return state;
    }
}
