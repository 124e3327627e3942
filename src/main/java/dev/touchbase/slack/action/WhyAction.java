package dev.touchbase.slack.action;

import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.WhySubcommand;
import dev.touchbase.slack.view.ActionIds;

/// "Why?": one decision of the policy whole.
public final class WhyAction implements Action {

    private final WhySubcommand why;

    /// Answers as `why` does.
    public WhyAction(WhySubcommand why) {
        this.why = why;
    }

    @Override
    public String id() {
        return ActionIds.WHY;
    }

    @Override
    public boolean changes() {
        return false;
    }

    @Override
    public Reply press(Press press) {
        return why.whole(press.actor(), press.speaker(), Presses.id(press));
    }
}
