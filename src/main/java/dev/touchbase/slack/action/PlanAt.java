package dev.touchbase.slack.action;

import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.KeptNotes;
import dev.touchbase.slack.command.PlanTelling;
import dev.touchbase.slack.view.ActionIds;
import dev.touchbase.slack.view.PlannedAct;

/// "Plan for Thu 26 Nov, 07:00": plans what the button says, with the note of the line that it goes on from.
public final class PlanAt implements Action {

    private final PlanTelling telling;
    private final KeptNotes notes;

    /// Plans and answers with `telling`.
    public PlanAt(PlanTelling telling, KeptNotes notes) {
        this.telling = telling;
        this.notes = notes;
    }

    @Override
    public String id() {
        return ActionIds.PLAN_AT;
    }

    @Override
    public boolean changes() {
        return true;
    }

    @Override
    public Reply press(Press press) {
        CustomerId customer = Presses.customer(press);
        PlannedAct act = PlannedAct.read(press.value().word()).orElseThrow(Presses::stale);
        String note = notes.of(press.actor(), press.speaker(), press.value().pending(), customer);
        return telling.plan(press.actor(), press.speaker(), customer, act, note, press.pending());
    }
}
