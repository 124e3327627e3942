package dev.touchbase.sandbox.method;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.state.Json;
import dev.touchbase.sandbox.state.SlackError;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The arguments of a call, whether they came as a form, as JSON or in the address.
///
/// @param all by name; `blocks`, `view`, `metadata` and the like as trees
public record Arguments(ObjectNode all) {
    private static final Set<String> TREES = Set.of("blocks", "attachments", "view", "metadata", "files");

    /// From the fields of a form.
    public static Arguments ofForm(Map<String, String> fields) {
        ObjectNode all = Json.object();
        fields.forEach((name, value) -> {
            JsonNode tree =
                    TREES.contains(name) ? Json.parse(value) : Json.object().missingNode();
            if (tree.isMissingNode()) {
                all.put(name, value);
            } else {
                all.set(name, tree);
            }
        });
        return new Arguments(all);
    }

    /// A text argument; empty when it is not there.
    public String text(String name) {
        return all.path(name).asText("");
    }

    /// A text argument that must be there.
    ///
    /// @throws SlackError `invalid_arguments`
    public String required(String name) {
        String value = text(name);
        if (value.isEmpty()) {
            throw new SlackError("invalid_arguments");
        }
        return value;
    }

    /// A yes or no argument, `true` or `1` for yes.
    public boolean flag(String name) {
        String value = text(name);
        return value.equals("true") || value.equals("1");
    }

    /// A number; empty when it is missing or none.
    public Optional<Integer> number(String name) {
        String value = text(name);
        return value.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }
}
