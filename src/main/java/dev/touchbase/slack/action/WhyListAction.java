package dev.touchbase.slack.action;

import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.WhySubcommand;
import dev.touchbase.slack.view.ActionIds;
import dev.touchbase.slack.view.WhyPlace;

/// "All decisions" and "Show more": what the policy said about a customer.
public final class WhyListAction implements Action {

    private final WhySubcommand why;

    /// Answers as `why` does.
    public WhyListAction(WhySubcommand why) {
        this.why = why;
    }

    @Override
    public String id() {
        return ActionIds.WHY_LIST;
    }

    @Override
    public boolean changes() {
        return false;
    }

    @Override
    public Reply press(Press press) {
        return why.page(press.actor(), press.speaker(), WhyPlace.read(Presses.customer(press), press.value()));
    }
}
