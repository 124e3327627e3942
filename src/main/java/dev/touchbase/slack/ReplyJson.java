package dev.touchbase.slack;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.reflect.TypeToken;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/// A [Reply] as text and back, so that a second delivery of a gesture gets the first one's answer.
final class ReplyJson {

    private static final Gson GSON = GsonFactory.createSnakeCase();
    private static final TypeToken<List<LayoutBlock>> BLOCKS = new TypeToken<>() {};
    private static final TypeToken<Map<String, String>> SENTENCES = new TypeToken<>() {};

    private ReplyJson() {}

    /// As text.
    static String write(Reply reply) {
        return tree(reply).toString();
    }

    /// From the text that [#write] made.
    static Reply read(String text) {
        JsonObject json = JsonParser.parseString(text).getAsJsonObject();
        return switch (json.get("reply").getAsString()) {
            case "answer" -> answer(json);
            case "in_place" -> new Reply.InPlace(answer(json));
            case "form" -> new Reply.Form(view(json), answer(json));
            case "errors" -> new Reply.Errors(GSON.fromJson(json.get("errors"), SENTENCES));
            case "next_form" -> new Reply.NextForm(view(json));
            case "download" ->
                new Reply.Download(
                        json.get("name").getAsString(),
                        Base64.getDecoder().decode(json.get("content").getAsString()),
                        answer(json));
            case "quiet" -> new Reply.Quiet();
            default -> throw new IllegalStateException("a reply of an unknown kind");
        };
    }

    private static JsonObject tree(Reply reply) {
        return switch (reply) {
            case Reply.Answer answer -> with(kind("answer"), answer);
            case Reply.InPlace place -> with(kind("in_place"), place.answer());
            case Reply.Form form -> with(with(kind("form"), form.view()), form.instead());
            case Reply.Errors errors -> {
                var json = kind("errors");
                json.add("errors", GSON.toJsonTree(errors.byBlock()));
                yield json;
            }
            case Reply.NextForm next -> with(kind("next_form"), next.view());
            case Reply.Download file -> {
                var json = with(kind("download"), file.answer());
                json.addProperty("name", file.name());
                json.addProperty("content", Base64.getEncoder().encodeToString(file.content()));
                yield json;
            }
            case Reply.Later later -> with(kind("answer"), later.meanwhile());
            case Reply.Quiet quiet -> kind("quiet");
        };
    }

    private static JsonObject kind(String kind) {
        var json = new JsonObject();
        json.addProperty("reply", kind);
        return json;
    }

    private static JsonObject with(JsonObject json, Reply.Answer answer) {
        json.addProperty("text", answer.text());
        json.add("blocks", GSON.toJsonTree(answer.blocks(), BLOCKS.getType()));
        return json;
    }

    private static JsonObject with(JsonObject json, View view) {
        json.add("view", GSON.toJsonTree(view));
        return json;
    }

    private static Reply.Answer answer(JsonObject json) {
        return new Reply.Answer(json.get("text").getAsString(), GSON.fromJson(json.get("blocks"), BLOCKS));
    }

    private static View view(JsonObject json) {
        return GSON.fromJson(json.get("view"), View.class);
    }
}
