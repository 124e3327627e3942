package dev.touchbase.slack.action;

import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.ShowSubcommand;
import dev.touchbase.slack.view.ActionIds;

/// "Show Acme": the card of a customer.
public final class ShowAction implements Action {

    private final ShowSubcommand show;

    /// Shows what `show` shows.
    public ShowAction(ShowSubcommand show) {
        this.show = show;
    }

    @Override
    public String id() {
        return ActionIds.SHOW;
    }

    @Override
    public boolean changes() {
        return false;
    }

    @Override
    public Reply press(Press press) {
        return show.card(press.actor(), press.speaker(), Presses.customer(press));
    }
}
