package dev.touchbase.slack.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What was typed, cut into tokens; the raw text is kept, so that a note stays untouched.
///
/// @param raw as typed, Slack's escapes and tokens resolved to what the person saw
/// @param tokens in order
public record Typed(String raw, List<Token> tokens) {

    /// More characters than these are not read.
    public static final int MOST = 3_000;

    public Typed {
        tokens = List.copyOf(tokens);
    }

    /// Cuts what Slack sent for what somebody typed: mentions, links and escapes are resolved, what stands between
    /// quotes of any kind is one token, a `;` is one by itself. Reads the first [#MOST] characters, in linear time.
    public static Typed cut(String slackText) {
        return cut(slackText, slackId -> Optional.empty());
    }

    /// The same, with the names of staff that Slack mentions by id alone.
    ///
    /// @param nameOf the name of the member of staff with this Slack id
    public static Typed cut(String slackText, Function<String, Optional<String>> nameOf) {
        return new TokenCutter(new SlackText(slackText, nameOf)).typed();
    }

    /// Without the first `count` tokens and what stands before the next one.
    public Typed without(int count) {
        if (count >= tokens.size()) {
            return new Typed("", List.of());
        }
        int cut = tokens.get(count).start();
        return new Typed(
                raw.substring(cut),
                tokens.stream().skip(count).map(token -> token.moved(-cut)).toList());
    }

    /// One piece of what was typed.
    public sealed interface Token {

        /// Where it starts in [Typed#raw()].
        int start();

        /// Where it ends in [Typed#raw()], exclusive.
        int end();

        /// What it reads as.
        String text();

        /// The same token so many characters further on.
        Token moved(int by);

        /// A run of characters without blanks.
        record Word(String text, int start, int end) implements Token {
            @Override
            public Token moved(int by) {
                return new Word(text, start + by, end + by);
            }
        }

        /// What stood between quotes, straight or curly.
        record Quoted(String text, int start, int end) implements Token {
            @Override
            public Token moved(int by) {
                return new Quoted(text, start + by, end + by);
            }
        }

        /// `@somebody`: `slackId` as Slack resolved it.
        record StaffMention(String slackId, String text, int start, int end) implements Token {
            @Override
            public Token moved(int by) {
                return new StaffMention(slackId, text, start + by, end + by);
            }
        }

        /// `#somewhere`.
        record ChannelMention(String slackId, String text, int start, int end) implements Token {
            @Override
            public Token moved(int by) {
                return new ChannelMention(slackId, text, start + by, end + by);
            }
        }

        /// A link, e-mail or phone number that Slack recognised; `text` is what the person saw.
        record Link(String target, String text, int start, int end) implements Token {
            @Override
            public Token moved(int by) {
                return new Link(target, text, start + by, end + by);
            }
        }
    }
}
