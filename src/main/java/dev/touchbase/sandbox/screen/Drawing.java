package dev.touchbase.sandbox.screen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.Member;
import dev.touchbase.sandbox.block.Inputs;
import dev.touchbase.sandbox.block.Mrkdwn;
import dev.touchbase.sandbox.block.Names;
import dev.touchbase.sandbox.block.Options;
import dev.touchbase.sandbox.block.Reading;
import dev.touchbase.sandbox.block.RichText;
import dev.touchbase.sandbox.state.Conversation;
import dev.touchbase.sandbox.state.EnteredValues;
import dev.touchbase.sandbox.state.Json;
import dev.touchbase.sandbox.state.TeamState;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The blocks of one message, modal or Home tab, with what the templates ask about them.
///
/// @param base address that this person's gestures go to, e.g. `/as/sam/customers`
/// @param surface which thing this is: `m CHANNEL TS` or `v VIEW`
/// @param blocks the blocks
/// @param entered what has been entered so far
/// @param errors messages under inputs, by block id
/// @param inForm inside a modal, whose values travel together
public record Drawing(
        TeamState state,
        Member reader,
        String base,
        String surface,
        JsonNode blocks,
        EnteredValues entered,
        Map<String, String> errors,
        boolean inForm) {

    /// One entry of a menu or a list of choices.
    public record Choice(String value, String html, String text, String description, boolean chosen) {}

    private Names names() {
        return state.names(reader.id());
    }

    /// A text object as safe HTML.
    public String html(JsonNode text) {
        String raw = text.path("text").asText();
        return text.path("type").asText().equals("mrkdwn") ? Mrkdwn.html(raw, names()) : Mrkdwn.plainHtml(raw);
    }

    /// A text object without formatting.
    public String words(JsonNode text) {
        return Reading.words(text, names());
    }

    /// A `rich_text` block as safe HTML.
    public String rich(JsonNode block) {
        return RichText.html(block, names());
    }

    /// The `markdown` block's text: shown as it is, with line ends.
    public String plainHtml(String text) {
        return Mrkdwn.plainHtml(text);
    }

    public String type(JsonNode node) {
        return node.path("type").asText();
    }

    /// An id for an element that stays the same when the page is drawn anew.
    public String id(JsonNode block, JsonNode element) {
        String place = surface + "\n" + block.path("block_id").asText() + "\n"
                + element.path("action_id").asText();
        return "e" + Integer.toHexString(place.hashCode());
    }

    /// The name of an input in a form.
    public String field(JsonNode block, JsonNode element) {
        return Json.array()
                .add("f")
                .add(block.path("block_id").asText())
                .add(element.path("action_id").asText())
                .toString();
    }

    /// What a gesture on this element carries.
    public String vals(JsonNode block, JsonNode element, String chosen) {
        ObjectNode vals = Json.object()
                .put("surface", surface)
                .put("block", block.path("block_id").asText())
                .put("action", element.path("action_id").asText())
                .put("chosen", chosen);
        return vals.toString();
    }

    /// What a screen reader says for a button: its own label, where it has one.
    public String spoken(JsonNode element) {
        return element.path("accessibility_label").asText("");
    }

    /// The error under an input; empty when there is none.
    public String error(JsonNode block) {
        return errors.getOrDefault(block.path("block_id").asText(), "");
    }

    /// The raw value of a single-valued input; empty when there is none.
    public String value(JsonNode block, JsonNode element) {
        List<String> raw = Inputs.raw(entered.of(block.path("block_id").asText(), element));
        if (raw.isEmpty()) {
            return "";
        }
        if (type(element).equals("datetimepicker")) {
            LocalDateTime local = Instant.ofEpochSecond(Long.parseLong(raw.getFirst()))
                    .atZone(reader.zone())
                    .toLocalDateTime();
            return local.toString();
        }
        return raw.getFirst();
    }

    /// What stands in an external select, in words.
    public String chosenWords(JsonNode block, JsonNode element) {
        return Inputs.words(entered.of(block.path("block_id").asText(), element), names());
    }

    /// Whether an element lets people choose among given things.
    public boolean isSelect(JsonNode element) {
        return switch (type(element)) {
            case "static_select", "users_select", "conversations_select", "channels_select" -> true;
            default -> false;
        };
    }

    /// Whether an element lets people choose several.
    public boolean isMany(JsonNode element) {
        return type(element).startsWith("multi_") || type(element).equals("checkboxes");
    }

    /// Whether the app wants to know each change at once.
    public boolean tells(JsonNode block) {
        return !type(block).equals("input") || block.path("dispatch_action").asBoolean();
    }

    /// The choices of a menu.
    public List<Choice> choices(JsonNode block, JsonNode element) {
        List<String> chosen = Inputs.keepsValue(element)
                ? Inputs.raw(entered.of(block.path("block_id").asText(), element))
                : List.of();
        List<Choice> choices = new ArrayList<>();
        switch (type(element)) {
            case "users_select", "multi_users_select" ->
                state.members().stream()
                        .filter(m -> !m.deleted())
                        .forEach(m -> choices.add(choice(m.id(), m.realName(), chosen)));
            case "conversations_select", "multi_conversations_select", "channels_select", "multi_channels_select" ->
                state.conversations().stream()
                        .filter(c -> c.kind() == Conversation.Kind.PUBLIC
                                || c.members().contains(reader.id()))
                        .filter(c -> !c.direct())
                        .forEach(c -> choices.add(choice(c.id(), "#" + c.name(), chosen)));
            default ->
                Options.all(element)
                        .forEach(o -> choices.add(new Choice(
                                o.path("value").asText(),
                                html(o.path("text")),
                                words(o.path("text")),
                                o.path("description").path("text").asText(""),
                                chosen.contains(o.path("value").asText()))));
        }
        return choices;
    }

    private static Choice choice(String value, String text, List<String> chosen) {
        return new Choice(value, Mrkdwn.escape(text), text, "", chosen.contains(value));
    }

    /// The label of a menu without a label of its own.
    public String placeholder(JsonNode element) {
        String given = element.path("placeholder").path("text").asText("");
        return given.isEmpty() ? "Choose…" : Mrkdwn.emoji(given);
    }

    /// What a menu is about, for screen readers: the text right above it.
    public String about(JsonNode block) {
        String text = block.has("text") ? words(block.path("text")) : above(block);
        String line = text.lines().findFirst().orElse("");
        return line.length() > 60 ? line.substring(0, 60) : line;
    }

    private String above(JsonNode block) {
        String last = "";
        for (JsonNode other : blocks) {
            if (other == block) {
                return last;
            }
            if (other.has("text")) {
                last = words(other.path("text"));
            }
        }
        return last;
    }

    /// The cells of a table's row, as safe HTML.
    public List<String> cells(JsonNode row) {
        List<String> cells = new ArrayList<>();
        row.forEach(c -> cells.add(
                type(c).equals("rich_text")
                        ? rich(c)
                        : Mrkdwn.plainHtml(c.path("text").asText())));
        return cells;
    }

    /// The type of an HTML input for an element.
    public String inputType(JsonNode element) {
        return switch (type(element)) {
            case "email_text_input" -> "email";
            case "url_text_input" -> "url";
            case "datepicker" -> "date";
            case "timepicker" -> "time";
            case "datetimepicker" -> "datetime-local";
            default -> "text";
        };
    }
}
