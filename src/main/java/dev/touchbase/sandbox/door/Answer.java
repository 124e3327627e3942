package dev.touchbase.sandbox.door;

import com.fasterxml.jackson.databind.JsonNode;
import dev.touchbase.sandbox.state.Json;

/// What became of a delivery.
///
/// @param outcome whether the app has taken it
/// @param body the answer's body; empty where there was none
/// @param detail for people: a status or a reason
public record Answer(Outcome outcome, String body, String detail) {
    /// Whether the app has taken a delivery.
    public enum Outcome {
        ACKNOWLEDGED,
        LATE,
        FAILED,
        NOBODY
    }

    static Answer acknowledged(String body) {
        return new Answer(Outcome.ACKNOWLEDGED, body, "");
    }

    static Answer late() {
        return new Answer(Outcome.LATE, "", "no answer in time");
    }

    static Answer failed(String detail) {
        return new Answer(Outcome.FAILED, "", detail);
    }

    static Answer nobody() {
        return new Answer(Outcome.NOBODY, "", "no app is connected");
    }

    /// Whether the app has taken it.
    public boolean taken() {
        return outcome == Outcome.ACKNOWLEDGED;
    }

    /// The body as JSON; a bare text becomes a message with that text, nothing becomes an empty object.
    public JsonNode json() {
        String trimmed = body.strip();
        if (trimmed.isEmpty()) {
            return Json.object();
        }
        JsonNode tree = Json.parse(trimmed);
        if (tree.isObject()) {
            return tree;
        }
        return Json.object().put("text", tree.isTextual() ? tree.asText() : trimmed);
    }
}
