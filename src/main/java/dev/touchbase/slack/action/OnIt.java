package dev.touchbase.slack.action;

import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.ClaimTelling;
import dev.touchbase.slack.view.ActionIds;

/// "I'm on it": claims the customer, after the policy was asked.
public final class OnIt implements Action {

    private final ClaimTelling telling;

    /// Claims and answers with `telling`.
    public OnIt(ClaimTelling telling) {
        this.telling = telling;
    }

    @Override
    public String id() {
        return ActionIds.ON_IT;
    }

    @Override
    public boolean changes() {
        return true;
    }

    @Override
    public Reply press(Press press) {
        return telling.claim(press.actor(), press.speaker(), Presses.customer(press), null);
    }
}
