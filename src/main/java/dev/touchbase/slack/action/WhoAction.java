package dev.touchbase.slack.action;

import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.WhoSubcommand;
import dev.touchbase.slack.view.ActionIds;
import dev.touchbase.slack.view.WhoPlace;

/// "Who contacted" on a card.
public final class WhoAction implements Action {

    private final WhoSubcommand who;

    /// Asks as `who` does.
    public WhoAction(WhoSubcommand who) {
        this.who = who;
    }

    @Override
    public String id() {
        return ActionIds.WHO;
    }

    @Override
    public boolean changes() {
        return false;
    }

    @Override
    public Reply press(Press press) {
        var customer = Presses.customer(press);
        return who.page(press.actor(), press.speaker(), customer, WhoPlace.of(customer));
    }
}
