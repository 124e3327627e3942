package dev.touchbase.sandbox.block;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What stands in an element, in the form of Slack's `state.values`, and how it gets there.
public final class Inputs {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> STATELESS = Set.of("button", "overflow");

    private Inputs() {}

    /// Whether an element keeps a value.
    public static boolean keepsValue(JsonNode element) {
        return element.has("type") && !STATELESS.contains(element.path("type").asText());
    }

    /// The value an element has before anybody touches it.
    public static ObjectNode initial(JsonNode element) {
        return switch (element.path("type").asText()) {
            case "static_select", "radio_buttons", "external_select" ->
                with(element, "selected_option", element.path("initial_option"));
            case "multi_static_select", "checkboxes", "multi_external_select" ->
                with(element, "selected_options", list(element.path("initial_options")));
            case "users_select" -> with(element, "selected_user", element.path("initial_user"));
            case "multi_users_select" -> with(element, "selected_users", list(element.path("initial_users")));
            case "conversations_select" -> with(element, "selected_conversation", element.path("initial_conversation"));
            case "multi_conversations_select" ->
                with(element, "selected_conversations", list(element.path("initial_conversations")));
            case "channels_select" -> with(element, "selected_channel", element.path("initial_channel"));
            case "multi_channels_select" -> with(element, "selected_channels", list(element.path("initial_channels")));
            case "datepicker" -> with(element, "selected_date", element.path("initial_date"));
            case "timepicker" -> with(element, "selected_time", element.path("initial_time"));
            case "datetimepicker" -> with(element, "selected_date_time", element.path("initial_date_time"));
            case "rich_text_input" -> with(element, "rich_text_value", element.path("initial_value"));
            case "file_input" -> with(element, "files", JSON.arrayNode());
            default -> with(element, "value", element.path("initial_value"));
        };
    }

    /// The value after somebody has entered this.
    ///
    /// @param chosen ids, option values or text, as the element asks; empty strings clear
    /// @param offered the options to choose among (the element's own, or those an app has suggested)
    public static ObjectNode entered(JsonNode element, List<String> chosen, List<JsonNode> offered) {
        List<String> values = chosen.stream().filter(v -> !v.isEmpty()).toList();
        return switch (element.path("type").asText()) {
            case "static_select", "radio_buttons", "external_select" ->
                with(element, "selected_option", first(options(values, offered)));
            case "multi_static_select", "checkboxes", "multi_external_select" ->
                with(element, "selected_options", options(values, offered));
            case "users_select" -> with(element, "selected_user", first(strings(values)));
            case "multi_users_select" -> with(element, "selected_users", strings(values));
            case "conversations_select" -> with(element, "selected_conversation", first(strings(values)));
            case "multi_conversations_select" -> with(element, "selected_conversations", strings(values));
            case "channels_select" -> with(element, "selected_channel", first(strings(values)));
            case "multi_channels_select" -> with(element, "selected_channels", strings(values));
            case "datepicker" -> with(element, "selected_date", first(strings(values)));
            case "timepicker" -> with(element, "selected_time", first(strings(values)));
            case "datetimepicker" ->
                with(
                        element,
                        "selected_date_time",
                        values.isEmpty() ? JSON.nullNode() : JSON.numberNode(Long.parseLong(values.getFirst())));
            case "rich_text_input" -> with(element, "rich_text_value", richText(values));
            default -> with(element, "value", first(strings(values)));
        };
    }

    /// The value as people would read it back; empty when there is none.
    public static String words(JsonNode value, Names names) {
        List<String> words = new ArrayList<>();
        for (var field : value.properties()) {
            JsonNode held = field.getValue();
            switch (field.getKey()) {
                case "type", "timezone" -> {}
                case "selected_option" -> add(words, Options.words(held));
                case "selected_options" -> held.forEach(o -> add(words, Options.words(o)));
                case "selected_user" -> add(words, held.isNull() ? "" : "@" + names.person(held.asText()));
                case "selected_users" -> held.forEach(u -> add(words, "@" + names.person(u.asText())));
                case "selected_conversation", "selected_channel" ->
                    add(words, held.isNull() ? "" : "#" + names.channel(held.asText()));
                case "selected_conversations", "selected_channels" ->
                    held.forEach(c -> add(words, "#" + names.channel(c.asText())));
                case "rich_text_value" -> add(words, RichText.plain(held, names).strip());
                default -> add(words, held.isNull() ? "" : held.asText());
            }
        }
        return String.join(", ", words);
    }

    /// The raw values in an element's value, as a form would carry them.
    public static List<String> raw(JsonNode value) {
        List<String> raw = new ArrayList<>();
        for (var field : value.properties()) {
            JsonNode held = field.getValue();
            switch (field.getKey()) {
                case "type", "timezone" -> {}
                case "selected_option" -> add(raw, held.path("value").asText());
                case "selected_options" ->
                    held.forEach(o -> add(raw, o.path("value").asText()));
                case "rich_text_value" ->
                    add(raw, held.findValuesAsText("text").stream().reduce("", String::concat));
                default -> {
                    if (held.isArray()) {
                        held.forEach(v -> add(raw, v.asText()));
                    } else if (!held.isNull()) {
                        add(raw, held.asText());
                    }
                }
            }
        }
        return raw;
    }

    /// Whether nothing has been entered.
    public static boolean isEmpty(JsonNode value) {
        return raw(value).isEmpty();
    }

    private static void add(List<String> words, String word) {
        if (!word.isEmpty()) {
            words.add(word);
        }
    }

    private static ObjectNode with(JsonNode element, String field, JsonNode held) {
        ObjectNode value = JSON.objectNode().put("type", element.path("type").asText());
        value.set(field, held.isMissingNode() ? JSON.nullNode() : held);
        if (element.has("timezone")) {
            value.set("timezone", element.path("timezone"));
        }
        return value;
    }

    private static ArrayNode list(JsonNode given) {
        return given.isArray() ? (ArrayNode) given.deepCopy() : JSON.arrayNode();
    }

    private static JsonNode first(ArrayNode list) {
        return list.isEmpty() ? JSON.nullNode() : list.get(0);
    }

    private static ArrayNode strings(List<String> values) {
        ArrayNode list = JSON.arrayNode();
        values.forEach(list::add);
        return list;
    }

    private static ArrayNode options(List<String> values, List<JsonNode> offered) {
        ArrayNode list = JSON.arrayNode();
        for (String value : values) {
            offered.stream()
                    .filter(o -> o.path("value").asText().equals(value))
                    .findFirst()
                    .ifPresent(list::add);
        }
        return list;
    }

    private static JsonNode richText(List<String> values) {
        if (values.isEmpty()) {
            return JSON.nullNode();
        }
        ObjectNode leaf = JSON.objectNode().put("type", "text").put("text", String.join("\n", values));
        ObjectNode section = JSON.objectNode().put("type", "rich_text_section");
        section.putArray("elements").add(leaf);
        ObjectNode block = JSON.objectNode().put("type", "rich_text");
        block.putArray("elements").add(section);
        return block;
    }
}
