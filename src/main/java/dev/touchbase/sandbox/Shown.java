package dev.touchbase.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/// One thing on somebody's screen, as they read it.
///
/// @param channel id of the channel or direct message it stands in; empty for the Home tab
/// @param ts Slack's timestamp, the message's id in its channel; empty for the Home tab
/// @param author name of who wrote it
/// @param text what is read on screen, without formatting marks, line by line; blocks win over `notification`
/// @param notification the message's plain `text`: what a phone shows as a notification and screen readers speak
/// @param blocks the blocks as the app sent them; an empty array where it sent none
/// @param buttons labels of all buttons in reading order
/// @param ephemeral "only visible to you"
/// @param updated the app has changed it since it was posted
public record Shown(
        String channel,
        String ts,
        String author,
        String text,
        String notification,
        JsonNode blocks,
        List<String> buttons,
        boolean ephemeral,
        boolean updated) {
    public Shown {
        buttons = List.copyOf(buttons);
    }
}
