package dev.touchbase.sandbox.block;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/// Collects findings while a tree of blocks is walked; the small questions that every rule asks.
final class Inspection {
    private final List<Finding> findings = new ArrayList<>();

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    void add(String pointer, String message) {
        findings.add(new Finding(pointer, message));
    }

    /// Only these properties may stand in an object.
    void only(JsonNode node, String at, Set<String> allowed) {
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!allowed.contains(name)) {
                add(at, "no more than the known properties are allowed, found: " + name);
            }
        }
    }

    void required(JsonNode node, String at, String field) {
        if (node.path(field).isMissingNode() || node.path(field).isNull()) {
            add(at, "missing required field: " + field);
        }
    }

    /// A plain string of at most `max` characters.
    void string(JsonNode node, String at, String field, int max) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return;
        }
        if (!value.isTextual()) {
            add(at + "/" + field, "must be a string");
        } else if (value.asText().length() > max) {
            add(at + "/" + field, "must be less than " + (max + 1) + " characters");
        }
    }

    void number(JsonNode node, String at, String field, int min, int max) {
        JsonNode value = node.path(field);
        if (value.isMissingNode()) {
            return;
        }
        if (!value.isInt() || value.asInt() < min || value.asInt() > max) {
            add(at + "/" + field, "must be a whole number from " + min + " to " + max);
        }
    }

    void oneOf(JsonNode node, String at, String field, Set<String> allowed) {
        JsonNode value = node.path(field);
        if (!value.isMissingNode() && !allowed.contains(value.asText())) {
            add(at + "/" + field, "must be a valid enum value");
        }
    }

    /// A `plain_text` object of 1 to `max` characters.
    void plainText(JsonNode node, String at, String field, int max) {
        text(node, at, field, max, Set.of("plain_text"));
    }

    /// A text object of either type, of 1 to `max` characters.
    void anyText(JsonNode node, String at, String field, int max) {
        text(node, at, field, max, Set.of("plain_text", "mrkdwn"));
    }

    private void text(JsonNode node, String at, String field, int max, Set<String> types) {
        JsonNode text = node.path(field);
        if (!text.isMissingNode()) {
            textObject(text, at + "/" + field, max, types);
        }
    }

    /// The text object itself.
    void textObject(JsonNode text, String at, int max, Set<String> types) {
        if (!text.isObject()) {
            add(at, "must be a text object");
            return;
        }
        String type = text.path("type").asText();
        if (!types.contains(type)) {
            add(at + "/type", "must be one of " + types + ", found: " + type);
            return;
        }
        only(text, at, type.equals("mrkdwn") ? Set.of("type", "text", "verbatim") : Set.of("type", "text", "emoji"));
        JsonNode words = text.path("text");
        if (!words.isTextual()) {
            add(at + "/text", "must be a string");
        } else if (words.asText().isEmpty()) {
            add(at + "/text", "must be more than 0 characters");
        } else if (words.asText().length() > max) {
            add(at + "/text", "must be less than " + (max + 1) + " characters");
        }
    }

    /// An array of `min` to `max` things; nothing is said when the field is absent.
    void count(JsonNode node, String at, String field, int min, int max) {
        JsonNode list = node.path(field);
        if (list.isMissingNode()) {
            return;
        }
        if (!list.isArray()) {
            add(at + "/" + field, "must be an array");
        } else if (list.size() < min) {
            add(at + "/" + field, "no fewer than " + min + " items required");
        } else if (list.size() > max) {
            add(at + "/" + field, "no more than " + max + " items allowed");
        }
    }

    /// Says so when a value stands twice among the things of a list.
    void unique(JsonNode list, String at, String field) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            JsonNode value = list.get(i).path(field);
            if (value.isTextual() && !value.asText().isEmpty() && !seen.add(value.asText())) {
                add(at + "/" + i + "/" + field, "`" + field + "` `" + value.asText() + "` already exists");
            }
        }
    }
}
