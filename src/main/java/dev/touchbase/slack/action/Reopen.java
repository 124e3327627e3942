package dev.touchbase.slack.action;

import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.ReopenSubcommand;
import dev.touchbase.slack.view.ActionIds;

/// "Reopen" on the card of a closed customer.
public final class Reopen implements Action {

    private final ReopenSubcommand reopen;

    /// Opens with `reopen`.
    public Reopen(ReopenSubcommand reopen) {
        this.reopen = reopen;
    }

    @Override
    public String id() {
        return ActionIds.REOPEN;
    }

    @Override
    public boolean changes() {
        return true;
    }

    @Override
    public Reply press(Press press) {
        return reopen.reopened(press.actor(), press.speaker(), Presses.customer(press));
    }
}
