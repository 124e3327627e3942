package dev.touchbase.sandbox.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Slack's mrkdwn, read into spans and written as safe HTML or as plain text. Whatever is not understood is text.
public final class Mrkdwn {
    private static final Pattern FENCE = Pattern.compile("```\\n?(.+?)\\n?```", Pattern.DOTALL);
    private static final Pattern QUOTE = Pattern.compile("(?:>|&gt;) ?(.*)");
    private static final Pattern EMOJI = Pattern.compile(":([a-z0-9_+'-]+):");
    private static final Pattern LINK = Pattern.compile("(?i)(https?|mailto|tel|slack):\\S+");

    private Mrkdwn() {}

    /// A piece of formatted text.
    sealed interface Span {
        record Words(String text) implements Span {}

        record Styled(String tag, List<Span> inner) implements Span {}

        record Code(String text) implements Span {}

        record Fenced(String text) implements Span {}

        record Link(String url, String label) implements Span {}

        record Mention(String text) implements Span {}

        record Break() implements Span {}
    }

    /// HTML in which nothing of the given text can act: everything is escaped, links are http, mail and phone only.
    public static String html(String text, Names names) {
        StringBuilder out = new StringBuilder();
        parse(text, names).forEach(s -> html(s, out));
        return out.toString();
    }

    /// What is read, without the marks.
    public static String plain(String text, Names names) {
        StringBuilder out = new StringBuilder();
        parse(text, names).forEach(s -> plain(s, out));
        return out.toString();
    }

    /// The HTML of text that carries no formatting but emoji names (`plain_text` objects).
    public static String plainHtml(String text) {
        return escape(emoji(text)).replace("\n", "<br>");
    }

    /// Replaces the emoji names that are known.
    public static String emoji(String text) {
        return EMOJI.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(Emoji.of(m.group(1)).orElse(m.group())));
    }

    /// Escapes for element content and quoted attributes.
    public static String escape(String raw) {
        return raw.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /// Slack's own three entities back to characters, once.
    public static String unescape(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    static List<Span> parse(String text, Names names) {
        List<Span> spans = new ArrayList<>();
        Matcher fence = FENCE.matcher(text);
        int from = 0;
        while (fence.find()) {
            lines(text.substring(from, fence.start()).replaceAll("\\n$", ""), names, spans);
            spans.add(new Span.Fenced(unescape(fence.group(1))));
            from = fence.end();
            if (from < text.length() && text.charAt(from) == '\n') {
                from++;
            }
        }
        lines(text.substring(from), names, spans);
        return spans;
    }

    private static void lines(String text, Names names, List<Span> spans) {
        if (text.isEmpty()) {
            return;
        }
        List<Span> quoted = new ArrayList<>();
        boolean first = true;
        for (String line : text.split("\n", -1)) {
            Matcher quote = QUOTE.matcher(line);
            if (quote.matches()) {
                if (!quoted.isEmpty()) {
                    quoted.add(new Span.Break());
                }
                quoted.addAll(inline(quote.group(1), names));
                continue;
            }
            if (!quoted.isEmpty()) {
                spans.add(new Span.Styled("blockquote", List.copyOf(quoted)));
                quoted.clear();
            } else if (!first) {
                spans.add(new Span.Break());
            }
            first = false;
            spans.addAll(inline(line, names));
        }
        if (!quoted.isEmpty()) {
            spans.add(new Span.Styled("blockquote", List.copyOf(quoted)));
        }
    }

    private static List<Span> inline(String line, Names names) {
        List<Span> spans = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            Found found = special(line, at, names);
            if (found == null) {
                words.append(line.charAt(at++));
                continue;
            }
            flush(words, spans);
            spans.add(found.span());
            at = found.end();
        }
        flush(words, spans);
        return spans;
    }

    private record Found(Span span, int end) {}

    private static @org.jspecify.annotations.Nullable Found special(String line, int at, Names names) {
        char c = line.charAt(at);
        return switch (c) {
            case '<' -> token(line, at, names);
            case '`' -> code(line, at);
            case '*' -> styled(line, at, "strong", names);
            case '_' -> styled(line, at, "em", names);
            case '~' -> styled(line, at, "s", names);
            default -> null;
        };
    }

    private static @org.jspecify.annotations.Nullable Found token(String line, int at, Names names) {
        int end = line.indexOf('>', at);
        if (end < 0) {
            return null;
        }
        String inside = line.substring(at + 1, end);
        return tokenSpan(inside, names).map(span -> new Found(span, end + 1)).orElse(null);
    }

    private static Optional<Span> tokenSpan(String inside, Names names) {
        int bar = inside.indexOf('|');
        String target = bar < 0 ? inside : inside.substring(0, bar);
        String label = bar < 0 ? "" : unescape(inside.substring(bar + 1));
        if (target.matches("@[UW][A-Z0-9]+")) {
            return Optional.of(new Span.Mention("@" + names.person(target.substring(1))));
        }
        if (target.matches("#[CGD][A-Z0-9]+")) {
            return Optional.of(new Span.Mention("#" + names.channel(target.substring(1))));
        }
        if (target.startsWith("!date^")) {
            return Optional.of(new Span.Words(SlackDate.show(inside, names.zone())));
        }
        if (target.matches("!(here|channel|everyone)")) {
            return Optional.of(new Span.Mention("@" + target.substring(1)));
        }
        if (target.startsWith("!subteam^")) {
            return Optional.of(new Span.Mention(label.isEmpty() ? "@group" : label));
        }
        if (LINK.matcher(target).matches()) {
            String url = unescape(target);
            return Optional.of(new Span.Link(url, label.isEmpty() ? url.replaceFirst("^(mailto|tel):", "") : label));
        }
        return Optional.empty();
    }

    private static @org.jspecify.annotations.Nullable Found code(String line, int at) {
        int end = line.indexOf('`', at + 1);
        return end <= at + 1 ? null : new Found(new Span.Code(unescape(line.substring(at + 1, end))), end + 1);
    }

    private static @org.jspecify.annotations.Nullable Found styled(String line, int at, String tag, Names names) {
        if (at > 0 && Character.isLetterOrDigit(line.charAt(at - 1))) {
            return null;
        }
        int end = closing(line, at);
        if (end < 0) {
            return null;
        }
        return new Found(new Span.Styled(tag, inline(line.substring(at + 1, end), names)), end + 1);
    }

    private static int closing(String line, int at) {
        char mark = line.charAt(at);
        if (at + 1 >= line.length() || Character.isWhitespace(line.charAt(at + 1)) || line.charAt(at + 1) == mark) {
            return -1;
        }
        for (int i = at + 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '<' && line.indexOf('>', i) > 0) {
                i = line.indexOf('>', i);
            } else if (c == mark
                    && !Character.isWhitespace(line.charAt(i - 1))
                    && (i + 1 == line.length() || !Character.isLetterOrDigit(line.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }

    private static void flush(StringBuilder words, List<Span> spans) {
        if (!words.isEmpty()) {
            spans.add(new Span.Words(emoji(unescape(words.toString()))));
            words.setLength(0);
        }
    }

    private static void html(Span span, StringBuilder out) {
        switch (span) {
            case Span.Words w -> out.append(escape(w.text()));
            case Span.Styled s -> {
                out.append('<').append(s.tag()).append('>');
                s.inner().forEach(i -> html(i, out));
                out.append("</").append(s.tag()).append('>');
            }
            case Span.Code c -> out.append("<code>").append(escape(c.text())).append("</code>");
            case Span.Fenced f -> out.append("<pre>").append(escape(f.text())).append("</pre>");
            case Span.Link l ->
                out.append("<a href=\"")
                        .append(escape(l.url()))
                        .append("\" target=\"_blank\" rel=\"noopener noreferrer\">")
                        .append(escape(emoji(l.label())))
                        .append("</a>");
            case Span.Mention m ->
                out.append("<span class=\"mention\">").append(escape(m.text())).append("</span>");
            case Span.Break b -> out.append("<br>");
        }
    }

    private static void plain(Span span, StringBuilder out) {
        switch (span) {
            case Span.Words w -> out.append(w.text());
            case Span.Styled s -> {
                boolean quote = s.tag().equals("blockquote");
                if (quote && !out.isEmpty()) {
                    out.append('\n');
                }
                s.inner().forEach(i -> plain(i, out));
                if (quote) {
                    out.append('\n');
                }
            }
            case Span.Code c -> out.append(c.text());
            case Span.Fenced f -> out.append('\n').append(f.text()).append('\n');
            case Span.Link l -> out.append(emoji(l.label()));
            case Span.Mention m -> out.append(m.text());
            case Span.Break b -> out.append('\n');
        }
    }
}
