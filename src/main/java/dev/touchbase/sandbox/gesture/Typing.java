package dev.touchbase.sandbox.gesture;

import dev.touchbase.sandbox.Member;
import dev.touchbase.sandbox.state.TeamState;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What people type, in the form in which Slack hands it on: three characters escaped, mentions and links in brackets.
public final class Typing {
    private static final Pattern PIECE =
            Pattern.compile("(?<url>https?://[^\\s|]+)|(?<mail>[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)"
                    + "|(?<![\\w@#])@(?<person>[A-Za-z0-9][\\w.-]*)|(?<![\\w@#])#(?<channel>[a-z0-9][\\w-]*)");

    private Typing() {}

    /// For a slash command with `should_escape`: `<@U…|handle>`, `<#C…|name>`.
    public static String forCommand(TeamState state, String typed) {
        return escape(state, typed, true);
    }

    /// For a message: `<@U…>`, `<#C…|name>`.
    public static String forMessage(TeamState state, String typed) {
        return escape(state, typed, false);
    }

    private static String escape(TeamState state, String typed, boolean labels) {
        String safe = typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return PIECE.matcher(safe).replaceAll(m -> Matcher.quoteReplacement(piece(state, m, labels)));
    }

    private static String piece(TeamState state, java.util.regex.MatchResult found, boolean labels) {
        if (found.group("url") != null) {
            return "<" + found.group() + ">";
        }
        if (found.group("mail") != null) {
            return "<mailto:" + found.group() + "|" + found.group() + ">";
        }
        if (found.group("person") != null) {
            return person(state, found.group("person"), labels);
        }
        return state.channel(found.group("channel"))
                .map(c -> "<#" + c.id() + "|" + c.name() + ">")
                .orElse(found.group());
    }

    private static String person(TeamState state, String typed, boolean labels) {
        String handle = typed.replaceAll("[.-]+$", "");
        String rest = typed.substring(handle.length());
        return id(state, handle)
                .map(id -> "<@" + id + (labels ? "|" + handle.toLowerCase(Locale.ROOT) : "") + ">" + rest)
                .orElse("@" + typed);
    }

    private static Optional<String> id(TeamState state, String handle) {
        if (handle.equalsIgnoreCase(state.workspace().botName())) {
            return Optional.of(state.workspace().botUserId());
        }
        return state.byHandle(handle).map(Member::id);
    }
}
