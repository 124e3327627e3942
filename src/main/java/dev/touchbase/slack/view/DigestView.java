package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import dev.touchbase.domain.calendar.DateWords;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Responsible;
import dev.touchbase.domain.digest.Digest;
import dev.touchbase.domain.reminder.DueRow;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The team's morning post: counts and who looks after whom, no names of those who are late.
public final class DigestView {

    private static final int DUE_SHOWN = 15;
    private static final int NOBODYS_SHOWN = 5;
    private static final int NAME = 80;

    private DigestView() {}

    /// The post.
    public static Reply.Answer of(Digest digest, Firm firm) {
        List<LayoutBlock> blocks = new ArrayList<>();
        String day = DateWords.date(digest.day());
        if (digest.quiet()) {
            blocks.add(Say.section(Mrkdwn.md("*{0}:* a quiet day, nothing is due. {1}", day, yesterday(digest))));
        } else {
            blocks.add(Say.section(Mrkdwn.md("*{0}*", day)));
            blocks.add(Say.section(dueToday(digest, firm)));
            blocks.add(Say.section(overdue(digest, firm)));
            blocks.addAll(nobodys(digest));
            blocks.add(Say.context(yesterday(digest)));
        }
        missed(digest, blocks);
        return Say.answer(spoken(digest, day), blocks);
    }

    /// The customers whom the post shows.
    public static List<CustomerId> about(Digest digest) {
        return Stream.of(digest.dueToday(), digest.nobodys(), digest.late())
                .flatMap(List::stream)
                .map(row -> row.customer().id())
                .distinct()
                .toList();
    }

    private static Mrkdwn spoken(Digest digest, String day) {
        return Mrkdwn.md(
                "Digest for {0}: {1} due today, {2} overdue.",
                day, digest.dueToday().size(), digest.overdue());
    }

    private static Mrkdwn dueToday(Digest digest, Firm firm) {
        List<DueRow> due = digest.dueToday();
        if (due.isEmpty()) {
            return Mrkdwn.md("*Due today:* nobody");
        }
        List<Mrkdwn> lines = new ArrayList<>();
        lines.add(Mrkdwn.md("*Due today* ({0})", due.size()));
        due.stream()
                .limit(DUE_SHOWN)
                .map(row -> Mrkdwn.md("• {0}, {1}", name(row), who(row, firm)))
                .forEach(lines::add);
        if (due.size() > DUE_SHOWN) {
            lines.add(Mrkdwn.md("and {0} more: `/contact due team`", due.size() - DUE_SHOWN));
        }
        return Mrkdwn.join("\n", lines);
    }

    /// Short enough that one of them hides none of the others.
    private static String name(DueRow row) {
        return Plain.line(row.customer().name(), NAME);
    }

    private static String who(DueRow row, Firm firm) {
        return switch (row.responsible()) {
            case Responsible.Someone someone when someone.standsIn() -> firm.nameOf(someone.staff()) + " (standing in)";
            case Responsible.Someone someone -> firm.nameOf(someone.staff());
            case Responsible.Nobody nobody -> "nobody yet";
        };
    }

    private static Mrkdwn overdue(Digest digest, Firm firm) {
        if (!firm.settings().digestNames() || digest.late().isEmpty()) {
            return Mrkdwn.md("*Overdue:* {0}", digest.overdue());
        }
        List<Mrkdwn> lines = new ArrayList<>();
        lines.add(Mrkdwn.md("*Overdue* ({0})", digest.overdue()));
        digest.late().stream()
                .limit(DUE_SHOWN)
                .map(row -> Mrkdwn.md(
                        "• {0}, {1}, since {2}", name(row), who(row, firm), DateWords.date(row.since(), digest.day())))
                .forEach(lines::add);
        return Mrkdwn.join("\n", lines);
    }

    private static List<LayoutBlock> nobodys(Digest digest) {
        List<LayoutBlock> blocks = new ArrayList<>();
        List<DueRow> rows = digest.nobodys();
        if (!rows.isEmpty()) {
            blocks.add(Say.section(Mrkdwn.md("*Nobody's* ({0}): who takes them?", rows.size())));
        }
        for (DueRow row : rows.stream().limit(NOBODYS_SHOWN).toList()) {
            String name = name(row);
            blocks.add(Say.section(
                    Mrkdwn.text(name),
                    Say.button(
                            "Take it",
                            ActionIds.TAKE,
                            ButtonValue.of(row.customer().id()),
                            "Take it: " + name)));
        }
        if (rows.size() > NOBODYS_SHOWN) {
            blocks.add(Say.context(Mrkdwn.md("and {0} more", rows.size() - NOBODYS_SHOWN)));
        }
        return blocks;
    }

    private static Mrkdwn yesterday(Digest digest) {
        String since = digest.since().equals(digest.day().minusDays(1))
                ? "Yesterday"
                : "Since " + DateWords.date(digest.since(), digest.day());
        if (digest.outcomes().isEmpty()) {
            return Mrkdwn.md("{0}: no contacts recorded.", since);
        }
        List<Mrkdwn> counts = digest.outcomes().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Outcome, Long> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(entry ->
                        Mrkdwn.md("{0} {1}", entry.getValue(), entry.getKey().label()))
                .toList();
        return Mrkdwn.md("{0}: {1}.", since, Mrkdwn.join(", ", counts));
    }

    private static void missed(Digest digest, List<LayoutBlock> blocks) {
        Map<String, List<Mrkdwn>> days = new LinkedHashMap<>();
        digest.missed()
                .forEach(each -> days.computeIfAbsent(each.why(), why -> new ArrayList<>())
                        .add(Mrkdwn.text(DateWords.date(each.day(), digest.day()))));
        days.forEach((why, which) -> blocks.add(Say.context(Mrkdwn.md(
                which.size() == 1 ? "The digest of {0} was missed: {1}." : "The digests of {0} were missed: {1}.",
                Mrkdwn.join(", ", which),
                why))));
    }
}
