package dev.touchbase.slack.view;

import dev.touchbase.slack.Reply;
import java.util.List;
import java.util.stream.Collectors;

/// The help on how dates and times may be typed.
public final class DatesHelpView {

    /// A day or a moment.
    public static final List<String> DAYS =
            List.of("today", "tomorrow", "friday", "next tue", "5 dec", "5.12.", "KW 48", "end of month", "2026-12-05");

    /// So long from now, or ago.
    public static final List<String> AWAY = List.of("in 2 weeks", "in 3 working days", "2 days ago", "yesterday");

    /// A time, behind a day or alone.
    public static final List<String> TIMES = List.of("3pm", "15:30", "tomorrow 3pm", "friday at noon", "in 10 minutes");

    /// A run of days.
    public static final List<String> SPANS =
            List.of("last week", "this month", "since 1 nov", "last 90 days", "23 dec to 6 jan");

    /// How often, or how long.
    public static final List<String> LENGTHS = List.of("3 days", "every 2 weeks", "every month", "every quarter");

    /// The same in German.
    public static final List<String> GERMAN =
            List.of("morgen 15 Uhr", "nächsten Montag", "in 2 Wochen", "Ende des Monats", "gestern");

    private DatesHelpView() {}

    /// The help.
    public static Reply.Answer answer() {
        return Say.answer(
                Mrkdwn.md("*dates*: how days and times can be typed"),
                Say.section(Mrkdwn.lines(
                        line("A day", DAYS),
                        line("From now, or ago", AWAY),
                        line("A time", TIMES),
                        line("A run of days", SPANS),
                        line("How long, how often", LENGTHS),
                        line("German too", GERMAN))),
                Say.section(
                        Mrkdwn.md(
                                "In a line: `/contact log acme call yesterday 4pm agreed next in 2 weeks`, `/contact plan acme call tomorrow 3pm`.")),
                Say.context(
                        Mrkdwn.md(
                                "Times are yours, where you are. Every answer repeats the day with its weekday, so that you see what I understood.")));
    }

    private static Mrkdwn line(String kind, List<String> examples) {
        return Mrkdwn.md(
                "*{0}*: {1}",
                kind,
                Mrkdwn.join(
                        ", ",
                        examples.stream()
                                .map(one -> Mrkdwn.md("`{0}`", one))
                                .collect(Collectors.toUnmodifiableList())));
    }
}
