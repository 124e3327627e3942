package dev.touchbase.sandbox.block;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;

/// What Slack accepts as an interactive element, its options and its confirmation.
final class ElementRules {
    private static final Set<String> PLAIN = Set.of("plain_text");
    private static final Set<String> STYLES = Set.of("primary", "danger");

    /// What each type may carry besides `type`, `action_id`, `confirm` and `focus_on_load`.
    private static final Map<String, Set<String>> PROPERTIES = Map.ofEntries(
            Map.entry("button", Set.of("text", "url", "value", "style", "accessibility_label")),
            Map.entry("overflow", Set.of("options")),
            Map.entry("static_select", Set.of("placeholder", "options", "option_groups", "initial_option")),
            Map.entry("external_select", Set.of("placeholder", "initial_option", "min_query_length")),
            Map.entry("users_select", Set.of("placeholder", "initial_user")),
            Map.entry(
                    "conversations_select",
                    Set.of(
                            "placeholder",
                            "initial_conversation",
                            "default_to_current_conversation",
                            "response_url_enabled",
                            "filter")),
            Map.entry("channels_select", Set.of("placeholder", "initial_channel", "response_url_enabled")),
            Map.entry(
                    "multi_static_select",
                    Set.of("placeholder", "options", "option_groups", "initial_options", "max_selected_items")),
            Map.entry(
                    "multi_external_select",
                    Set.of("placeholder", "initial_options", "min_query_length", "max_selected_items")),
            Map.entry("multi_users_select", Set.of("placeholder", "initial_users", "max_selected_items")),
            Map.entry(
                    "multi_conversations_select",
                    Set.of(
                            "placeholder",
                            "initial_conversations",
                            "default_to_current_conversation",
                            "filter",
                            "max_selected_items")),
            Map.entry("multi_channels_select", Set.of("placeholder", "initial_channels", "max_selected_items")),
            Map.entry("checkboxes", Set.of("options", "initial_options")),
            Map.entry("radio_buttons", Set.of("options", "initial_option")),
            Map.entry("datepicker", Set.of("placeholder", "initial_date")),
            Map.entry("timepicker", Set.of("placeholder", "initial_time", "timezone")),
            Map.entry("datetimepicker", Set.of("initial_date_time")),
            Map.entry(
                    "plain_text_input",
                    Set.of(
                            "placeholder",
                            "initial_value",
                            "multiline",
                            "min_length",
                            "max_length",
                            "dispatch_action_config")),
            Map.entry("email_text_input", Set.of("placeholder", "initial_value", "dispatch_action_config")),
            Map.entry("url_text_input", Set.of("placeholder", "initial_value", "dispatch_action_config")),
            Map.entry(
                    "number_input",
                    Set.of(
                            "placeholder",
                            "initial_value",
                            "is_decimal_allowed",
                            "min_value",
                            "max_value",
                            "dispatch_action_config")),
            Map.entry("rich_text_input", Set.of("placeholder", "initial_value", "dispatch_action_config")),
            Map.entry("file_input", Set.of("filetypes", "max_files")));

    private static final Set<String> COMMON = Set.of("type", "action_id", "confirm", "focus_on_load");
    private static final Set<String> ONLY_IN_INPUT = Set.of(
            "plain_text_input", "email_text_input", "url_text_input", "number_input", "rich_text_input", "file_input");

    private ElementRules() {}

    /// Types that may stand in an `input` block.
    static boolean mayBeInput(String type) {
        return PROPERTIES.containsKey(type) && !type.equals("button") && !type.equals("overflow");
    }

    /// Types that may stand in `actions` or beside a section.
    static boolean mayBeAction(String type) {
        return PROPERTIES.containsKey(type) && !ONLY_IN_INPUT.contains(type);
    }

    static void check(JsonNode element, String at, Inspection in) {
        String type = element.path("type").asText();
        Set<String> own = PROPERTIES.getOrDefault(type, Set.of());
        var allowed = new java.util.HashSet<>(COMMON);
        allowed.addAll(own);
        in.only(element, at, allowed);
        in.string(element, at, "action_id", 255);
        in.plainText(element, at, "placeholder", 150);
        if (element.has("confirm")) {
            confirm(element.path("confirm"), at + "/confirm", in);
        }
        switch (type) {
            case "button" -> button(element, at, in);
            case "overflow" -> {
                in.required(element, at, "options");
                options(element, at, "options", 1, 5, PLAIN, in);
            }
            case "static_select", "multi_static_select" -> select(element, at, in);
            case "checkboxes", "radio_buttons" -> {
                in.required(element, at, "options");
                options(element, at, "options", 1, 10, Set.of("plain_text", "mrkdwn"), in);
                initial(element, at, in);
            }
            case "plain_text_input" -> {
                in.number(element, at, "min_length", 0, 3000);
                in.number(element, at, "max_length", 1, 3000);
                in.string(element, at, "initial_value", 3000);
            }
            case "number_input" -> {
                in.required(element, at, "is_decimal_allowed");
                in.string(element, at, "min_value", 100);
                in.string(element, at, "max_value", 100);
                in.string(element, at, "initial_value", 100);
            }
            case "datepicker" -> matches(element, at, "initial_date", "\\d{4}-\\d{2}-\\d{2}", in);
            case "timepicker" -> matches(element, at, "initial_time", "([01]\\d|2[0-3]):[0-5]\\d", in);
            case "datetimepicker" -> matches(element, at, "initial_date_time", "\\d{10}", in);
            case "file_input" -> in.number(element, at, "max_files", 1, 10);
            default -> in.number(element, at, "max_selected_items", 1, 1000);
        }
    }

    private static void button(JsonNode button, String at, Inspection in) {
        in.required(button, at, "text");
        in.plainText(button, at, "text", 75);
        in.string(button, at, "value", 2000);
        in.string(button, at, "url", 3000);
        in.string(button, at, "accessibility_label", 75);
        in.oneOf(button, at, "style", STYLES);
    }

    private static void select(JsonNode select, String at, Inspection in) {
        if (select.has("options") == select.has("option_groups")) {
            in.add(at, "must have either options or option_groups");
            return;
        }
        options(select, at, "options", 1, 100, PLAIN, in);
        in.count(select, at, "option_groups", 1, 100);
        for (int i = 0; i < select.path("option_groups").size(); i++) {
            String group = at + "/option_groups/" + i;
            in.plainText(select.path("option_groups").get(i), group, "label", 75);
            options(select.path("option_groups").get(i), group, "options", 1, 100, PLAIN, in);
        }
        initial(select, at, in);
    }

    private static void initial(JsonNode element, String at, Inspection in) {
        if (element.has("initial_option") && !Options.all(element).contains(element.path("initial_option"))) {
            in.add(at + "/initial_option", "must equal one of the options exactly");
        }
        for (JsonNode chosen : element.path("initial_options")) {
            if (!Options.all(element).contains(chosen)) {
                in.add(at + "/initial_options", "must equal some of the options exactly");
            }
        }
    }

    private static void options(
            JsonNode node, String at, String field, int min, int max, Set<String> types, Inspection in) {
        in.count(node, at, field, min, max);
        for (int i = 0; i < node.path(field).size(); i++) {
            option(node.path(field).get(i), at + "/" + field + "/" + i, types, in);
        }
    }

    /// One option of a menu.
    static void option(JsonNode option, String at, Set<String> types, Inspection in) {
        in.only(option, at, Set.of("text", "value", "description", "url"));
        in.required(option, at, "text");
        if (option.has("text")) {
            in.textObject(option.path("text"), at + "/text", 75, types);
        }
        in.string(option, at, "value", 150);
        in.anyText(option, at, "description", 75);
        in.string(option, at, "url", 3000);
    }

    private static void confirm(JsonNode confirm, String at, Inspection in) {
        in.only(confirm, at, Set.of("title", "text", "confirm", "deny", "style"));
        for (String field : new String[] {"title", "text", "confirm", "deny"}) {
            in.required(confirm, at, field);
        }
        in.plainText(confirm, at, "title", 100);
        in.anyText(confirm, at, "text", 300);
        in.plainText(confirm, at, "confirm", 30);
        in.plainText(confirm, at, "deny", 30);
        in.oneOf(confirm, at, "style", STYLES);
    }

    private static void matches(JsonNode node, String at, String field, String pattern, Inspection in) {
        if (node.has(field) && !node.path(field).asText().matches(pattern)) {
            in.add(at + "/" + field, "must match " + pattern);
        }
    }
}
