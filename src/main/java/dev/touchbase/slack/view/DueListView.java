package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import dev.touchbase.domain.reminder.DueRow;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.List;

/// A ranked list of who is due, paged.
public final class DueListView {

    /// Rows a page.
    public static final int PAGE = 10;

    private DueListView() {}

    /// The page that starts at `from`.
    ///
    /// @param list the word that finds this list again for its next page
    public static Reply.Answer of(String title, List<DueRow> rows, int from, String list, DueWords words) {
        if (rows.isEmpty()) {
            return Say.answer(Mrkdwn.md("*{0}:* nobody is due.", title));
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Say.section(Mrkdwn.md("*{0}* ({1})", title, rows.size())));
        blocks.addAll(DueRows.of(rows, from, PAGE, words));
        blocks.addAll(DueRows.more(rows.size(), from + PAGE, list));
        return Say.answer(Mrkdwn.md("{0}: {1} customers.", title, rows.size()), blocks);
    }
}
