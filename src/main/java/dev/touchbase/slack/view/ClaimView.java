package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import dev.touchbase.domain.outreach.ContactClaims.ClaimOutcome;
import dev.touchbase.domain.outreach.ContactClaims.Released;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.TouchpointId;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// "I'm on it", and its end.
public final class ClaimView {

    private ClaimView() {}

    /// The answer to claiming.
    ///
    /// @param filling the touchpoints that fill the rules that speak
    public static Reply.Answer answer(ClaimOutcome outcome, Map<TouchpointId, Touchpoint> filling, Viewer viewer) {
        return switch (outcome) {
            case ClaimOutcome.Claimed claimed -> claimed(claimed, filling, viewer);
            case ClaimOutcome.HeldByColleague held ->
                Say.answer(Mrkdwn.md(
                        "*Heads-up*: {0} is on *{1}* until {2}. Nothing was changed.",
                        viewer.subject(held.claim().staff()),
                        held.customer().name(),
                        viewer.clock(held.claim().until())));
            case ClaimOutcome.Blocked blocked ->
                VerdictView.blocked(
                        Mrkdwn.md("Not claimed yet."),
                        blocked.customer(),
                        blocked.gate(),
                        new GoOn.Claiming(blocked.customer().id()),
                        filling,
                        viewer);
        };
    }

    private static Reply.Answer claimed(
            ClaimOutcome.Claimed claimed, Map<TouchpointId, Touchpoint> filling, Viewer viewer) {
        Mrkdwn sentence = Mrkdwn.md(
                "*Claimed*: you are on *{0}* until *{1}*; your colleagues can see that.",
                claimed.customer().name(), viewer.clock(claimed.claim().until()));
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Say.section(sentence));
        Mrkdwn notes = VerdictView.reasons(claimed.verdict(), filling, viewer);
        if (!notes.isEmpty()) {
            blocks.add(Say.section(
                    Mrkdwn.lines(Mrkdwn.md("*{0}*", claimed.verdict().level().label()), notes)));
        }
        ButtonValue customer = ButtonValue.of(claimed.customer().id());
        blocks.add(Say.actions(
                Say.primary(Say.button("Log outcome", ActionIds.LOG_OUTCOME, customer)),
                Say.button("Release", ActionIds.RELEASE, customer),
                ChangeButtons.undo(claimed.change())));
        return Say.answer(sentence, blocks);
    }

    /// The answer to letting go.
    public static Reply.Answer released(Released released) {
        return Say.answer(
                Mrkdwn.md(
                        "*Released*: *{0}* is free for others again.",
                        released.customer().name()),
                Say.actions(ChangeButtons.undo(released.change())));
    }
}
