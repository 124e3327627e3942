package dev.touchbase.slack.action;

import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.Corrections;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.TouchpointId;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.ActionIds;
import dev.touchbase.slack.view.LoggedView;
import dev.touchbase.slack.view.Viewer;

/// "Delete" on a contact that was recorded, for its author or an owner: asks first, unless the press says that it was
/// asked.
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
        Viewer viewer = new Viewer(press.actor(), press.speaker(), desk.firm(press.actor()));
        TouchpointId id = new TouchpointId(Presses.id(press));
        if (!ActionIds.SURE.equals(press.value().word())) {
            Touchpoint touchpoint = corrections.open(press.actor(), id);
            return LoggedView.askToDelete(touchpoint, desk.customer(press.actor(), touchpoint.customer()), viewer);
        }
        return new Reply.InPlace(LoggedView.deleted(corrections.delete(press.actor(), id), viewer));
    }
}
