package dev.touchbase.sandbox.block;

import com.fasterxml.jackson.databind.JsonNode;

/// `rich_text` blocks as safe HTML and as plain text.
public final class RichText {
    private RichText() {}

    /// Safe HTML.
    public static String html(JsonNode block, Names names) {
        StringBuilder out = new StringBuilder();
        block.path("elements").forEach(e -> container(e, names, out));
        return out.toString();
    }

    /// What is read.
    public static String plain(JsonNode block, Names names) {
        StringBuilder out = new StringBuilder();
        plain(block, names, out);
        return out.toString();
    }

    private static void container(JsonNode node, Names names, StringBuilder out) {
        switch (node.path("type").asText()) {
            case "rich_text_list" -> {
                String tag = node.path("style").asText().equals("ordered") ? "ol" : "ul";
                out.append('<').append(tag).append('>');
                for (JsonNode item : node.path("elements")) {
                    out.append("<li>");
                    container(item, names, out);
                    out.append("</li>");
                }
                out.append("</").append(tag).append('>');
            }
            case "rich_text_quote" -> wrap("blockquote", node, names, out);
            case "rich_text_preformatted" -> wrap("pre", node, names, out);
            default -> node.path("elements").forEach(e -> leaf(e, names, out));
        }
    }

    private static void wrap(String tag, JsonNode node, Names names, StringBuilder out) {
        out.append('<').append(tag).append('>');
        node.path("elements").forEach(e -> leaf(e, names, out));
        out.append("</").append(tag).append('>');
    }

    private static void leaf(JsonNode leaf, Names names, StringBuilder out) {
        String[] tags = {"bold", "strong", "italic", "em", "strike", "s", "code", "code"};
        StringBuilder after = new StringBuilder();
        for (int i = 0; i < tags.length; i += 2) {
            if (leaf.path("style").path(tags[i]).asBoolean()) {
                out.append('<').append(tags[i + 1]).append('>');
                after.insert(0, "</" + tags[i + 1] + ">");
            }
        }
        String url = leaf.path("url").asText();
        if (leaf.path("type").asText().equals("link") && url.matches("(?i)(https?|mailto|tel):.*")) {
            out.append("<a href=\"").append(Mrkdwn.escape(url)).append("\" rel=\"noopener noreferrer\">");
            after.insert(0, "</a>");
        }
        out.append(Mrkdwn.escape(leafText(leaf, names)).replace("\n", "<br>")).append(after);
    }

    private static String leafText(JsonNode leaf, Names names) {
        return switch (leaf.path("type").asText()) {
            case "text" -> leaf.path("text").asText();
            case "link" -> leaf.path("text").asText(leaf.path("url").asText());
            case "user" -> "@" + names.person(leaf.path("user_id").asText());
            case "channel" -> "#" + names.channel(leaf.path("channel_id").asText());
            case "broadcast" -> "@" + leaf.path("range").asText();
            case "emoji" -> Mrkdwn.emoji(":" + leaf.path("name").asText() + ":");
            case "date" -> leaf.path("fallback").asText();
            default -> "";
        };
    }

    private static void plain(JsonNode node, Names names, StringBuilder out) {
        if (!node.has("elements")) {
            out.append(leafText(node, names));
            return;
        }
        node.path("elements").forEach(e -> plain(e, names, out));
        if (!node.path("type").asText().equals("rich_text")) {
            out.append('\n');
        }
    }
}
