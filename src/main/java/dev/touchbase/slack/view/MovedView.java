package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import dev.touchbase.domain.cadence.CheckIn;
import dev.touchbase.domain.outreach.CheckInChoices.Moved;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.List;

/// A check-in that was put off or left out.
public final class MovedView {

    private MovedView() {}

    /// The answer to a snooze.
    public static Reply.Answer snoozed(Moved moved, Viewer viewer) {
        return answer("Snoozed", moved, viewer);
    }

    /// The answer to a skip.
    public static Reply.Answer skipped(Moved moved, Viewer viewer) {
        return answer("Skipped", moved, viewer);
    }

    private static Reply.Answer answer(String word, Moved moved, Viewer viewer) {
        Mrkdwn sentence = Mrkdwn.md(
                "*{0}*: *{1}*, instead of {2}.",
                word, moved.customer().name(), viewer.day(moved.before().dueOn()));
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Say.section(Mrkdwn.lines(sentence, UpcomingLine.of(moved.upcoming(), viewer))));
        CheckIn after = moved.upcoming().checkIn();
        if (moved.pastMax() && after != null) {
            blocks.add(Say.section(Mrkdwn.md(
                    "*Heads-up*: that is past the maximum; they should hear from the business by *{0}*.",
                    viewer.day(after.maxOn()))));
        }
        blocks.add(Say.actions(
                ChangeButtons.undo(moved.change()),
                ChangeButtons.fix(Fixable.CHECK_IN, moved.customer().id())));
        Mrkdwn next = after == null ? Mrkdwn.EMPTY : Mrkdwn.md(" Next check-in: {0}.", viewer.day(after.dueOn()));
        return Say.answer(sentence.plus(next), blocks);
    }
}
