package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.reminder.DueRow;
import java.util.ArrayList;
import java.util.List;

/// Customers who are due, each with its buttons; the same in reminder, App Home and answers.
public final class DueRows {

    private DueRows() {}

    /// The rows from `from` on, at most `most`, two blocks each.
    public static List<LayoutBlock> of(List<DueRow> rows, int from, int most, DueWords words) {
        List<LayoutBlock> blocks = new ArrayList<>();
        rows.stream().skip(from).limit(most).forEach(row -> blocks.addAll(row(row, words)));
        return blocks;
    }

    private static List<LayoutBlock> row(DueRow row, DueWords words) {
        CustomerId id = row.customer().id();
        String name = row.customer().name();
        ButtonValue value = ButtonValue.of(id);
        return List.of(
                Say.section(words.row(row)),
                Say.actions(
                        Say.button("Reached", ActionIds.REACHED, value, "Reached: " + name),
                        Say.button("No answer", ActionIds.NO_ANSWER, value, "No answer: " + name),
                        Say.overflow(ActionIds.ROW, menu(row, value))));
    }

    /// An open complaint can't be put off, only closed.
    private static List<OptionObject> menu(DueRow row, ButtonValue value) {
        if (row.complaint() != null) {
            return List.of(
                    Say.choice("Log outcome", value.saying(ActionIds.LOG_OUTCOME)),
                    Say.choice("I'm on it", value.saying(ActionIds.ON_IT)),
                    Say.choice("Close complaint", value.saying(ActionIds.CLOSE_COMPLAINT)),
                    Say.choice("Hand over", value.saying(ActionIds.HAND_OVER)));
        }
        return List.of(
                Say.choice("Log outcome", value.saying(ActionIds.LOG_OUTCOME)),
                Say.choice("I'm on it", value.saying(ActionIds.ON_IT)),
                Say.choice("Snooze", value.saying(ActionIds.SNOOZE)),
                Say.choice("Skip", value.saying(ActionIds.SKIP)),
                Say.choice("Hand over", value.saying(ActionIds.HAND_OVER)));
    }

    /// "Show 7 more", for the rows from `from` on.
    ///
    /// @param list which list goes on: a word that [ActionIds#MORE_DUE] understands
    public static List<LayoutBlock> more(int total, int from, String list) {
        return total <= from
                ? List.of()
                : List.of(Say.actions(Say.button(
                        "Show " + (total - from) + " more",
                        ActionIds.MORE_DUE,
                        ButtonValue.ofId(from).saying(list))));
    }
}
