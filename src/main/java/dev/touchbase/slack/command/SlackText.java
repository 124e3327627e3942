package dev.touchbase.slack.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What Slack sent, as the person saw it: tokens in angle brackets are replaced by what they show, and remembered with
/// their places; the three escapes are resolved, once.
final class SlackText {

    private static final List<String> ESCAPES = List.of("&amp;", "&lt;", "&gt;");

    private final String sent;
    private final Function<String, Optional<String>> nameOf;
    private final StringBuilder raw;
    private final List<Typed.Token> marks = new ArrayList<>();

    SlackText(String slackText, Function<String, Optional<String>> nameOf) {
        this.sent = cut(slackText);
        this.nameOf = nameOf;
        this.raw = new StringBuilder(sent.length());
        resolve();
    }

    /// What the person saw.
    String raw() {
        return raw.toString();
    }

    /// The mentions and links in it, in order.
    List<Typed.Token> marks() {
        return marks;
    }

    private static String cut(String text) {
        if (text.length() <= Typed.MOST) {
            return text;
        }
        boolean inPair = Character.isHighSurrogate(text.charAt(Typed.MOST - 1));
        return text.substring(0, inPair ? Typed.MOST - 1 : Typed.MOST);
    }

    private void resolve() {
        for (int i = 0; i < sent.length(); ) {
            int close = sent.charAt(i) == '<' ? close(i) : -1;
            if (close > 0 && mark(sent.substring(i + 1, close))) {
                i = close + 1;
            } else {
                i += plain(i);
            }
        }
    }

    /// Where the token that opens here is closed, or -1.
    private int close(int open) {
        int at = open + 1;
        while (at < sent.length() && sent.charAt(at) != '>' && sent.charAt(at) != '<') {
            at++;
        }
        return at < sent.length() && sent.charAt(at) == '>' ? at : -1;
    }

    private int plain(int at) {
        for (String escape : ESCAPES) {
            if (sent.startsWith(escape, at)) {
                raw.append(unescaped(escape));
                return escape.length();
            }
        }
        raw.append(sent.charAt(at));
        return 1;
    }

    /// Whether it is a token of Slack's; then it is taken up.
    private boolean mark(String inside) {
        int bar = inside.indexOf('|');
        String target = unescaped(bar < 0 ? inside : inside.substring(0, bar));
        String label = bar < 0 ? "" : unescaped(inside.substring(bar + 1));
        int start = raw.length();
        if (target.matches("[@#][A-Z0-9]+")) {
            place(target.charAt(0), target.substring(1), label);
        } else if (target.startsWith("!")) {
            raw.append(label.isEmpty() ? "@" + target.substring(1) : label);
        } else if (target.indexOf(':') > 0 && target.indexOf(' ') < 0) {
            raw.append(label.isEmpty() ? target : label);
            marks.add(new Typed.Token.Link(target, raw.substring(start), start, raw.length()));
        } else {
            return false;
        }
        return true;
    }

    private void place(char sign, String id, String label) {
        int start = raw.length();
        String name = label.isEmpty() && sign == '@' ? nameOf.apply(id).orElse(id) : bare(label);
        String text = raw.append(sign).append(name.isEmpty() ? id : name).substring(start);
        marks.add(
                sign == '@'
                        ? new Typed.Token.StaffMention(id, text, start, raw.length())
                        : new Typed.Token.ChannelMention(id, text, start, raw.length()));
    }

    private static String bare(String label) {
        return label.startsWith("@") || label.startsWith("#") ? label.substring(1) : label;
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
