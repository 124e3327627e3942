package dev.touchbase.sandbox.block;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What Slack refuses in blocks and views: counts, lengths, required fields, ids that stand twice, unknown types.
/// A list without findings is accepted.
public final class BlockKitRules {
    /// Where blocks are shown.
    public enum Place {
        MESSAGE(50),
        MODAL(100),
        HOME(100);

        private final int most;

        Place(int most) {
            this.most = most;
        }
    }

    private static final int VIEW_BYTES = 250 * 1024;
    private static final Set<String> EVERYWHERE =
            Set.of("section", "header", "divider", "context", "actions", "input", "image", "rich_text");
    private static final Set<String> MESSAGES_ONLY = Set.of("table", "markdown", "video", "context_actions");
    private static final Map<String, Set<String>> PROPERTIES = Map.of(
            "section", Set.of("type", "block_id", "text", "fields", "accessory", "expand"),
            "header", Set.of("type", "block_id", "text"),
            "divider", Set.of("type", "block_id"),
            "context", Set.of("type", "block_id", "elements"),
            "actions", Set.of("type", "block_id", "elements"),
            "input", Set.of("type", "block_id", "label", "element", "dispatch_action", "hint", "optional"),
            "image", Set.of("type", "block_id", "image_url", "slack_file", "alt_text", "title"),
            "rich_text", Set.of("type", "block_id", "elements"),
            "table", Set.of("type", "block_id", "rows", "column_settings"),
            "markdown", Set.of("type", "block_id", "text"));

    private BlockKitRules() {}

    /// What is wrong with a list of blocks; pointers start at `/blocks`.
    public static List<Finding> blocks(JsonNode blocks, Place place) {
        Inspection in = new Inspection();
        blocks(blocks, place, in);
        return in.findings();
    }

    /// What is wrong with a view for a modal or for the Home tab; pointers start at `/view`.
    public static List<Finding> view(JsonNode view) {
        Inspection in = new Inspection();
        if (!view.isObject()) {
            in.add("/view", "must be an object");
            return in.findings();
        }
        Place place = view.path("type").asText().equals("home") ? Place.HOME : Place.MODAL;
        in.oneOf(view, "/view", "type", Set.of("modal", "home"));
        in.required(view, "/view", "type");
        in.required(view, "/view", "blocks");
        in.string(view, "/view", "private_metadata", 3000);
        in.string(view, "/view", "callback_id", 255);
        in.string(view, "/view", "external_id", 255);
        if (place == Place.MODAL) {
            modal(view, in);
        } else {
            in.only(view, "/view", Set.of("type", "blocks", "private_metadata", "callback_id", "external_id"));
        }
        blocks(view.path("blocks"), place, in);
        return in.findings();
    }

    /// Whether a view is larger than Slack takes.
    public static boolean tooLarge(JsonNode view) {
        return view.toString().getBytes(StandardCharsets.UTF_8).length > VIEW_BYTES;
    }

    private static void modal(JsonNode view, Inspection in) {
        in.only(
                view,
                "/view",
                Set.of(
                        "type",
                        "title",
                        "blocks",
                        "close",
                        "submit",
                        "private_metadata",
                        "callback_id",
                        "clear_on_close",
                        "notify_on_close",
                        "external_id",
                        "submit_disabled"));
        in.required(view, "/view", "title");
        in.plainText(view, "/view", "title", 24);
        in.plainText(view, "/view", "submit", 24);
        in.plainText(view, "/view", "close", 24);
        for (JsonNode block : view.path("blocks")) {
            if (block.path("type").asText().equals("input") && !view.has("submit")) {
                in.add("/view", "`submit` is required when an `input` is in blocks");
                return;
            }
        }
    }

    private static void blocks(JsonNode blocks, Place place, Inspection in) {
        if (!blocks.isArray()) {
            in.add("/blocks", "must be an array");
            return;
        }
        if (blocks.size() > place.most) {
            in.add("/blocks", "no more than " + place.most + " items allowed [" + blocks.size() + "]");
        }
        in.unique(blocks, "/blocks", "block_id");
        int tables = 0;
        for (int i = 0; i < blocks.size(); i++) {
            block(blocks.get(i), "/blocks/" + i, place, in);
            if (blocks.get(i).path("type").asText().equals("table") && ++tables > 1) {
                in.add("/blocks/" + i, "only one table allowed");
            }
        }
    }

    private static void block(JsonNode block, String at, Place place, Inspection in) {
        String type = block.path("type").asText();
        boolean here = EVERYWHERE.contains(type)
                || (place == Place.MESSAGE && MESSAGES_ONLY.contains(type))
                || (place == Place.MODAL && type.equals("alert"));
        if (!here) {
            in.add(at + "/type", "unsupported type: " + type);
            return;
        }
        if (PROPERTIES.containsKey(type)) {
            in.only(block, at, PROPERTIES.get(type));
        }
        in.string(block, at, "block_id", 255);
        switch (type) {
            case "section" -> section(block, at, in);
            case "header" -> {
                in.required(block, at, "text");
                in.plainText(block, at, "text", 150);
            }
            case "context" -> context(block, at, in);
            case "actions" -> actions(block, at, in);
            case "input" -> input(block, at, place, in);
            case "image" -> image(block, at, in);
            case "rich_text" -> in.required(block, at, "elements");
            case "table" -> table(block, at, in);
            case "markdown" -> {
                in.required(block, at, "text");
                in.string(block, at, "text", 12000);
            }
            default -> {}
        }
    }

    private static void section(JsonNode block, String at, Inspection in) {
        if (!block.has("text") && !block.has("fields")) {
            in.add(at, "must have text or fields");
        }
        in.anyText(block, at, "text", 3000);
        in.count(block, at, "fields", 1, 10);
        for (int i = 0; i < block.path("fields").size(); i++) {
            in.textObject(block.path("fields").get(i), at + "/fields/" + i, 2000, Set.of("plain_text", "mrkdwn"));
        }
        if (block.has("accessory")) {
            JsonNode accessory = block.path("accessory");
            String type = accessory.path("type").asText();
            if (type.equals("image")) {
                image(accessory, at + "/accessory", in);
            } else if (ElementRules.mayBeAction(type)) {
                ElementRules.check(accessory, at + "/accessory", in);
            } else {
                in.add(at + "/accessory/type", "unsupported type: " + type);
            }
        }
    }

    private static void context(JsonNode block, String at, Inspection in) {
        in.required(block, at, "elements");
        in.count(block, at, "elements", 1, 10);
        for (int i = 0; i < block.path("elements").size(); i++) {
            JsonNode element = block.path("elements").get(i);
            String place = at + "/elements/" + i;
            if (element.path("type").asText().equals("image")) {
                image(element, place, in);
            } else {
                in.textObject(element, place, 3000, Set.of("plain_text", "mrkdwn"));
            }
        }
    }

    private static void actions(JsonNode block, String at, Inspection in) {
        in.required(block, at, "elements");
        in.count(block, at, "elements", 1, 25);
        in.unique(block.path("elements"), at + "/elements", "action_id");
        for (int i = 0; i < block.path("elements").size(); i++) {
            JsonNode element = block.path("elements").get(i);
            String place = at + "/elements/" + i;
            if (ElementRules.mayBeAction(element.path("type").asText())) {
                ElementRules.check(element, place, in);
            } else {
                in.add(
                        place + "/type",
                        "unsupported type: " + element.path("type").asText());
            }
        }
    }

    private static void input(JsonNode block, String at, Place place, Inspection in) {
        in.required(block, at, "label");
        in.required(block, at, "element");
        in.plainText(block, at, "label", 2000);
        in.plainText(block, at, "hint", 2000);
        String type = block.path("element").path("type").asText();
        if (!ElementRules.mayBeInput(type) || (type.equals("file_input") && place != Place.MODAL)) {
            in.add(at + "/element/type", "unsupported type: " + type);
            return;
        }
        ElementRules.check(block.path("element"), at + "/element", in);
    }

    private static void image(JsonNode image, String at, Inspection in) {
        in.required(image, at, "alt_text");
        in.string(image, at, "alt_text", 2000);
        in.string(image, at, "image_url", 3000);
        in.plainText(image, at, "title", 2000);
        if (!image.has("image_url") && !image.has("slack_file")) {
            in.add(at, "missing required field: image_url");
        }
    }

    private static void table(JsonNode table, String at, Inspection in) {
        in.required(table, at, "rows");
        in.count(table, at, "rows", 1, 100);
        in.count(table, at, "column_settings", 0, 20);
        for (int r = 0; r < table.path("rows").size(); r++) {
            JsonNode row = table.path("rows").get(r);
            if (!row.isArray() || row.isEmpty() || row.size() > 20) {
                in.add(at + "/rows/" + r, "must be an array of 1 to 20 cells");
                continue;
            }
            for (int c = 0; c < row.size(); c++) {
                String type = row.get(c).path("type").asText();
                if (!type.equals("raw_text") && !type.equals("rich_text")) {
                    in.add(at + "/rows/" + r + "/" + c + "/type", "unsupported type: " + type);
                }
            }
        }
    }
}
