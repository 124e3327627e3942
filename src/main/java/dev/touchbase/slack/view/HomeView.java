package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.touchbase.domain.audit.Lookups;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.reminder.DueRow;
import dev.touchbase.domain.reminder.MyDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The App Home of one person.
public final class HomeView {

    private static final int DUE_SHOWN = 10;
    private static final int MOST_BLOCKS = 100;

    private HomeView() {}

    /// The page.
    ///
    /// @param complaints those open that this person handles; the due ones stand among the check-ins already
    /// @param looks who looked at this person's contacts, newest first
    /// @param onTop what a press on the page was just answered with
    public static View of(
            MyDay day, List<DueRow> complaints, DueWords words, List<Lookups.Lookup> looks, List<LayoutBlock> onTop) {
        Viewer viewer = words.viewer();
        List<LayoutBlock> blocks = new ArrayList<>(onTop);
        if (!onTop.isEmpty()) {
            blocks.add(Say.divider());
        }
        blocks.add(Say.header(viewer.day(day.today()) + ": your customers"));
        blocks.add(Say.section(ReminderView.headline(day)));
        part(blocks, "Check-ins", DueRows.of(day.due(), 0, DUE_SHOWN, words));
        blocks.addAll(DueRows.more(day.due().size(), DUE_SHOWN, "due"));
        part(blocks, "Open complaints, not due today", DueRows.of(notDue(complaints, day), 0, DUE_SHOWN, words));
        part(blocks, "Promises", DayLines.promises(day, viewer));
        part(blocks, "Promised for later", DayLines.later(day, viewer));
        part(blocks, "Plans", DayLines.plans(day.plans(), day, viewer));
        part(blocks, "Claims", DayLines.claims(day, viewer));
        part(blocks, "Held", held(day, words));
        blocks.add(Say.divider());
        looks(blocks, looks, viewer);
        blocks.add(
                Say.context(
                        Mrkdwn.md(
                                "Log a contact with `/contact log acme call reached …`. Ask before you call with `/contact check acme`. `/contact help` shows the rest, `/contact settings` when your reminder comes.")));
        return View.builder()
                .type("home")
                .blocks(blocks.stream().limit(MOST_BLOCKS).toList())
                .build();
    }

    private static List<DueRow> notDue(List<DueRow> complaints, MyDay day) {
        Set<CustomerId> due = day.due().stream().map(row -> row.customer().id()).collect(Collectors.toSet());
        return complaints.stream()
                .filter(row -> !due.contains(row.customer().id()))
                .toList();
    }

    private static void part(List<LayoutBlock> blocks, String title, List<LayoutBlock> rows) {
        if (!rows.isEmpty()) {
            blocks.add(Say.divider());
            blocks.add(Say.section(Mrkdwn.bold(title)));
            blocks.addAll(rows);
        }
    }

    private static List<LayoutBlock> held(MyDay day, DueWords words) {
        List<Mrkdwn> lines = day.held().stream().map(words::held).toList();
        return lines.isEmpty() ? List.of() : List.of(Say.section(Mrkdwn.join("\n", lines)));
    }

    /// Whoever looks at a person's contacts is seen doing so.
    private static void looks(List<LayoutBlock> blocks, List<Lookups.Lookup> looks, Viewer viewer) {
        for (Lookups.Lookup look : looks) {
            blocks.add(Say.context(Mrkdwn.md(
                    "{0} looked at your contacts on {1}: {2}",
                    viewer.subject(look.by()), viewer.moment(look.at()), look.question())));
        }
    }
}
