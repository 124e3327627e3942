package dev.touchbase.slack.command;

import java.util.List;

/// What was typed, cut into tokens; the raw text is kept, so that a note stays untouched.
///
/// @param raw as typed, Slack's escapes and tokens resolved to what the person saw
/// @param tokens in order
public record Typed(String raw, List<Token> tokens) {

    public Typed {
        tokens = List.copyOf(tokens);
    }

    /// One piece of what was typed.
    public sealed interface Token {

        /// Where it starts in [Typed#raw()].
        int start();

        /// Where it ends in [Typed#raw()], exclusive.
        int end();

        /// What it reads as.
        String text();

        /// A run of characters without blanks.
        record Word(String text, int start, int end) implements Token {}

        /// What stood between quotes, straight or curly.
        record Quoted(String text, int start, int end) implements Token {}

        /// `@somebody`: `slackId` as Slack resolved it.
        record StaffMention(String slackId, String text, int start, int end) implements Token {}

        /// `#somewhere`.
        record ChannelMention(String slackId, String text, int start, int end) implements Token {}

        /// A link, e-mail or phone number that Slack recognised; `text` is what the person saw.
        record Link(String target, String text, int start, int end) implements Token {}
    }
}
