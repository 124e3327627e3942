package dev.touchbase.sandbox.screen;

import java.util.List;

/// One message in a list, or the day that begins above it.
///
/// @param day a heading such as "Monday 23 November"; empty when the day is the same as above
/// @param id the element's id
/// @param order when it appeared, in the order of all things
/// @param author name of who wrote it
/// @param initials of the author
/// @param hue a colour class of the author
/// @param fromApp the bot wrote it
/// @param mine the reader wrote it
/// @param notice a line of Slack's own
/// @param ephemeral only the reader sees it
/// @param edited the app has changed it
/// @param time as the reader's clock shows it
/// @param textHtml safe HTML of the text; empty where there are blocks
/// @param say what a screen reader announces
/// @param drawing its blocks
/// @param files names of attached files, by id
public record Line(
        String day,
        String id,
        long order,
        String author,
        String initials,
        String hue,
        boolean fromApp,
        boolean mine,
        boolean notice,
        boolean ephemeral,
        boolean edited,
        String time,
        String textHtml,
        String say,
        Drawing drawing,
        List<FileLink> files) {

    /// A file that can be fetched.
    public record FileLink(String id, String title) {}
}
