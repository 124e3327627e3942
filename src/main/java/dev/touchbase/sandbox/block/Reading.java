package dev.touchbase.sandbox.block;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// What a person reads in blocks, line by line, and which elements they can use there.
public final class Reading {
    /// An element that can be used, with what stands around it.
    ///
    /// @param blockId the block it stands in
    /// @param element the element itself
    /// @param nearText its own block and the text right above it: what people take for its row
    /// @param label the label of its input; empty for other elements
    public record Usable(String blockId, JsonNode element, String nearText, String label) {
        public String actionId() {
            return element.path("action_id").asText();
        }

        public String type() {
            return element.path("type").asText();
        }
    }

    private Reading() {}

    /// All text of all blocks, labels of buttons and menus included, one line each.
    public static String text(JsonNode blocks, Names names) {
        List<String> lines = new ArrayList<>();
        blocks.forEach(b -> lines(b, names, lines));
        return String.join("\n", lines);
    }

    /// A text object as it is read.
    public static String words(JsonNode text, Names names) {
        String raw = text.path("text").asText();
        return text.path("type").asText().equals("mrkdwn") ? Mrkdwn.plain(raw, names) : Mrkdwn.emoji(raw);
    }

    /// Labels of all buttons in reading order.
    public static List<String> buttons(JsonNode blocks) {
        List<String> labels = new ArrayList<>();
        for (JsonNode block : blocks) {
            for (JsonNode element : elements(block)) {
                if (element.path("type").asText().equals("button")) {
                    labels.add(Mrkdwn.emoji(element.path("text").path("text").asText()));
                }
            }
        }
        return labels;
    }

    /// The interactive elements of one block.
    public static List<JsonNode> elements(JsonNode block) {
        List<JsonNode> found = new ArrayList<>();
        switch (block.path("type").asText()) {
            case "actions" -> block.path("elements").forEach(found::add);
            case "section" -> {
                if (block.has("accessory")
                        && !block.path("accessory").path("type").asText().equals("image")) {
                    found.add(block.path("accessory"));
                }
            }
            case "input" -> found.add(block.path("element"));
            default -> {}
        }
        return found;
    }

    /// Everything that can be used, in reading order.
    public static List<Usable> usable(JsonNode blocks, Names names) {
        List<Usable> all = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            JsonNode block = blocks.get(i);
            for (JsonNode element : elements(block)) {
                String label = block.path("type").asText().equals("input") ? words(block.path("label"), names) : "";
                all.add(new Usable(block.path("block_id").asText(), element, row(blocks, i, names), label));
            }
        }
        return all;
    }

    /// The text of a block and of what stands above it, up to the last thing that has buttons of its own.
    private static String row(JsonNode blocks, int index, Names names) {
        StringBuilder row = new StringBuilder(still(blocks.get(index), names));
        boolean sectionSeen = blocks.get(index).path("type").asText().equals("section");
        for (int i = index - 1; i >= 0; i--) {
            JsonNode above = blocks.get(i);
            String type = above.path("type").asText();
            boolean interactive = !elements(above).isEmpty();
            if (type.equals("divider") || (interactive && (sectionSeen || !type.equals("section")))) {
                break;
            }
            row.insert(0, still(above, names) + "\n");
            sectionSeen |= type.equals("section");
            if (type.equals("header") || interactive) {
                break;
            }
        }
        return row.toString();
    }

    private static String still(JsonNode block, Names names) {
        return String.join("\n", staticLines(block, names));
    }

    private static List<String> staticLines(JsonNode block, Names names) {
        List<String> lines = new ArrayList<>();
        switch (block.path("type").asText()) {
            case "section" -> {
                if (block.has("text")) {
                    lines.add(words(block.path("text"), names));
                }
                block.path("fields").forEach(f -> lines.add(words(f, names)));
            }
            case "header" -> lines.add(words(block.path("text"), names));
            case "markdown" -> lines.add(block.path("text").asText());
            case "context" ->
                block.path("elements")
                        .forEach(e -> lines.add(
                                e.path("type").asText().equals("image")
                                        ? e.path("alt_text").asText()
                                        : words(e, names)));
            case "image" -> lines.add(block.path("alt_text").asText());
            case "rich_text" -> lines.add(RichText.plain(block, names).strip());
            case "table" -> {
                for (JsonNode row : block.path("rows")) {
                    List<String> cells = new ArrayList<>();
                    row.forEach(c -> cells.add(
                            c.path("type").asText().equals("rich_text")
                                    ? RichText.plain(c, names).strip()
                                    : c.path("text").asText()));
                    lines.add(String.join(" | ", cells));
                }
            }
            case "input" -> {
                lines.add(words(block.path("label"), names));
                if (block.has("hint")) {
                    lines.add(words(block.path("hint"), names));
                }
            }
            default -> {}
        }
        return lines;
    }

    private static void lines(JsonNode block, Names names, List<String> lines) {
        lines.addAll(staticLines(block, names));
        List<String> controls = new ArrayList<>();
        for (JsonNode element : elements(block)) {
            controls.add(control(element, names));
        }
        controls.removeIf(String::isEmpty);
        if (!controls.isEmpty()) {
            lines.add(String.join(" ", controls));
        }
    }

    private static String control(JsonNode element, Names names) {
        return switch (element.path("type").asText()) {
            case "button" -> "[" + words(element.path("text"), names) + "]";
            case "overflow" -> "[⋯ " + optionsText(element) + "]";
            case "checkboxes", "radio_buttons" -> "( " + optionsText(element) + " )";
            case "static_select", "multi_static_select" ->
                "[▾ " + placeholder(element) + ": " + optionsText(element) + "]";
            default -> element.has("placeholder") ? "[" + placeholder(element) + "]" : "";
        };
    }

    private static String placeholder(JsonNode element) {
        return element.path("placeholder").path("text").asText("choose");
    }

    private static String optionsText(JsonNode element) {
        return String.join(
                " | ", Options.all(element).stream().map(Options::words).toList());
    }
}
