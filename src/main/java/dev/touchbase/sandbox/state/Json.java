package dev.touchbase.sandbox.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Making and reading JSON.
public final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /// A new object.
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /// A new array.
    public static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    /// The tree of a text, or a missing node when the text is not JSON.
    public static JsonNode parse(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            return node == null ? MissingNode.getInstance() : node;
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }

    /// A `plain_text` object.
    public static ObjectNode plainText(String words) {
        return object().put("type", "plain_text").put("text", words).put("emoji", true);
    }
}
