package dev.touchbase.security;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.reflect.TypeToken;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.touchbase.slack.NoticeContent;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.ButtonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// What goes out to Slack, as Slack gets it: every text of it, and what can be pressed on it.
final class Spoken {

    private static final Gson GSON = GsonFactory.createSnakeCase();
    private static final TypeToken<List<LayoutBlock>> BLOCKS = new TypeToken<>() {};

    private final JsonArray parts = new JsonArray();
    private final List<View> forms = new ArrayList<>();

    /// A button or a choice in a menu.
    ///
    /// @param action its id, without what follows the colon
    record Usable(String actionId, String value, boolean choice) {

        String action() {
            return actionId.split(":", 2)[0];
        }
    }

    /// What a gesture was answered with, at once and later.
    static Spoken of(Reply reply) {
        var spoken = new Spoken();
        switch (reply) {
            case Reply.Answer answer -> spoken.say(answer.text(), answer.blocks());
            case Reply.InPlace place ->
                spoken.say(place.answer().text(), place.answer().blocks());
            case Reply.Form form -> {
                spoken.form(form.view());
                spoken.say(form.instead().text(), form.instead().blocks());
            }
            case Reply.NextForm next -> spoken.form(next.view());
            case Reply.Download file ->
                spoken.say(file.answer().text(), file.answer().blocks());
            case Reply.Later later -> {
                spoken.say(later.meanwhile().text(), later.meanwhile().blocks());
                var then = later.then().get();
                spoken.say(then.text(), then.blocks());
            }
            case Reply.Errors errors -> {}
            case Reply.Quiet quiet -> {}
        }
        return spoken;
    }

    /// A refusal's sentence, as the door says it.
    static Spoken of(String marked) {
        var spoken = new Spoken();
        spoken.say(marked, List.of());
        return spoken;
    }

    static Spoken of(NoticeContent.Prepared notice) {
        var spoken = new Spoken();
        spoken.say(notice.text(), notice.blocks());
        return spoken;
    }

    static Spoken of(View home) {
        var spoken = new Spoken();
        spoken.form(home);
        return spoken;
    }

    /// A message or view that was sent.
    static Spoken of(String text, String blocksOrView) {
        var spoken = new Spoken();
        spoken.marked(text);
        spoken.parts.add(GSON.fromJson(blocksOrView, JsonElement.class));
        return spoken;
    }

    private void say(String text, List<LayoutBlock> blocks) {
        marked(text);
        parts.add(GSON.toJsonTree(blocks, BLOCKS.getType()));
    }

    private void form(View view) {
        forms.add(view);
        parts.add(GSON.toJsonTree(view));
    }

    /// Slack reads the text beside the blocks as markup, too.
    private void marked(String text) {
        var spoken = new JsonObject();
        spoken.addProperty("type", "mrkdwn");
        spoken.addProperty("verbatim", true);
        spoken.addProperty("text", text);
        parts.add(spoken);
    }

    /// The forms that it opens.
    List<View> forms() {
        return forms;
    }

    /// Every text that Slack reads as markup.
    List<String> marked() {
        List<String> texts = new ArrayList<>();
        each(
                parts,
                node -> type(node)
                        .filter("mrkdwn"::equals)
                        .ifPresent(it -> texts.add(node.get("text").getAsString())));
        return texts;
    }

    /// Marked-up texts in which Slack would look for links and mentions by itself.
    List<String> notVerbatim() {
        List<String> texts = new ArrayList<>();
        each(
                parts,
                node -> type(node)
                        .filter(it -> it.equals("mrkdwn") && !node.toString().contains("\"verbatim\":true"))
                        .ifPresent(it -> texts.add(node.get("text").getAsString())));
        return texts;
    }

    /// What can be pressed and chosen, by action.
    Map<String, Usable> usables() {
        Map<String, Usable> found = new LinkedHashMap<>();
        each(parts, node -> {
            if (node.has("action_id") && type(node).orElse("").equals("button")) {
                put(found, node, node.has("value") ? node.get("value").getAsString() : "", false);
            } else if (node.has("action_id") && type(node).orElse("").equals("overflow")) {
                node.getAsJsonArray("options")
                        .forEach(option -> put(
                                found,
                                node,
                                option.getAsJsonObject().get("value").getAsString(),
                                true));
            }
        });
        return found;
    }

    private static void put(Map<String, Usable> found, JsonObject node, String value, boolean choice) {
        var usable = new Usable(node.get("action_id").getAsString(), value, choice);
        found.put(
                usable.action() + "|"
                        + String.valueOf(choice ? ButtonValue.read(value).word() : ""),
                usable);
    }

    private static Optional<String> type(JsonObject node) {
        return Optional.ofNullable(node.get("type"))
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString);
    }

    private static void each(JsonElement json, Consumer<JsonObject> visit) {
        if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(part -> each(part, visit));
        } else if (json.isJsonObject()) {
            visit.accept(json.getAsJsonObject());
            json.getAsJsonObject().entrySet().forEach(entry -> each(entry.getValue(), visit));
        }
    }
}
