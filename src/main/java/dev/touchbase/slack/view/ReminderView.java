package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.reminder.DueRow;
import dev.touchbase.domain.reminder.MyDay;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.List;

/// A person's own morning message, and the same as an answer to `/contact`.
public final class ReminderView {

    /// So many customers are shown at once; the rest stand behind a button.
    public static final int SHOWN = 5;

    private ReminderView() {}

    /// The morning message. Its text names no customer: it shows on locked screens.
    public static Reply.Answer morning(MyDay day, DueWords words) {
        Viewer viewer = words.viewer();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Say.section(Mrkdwn.md("*Good morning, {0}.* {1}", day.staff().firstName(), headline(day))));
        blocks.addAll(body(day, words));
        return Say.answer(Mrkdwn.md("Your reminder for {0}: {1}", viewer.day(day.today()), headline(day)), blocks);
    }

    /// Nothing is left of it.
    public static Reply.Answer done(MyDay day, Viewer viewer) {
        return Say.answer(Mrkdwn.md(
                ":white_check_mark: All done for {0}, {1}.",
                viewer.day(day.today()), day.staff().firstName()));
    }

    /// They have gone away since: others have it now.
    public static Reply.Answer away(MyDay day, Viewer viewer) {
        return Say.answer(Mrkdwn.md(
                "Your reminder for {0}: you are away now, {1}, so your check-ins go to those who stand in for you. Back earlier? Type `/contact away back`.",
                viewer.day(day.today()), day.staff().firstName()));
    }

    /// The same as an answer, at any time of the day.
    public static Reply.Answer today(MyDay day, DueWords words) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Say.section(Mrkdwn.md("*Your check-ins.* {0}", headline(day))));
        blocks.addAll(body(day, words));
        blocks.addAll(DayLines.claims(day, words.viewer()));
        blocks.add(
                Say.context(
                        Mrkdwn.md(
                                "Try `/contact log acme call reached …`, `/contact check acme`, `/contact who acme`, or `/contact help`.")));
        return Say.answer(Mrkdwn.md("Your check-ins: {0}", headline(day)), blocks);
    }

    /// "3 customers to contact today, 1 promise to keep."
    public static Mrkdwn headline(MyDay day) {
        List<Mrkdwn> parts = new ArrayList<>();
        parts.add(counted(day.due().size(), "1 customer to contact", "{0} customers to contact"));
        parts.add(counted(day.promises().size(), "1 promise to keep", "{0} promises to keep"));
        long planned = day.plans().stream()
                .filter(plan -> plan.on().equals(day.today()))
                .count();
        parts.add(counted((int) planned, "1 contact planned", "{0} contacts planned"));
        Mrkdwn all = Mrkdwn.join(", ", parts);
        return all.isEmpty() ? Mrkdwn.md("Nothing is due today.") : Mrkdwn.md("{0} today.", all);
    }

    private static Mrkdwn counted(int count, String one, String several) {
        return switch (count) {
            case 0 -> Mrkdwn.EMPTY;
            case 1 -> Mrkdwn.md(one);
            default -> Mrkdwn.md(several, count);
        };
    }

    private static List<LayoutBlock> body(MyDay day, DueWords words) {
        Viewer viewer = words.viewer();
        List<LayoutBlock> blocks = new ArrayList<>();
        if (!day.coveringFor().isEmpty()) {
            blocks.add(Say.context(Mrkdwn.md("You stand in for {0}.", viewer.names(day.coveringFor()))));
        }
        blocks.addAll(DayLines.promises(day, viewer));
        blocks.addAll(DueRows.of(day.due(), 0, SHOWN, words));
        blocks.addAll(DueRows.more(day.due().size(), SHOWN, "due"));
        blocks.addAll(DayLines.plans(
                day.plans().stream()
                        .filter(plan -> plan.on().equals(day.today()))
                        .toList(),
                day,
                viewer));
        List<Mrkdwn> held = day.held().stream().limit(SHOWN).map(words::held).toList();
        if (!held.isEmpty()) {
            blocks.add(Say.context(Mrkdwn.join("\n", held)));
        }
        return blocks;
    }

    /// The customers whom the message shows.
    public static List<CustomerId> about(MyDay day) {
        List<CustomerId> ids = new ArrayList<>(day.customers().keySet());
        day.due().stream().map(DueRow::customer).forEach(customer -> ids.add(customer.id()));
        day.held().stream().map(DueRow::customer).forEach(customer -> ids.add(customer.id()));
        return ids.stream().distinct().toList();
    }
}
