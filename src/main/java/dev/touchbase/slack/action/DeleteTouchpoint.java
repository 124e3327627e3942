package dev.touchbase.slack.action;

import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.Corrections;
import dev.touchbase.domain.touchpoint.TouchpointId;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.ActionIds;
import dev.touchbase.slack.view.LoggedView;
import dev.touchbase.slack.view.Viewer;

/// "Delete" on a contact that was recorded, for its author or an owner. The button itself asks first.
public final class DeleteTouchpoint implements Action {

    private final ActDesk desk;
    private final Corrections corrections;

    /// Deletes in `corrections`.
    public DeleteTouchpoint(ActDesk desk, Corrections corrections) {
        this.desk = desk;
        this.corrections = corrections;
    }

    @Override
    public String id() {
        return ActionIds.DELETE_TOUCHPOINT;
    }

    @Override
    public boolean changes() {
        return true;
    }

    @Override
    public Reply press(Press press) {
        return LoggedView.deleted(
                corrections.delete(press.actor(), new TouchpointId(Presses.id(press))),
                new Viewer(press.actor(), press.speaker(), desk.firm(press.actor())));
    }
}
