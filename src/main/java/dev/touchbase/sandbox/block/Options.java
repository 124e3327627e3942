package dev.touchbase.sandbox.block;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The options of a menu, grouped or not.
public final class Options {
    private Options() {}

    /// All options in reading order.
    public static List<JsonNode> all(JsonNode element) {
        List<JsonNode> all = new ArrayList<>();
        element.path("options").forEach(all::add);
        element.path("option_groups").forEach(g -> g.path("options").forEach(all::add));
        return all;
    }

    /// The option that reads like this.
    public static Optional<JsonNode> reading(JsonNode element, String text) {
        return all(element).stream().filter(o -> words(o).equals(text)).findFirst();
    }

    /// The option with this value.
    public static Optional<JsonNode> valued(JsonNode element, String value) {
        return all(element).stream()
                .filter(o -> o.path("value").asText().equals(value))
                .findFirst();
    }

    /// What an option says.
    public static String words(JsonNode option) {
        return option.path("text").path("text").asText();
    }
}
