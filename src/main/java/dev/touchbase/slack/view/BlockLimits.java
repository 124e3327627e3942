package dev.touchbase.slack.view;

import static dev.touchbase.slack.view.BlockKitLimits.require;
import static dev.touchbase.slack.view.BlockKitLimits.text;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The limits of single blocks, elements and their parts, for [BlockKitLimits].
final class BlockLimits {

    private static final Set<String> SELECTS = Set.of("static_select", "multi_static_select");
    private static final Set<String> CHOICES = Set.of("checkboxes", "radio_buttons");

    private BlockLimits() {}

    static void block(JsonObject block, String at) {
        length(block.get("block_id"), at + "/block_id", 255);
        switch (String.valueOf(text(block, "type"))) {
            case "section" -> section(block, at);
            case "header" -> filled(block, "text", at, 150);
            case "context" -> elements(block, at, 10);
            case "actions" -> elements(block, at, 25);
            case "input" -> input(block, at);
            case "image" -> image(block, at);
            default -> {}
        }
    }

    private static void section(JsonObject block, String at) {
        JsonArray fields = array(block, "fields");
        require(block.has("text") || !fields.isEmpty(), at, "a text or fields");
        if (block.has("text")) {
            filled(block, "text", at, 3000);
        }
        count(fields, at + "/fields", 10);
        each(fields, at + "/fields", (field, pointer) -> {
            length(field, pointer, 2000);
            require(!written(field).isEmpty(), pointer, "some text");
        });
        if (block.has("accessory")) {
            element(block.getAsJsonObject("accessory"), at + "/accessory");
        }
    }

    private static void input(JsonObject block, String at) {
        filled(block, "label", at, 2000);
        length(block.get("hint"), at + "/hint", 2000);
        require(block.has("element"), at + "/element", "an element");
        element(block.getAsJsonObject("element"), at + "/element");
    }

    private static void image(JsonObject block, String at) {
        filled(block, "alt_text", at, 2000);
        length(block.get("image_url"), at + "/image_url", 3000);
        length(block.get("title"), at + "/title", 2000);
    }

    private static void elements(JsonObject block, String at, int most) {
        JsonArray elements = array(block, "elements");
        require(!elements.isEmpty(), at + "/elements", "at least one element");
        count(elements, at + "/elements", most);
        Set<String> ids = new HashSet<>();
        each(elements, at + "/elements", (element, pointer) -> {
            String id = text(element.getAsJsonObject(), "action_id");
            require(id == null || ids.add(id), pointer + "/action_id", "an id of its own, not a second " + id);
            element(element.getAsJsonObject(), pointer);
        });
    }

    private static void element(JsonObject element, String at) {
        String type = String.valueOf(text(element, "type"));
        length(element.get("action_id"), at + "/action_id", 255);
        length(element.get("placeholder"), at + "/placeholder", 150);
        length(element.get("initial_value"), at + "/initial_value", 3000);
        confirm(element, at);
        if (type.equals("button")) {
            filled(element, "text", at, 75);
            length(element.get("value"), at + "/value", 2000);
            length(element.get("url"), at + "/url", 3000);
            length(element.get("accessibility_label"), at + "/accessibility_label", 75);
        } else if (type.equals("mrkdwn") || type.equals("plain_text")) {
            filled(element, "text", at, 3000);
        } else if (type.equals("overflow")) {
            options(element, at, 5);
        } else if (CHOICES.contains(type)) {
            options(element, at, 10);
        } else if (SELECTS.contains(type)) {
            select(element, at);
        }
    }

    private static void select(JsonObject element, String at) {
        JsonArray groups = array(element, "option_groups");
        if (groups.isEmpty()) {
            options(element, at, 100);
        }
        count(groups, at + "/option_groups", 100);
        each(groups, at + "/option_groups", (group, pointer) -> {
            filled(group.getAsJsonObject(), "label", pointer, 75);
            options(group.getAsJsonObject(), pointer, 100);
        });
        List<JsonElement> known = groups.isEmpty()
                ? array(element, "options").asList()
                : groups.asList().stream()
                        .flatMap(group -> array(group.getAsJsonObject(), "options").asList().stream())
                        .toList();
        JsonElement initial = element.get("initial_option");
        require(
                initial == null || known.contains(initial),
                at + "/initial_option",
                "one of the options, to the letter");
    }

    private static void options(JsonObject element, String at, int most) {
        JsonArray options = array(element, "options");
        require(!options.isEmpty(), at + "/options", "at least one option");
        count(options, at + "/options", most);
        each(options, at + "/options", (option, pointer) -> {
            filled(option.getAsJsonObject(), "text", pointer, 75);
            length(option.getAsJsonObject().get("value"), pointer + "/value", 150);
            length(option.getAsJsonObject().get("description"), pointer + "/description", 75);
        });
    }

    private static void confirm(JsonObject element, String at) {
        if (element.has("confirm")) {
            JsonObject confirm = element.getAsJsonObject("confirm");
            length(confirm.get("title"), at + "/confirm/title", 100);
            length(confirm.get("text"), at + "/confirm/text", 300);
            length(confirm.get("confirm"), at + "/confirm/confirm", 30);
            length(confirm.get("deny"), at + "/confirm/deny", 30);
        }
    }

    private static void filled(JsonObject object, String name, String at, int most) {
        require(!written(object.get(name)).isEmpty(), at + "/" + name, "some text");
        length(object.get(name), at + "/" + name, most);
    }

    static void length(@Nullable JsonElement value, String at, int most) {
        int found = written(value).length();
        require(found <= most, at, "at most " + most + " characters, not " + found);
    }

    private static void count(JsonArray array, String at, int most) {
        require(array.size() <= most, at, "at most " + most + ", not " + array.size());
    }

    private static String written(@Nullable JsonElement value) {
        if (value == null || value.isJsonNull()) {
            return "";
        }
        return value.isJsonObject() ? String.valueOf(text(value.getAsJsonObject(), "text")) : value.getAsString();
    }

    private static JsonArray array(JsonObject object, String name) {
        return object.has(name) ? object.getAsJsonArray(name) : new JsonArray();
    }

    private static void each(JsonArray array, String at, Place place) {
        for (int i = 0; i < array.size(); i++) {
            place.check(array.get(i), at + "/" + i);
        }
    }

    private interface Place {
        void check(JsonElement element, String pointer);
    }
}
