package dev.touchbase.slack.view;

import com.slack.api.model.block.composition.PlainTextObject;

/// Text for Slack's `plain_text` objects, which read nothing into it: labels, headers, options, fields.
public final class Plain {

    private Plain() {}

    /// The text on one line, without control characters, at most `most` characters long; an ellipsis stands for what is
    /// cut off. Empty text stays empty, which Slack refuses: don't send it.
    public static String line(String text, int most) {
        return CleanText.cut(CleanText.line(text), most);
    }

    /// The same with its line breaks.
    public static String lines(String text, int most) {
        return CleanText.cut(CleanText.lines(text), most);
    }

    /// As an object of Slack's. `:names:` are not turned into emoji.
    static PlainTextObject object(String text, int most) {
        return PlainTextObject.builder().text(line(text, most)).emoji(false).build();
    }
}
