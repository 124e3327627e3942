package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import dev.touchbase.domain.cadence.CheckIn;
import dev.touchbase.domain.outreach.CheckInChoices.Moved;
import dev.touchbase.domain.outreach.CheckInChoices.SnoozeOutcome;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.List;

/// A check-in that was put off or left out.
public final class MovedView {

    private MovedView() {}

    /// The answer to a snooze; the question where it would bring the check-in forward.
    public static Reply.Answer answer(SnoozeOutcome outcome, Viewer viewer) {
        return switch (outcome) {
            case SnoozeOutcome.Snoozed(Moved moved) -> snoozed(moved, viewer);
            case SnoozeOutcome.WouldComeForward sooner -> ask(sooner, viewer);
        };
    }

    private static Reply.Answer ask(SnoozeOutcome.WouldComeForward sooner, Viewer viewer) {
        String day = viewer.day(sooner.until());
        return Say.answer(
                Mrkdwn.md(
                        "*{0}* is due only on *{1}*. Move it forward to {2}? Nothing was changed yet.",
                        sooner.customer().name(), viewer.day(sooner.before().dueOn()), day),
                Say.actions(Say.button(
                        "Move it forward to " + day,
                        ActionIds.MOVE_FORWARD,
                        ButtonValue.of(sooner.customer().id())
                                .saying(sooner.until().toString()))));
    }

    /// The answer once it was moved forward.
    public static Reply.Answer movedForward(Moved moved, Viewer viewer) {
        return answer("Moved forward", moved, viewer);
    }

    /// The answer to a snooze that put it off.
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
