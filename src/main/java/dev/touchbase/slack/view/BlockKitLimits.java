package dev.touchbase.slack.view;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Slack refuses a whole message for one label that is too long. Checked before sending, and in every test of a view.
public final class BlockKitLimits {

    private static final Gson JSON = GsonFactory.createSnakeCase();
    private static final int IN_MESSAGE = 50;
    private static final int IN_VIEW = 100;
    private static final int VIEW_BYTES = 250_000;

    private BlockKitLimits() {}

    /// Returns when Slack would take these blocks as a message.
    ///
    /// @throws IllegalArgumentException that names the place as a JSON pointer, the limit and what was found
    public static void check(List<LayoutBlock> blocks) {
        checkBlocks(JSON.toJsonTree(blocks).getAsJsonArray(), IN_MESSAGE);
    }

    /// Returns when Slack would take this form or home page.
    ///
    /// @throws IllegalArgumentException as [#check(List)]
    public static void checkView(View view) {
        JsonObject json = JSON.toJsonTree(view).getAsJsonObject();
        require(json.toString().getBytes(StandardCharsets.UTF_8).length <= VIEW_BYTES, "", "a view of 250 kB at most");
        JsonArray blocks = json.getAsJsonArray("blocks");
        if ("modal".equals(text(json, "type"))) {
            for (String part : List.of("title", "submit", "close")) {
                BlockLimits.length(json.get(part), "/" + part, 24);
            }
            require(json.has("title"), "/title", "a title");
            require(json.has("submit") || !hasInput(blocks), "/submit", "a submit button, because it has inputs");
        }
        BlockLimits.length(json.get("private_metadata"), "/private_metadata", 3000);
        BlockLimits.length(json.get("callback_id"), "/callback_id", 255);
        BlockLimits.length(json.get("external_id"), "/external_id", 255);
        checkBlocks(blocks, IN_VIEW);
    }

    private static void checkBlocks(JsonArray blocks, int most) {
        require(blocks.size() <= most, "/blocks", "at most " + most + " blocks, not " + blocks.size());
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            String pointer = "/blocks/" + i;
            JsonObject block = blocks.get(i).getAsJsonObject();
            String id = text(block, "block_id");
            require(id == null || ids.add(id), pointer + "/block_id", "an id of its own, not a second " + id);
            BlockLimits.block(block, pointer);
        }
    }

    private static boolean hasInput(JsonArray blocks) {
        return blocks.asList().stream().anyMatch(block -> "input".equals(text(block.getAsJsonObject(), "type")));
    }

    static @org.jspecify.annotations.Nullable String text(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value == null || value.isJsonNull() ? null : value.getAsString();
    }

    static void require(boolean held, String pointer, String wanted) {
        if (!held) {
            throw new IllegalArgumentException("Slack would refuse this: " + pointer + " wants " + wanted);
        }
    }
}
