package dev.touchbase.slack.action;

import dev.touchbase.domain.touchpoint.TouchpointId;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.modal.TouchpointForm;
import dev.touchbase.slack.view.ActionIds;

/// "Edit" on a contact that was recorded: opens it as a form, for its author or an owner.
public final class EditTouchpoint implements Action {

    private final TouchpointForm form;

    /// Opens `form`.
    public EditTouchpoint(TouchpointForm form) {
        this.form = form;
    }

    @Override
    public String id() {
        return ActionIds.EDIT_TOUCHPOINT;
    }

    @Override
    public boolean changes() {
        return false;
    }

    @Override
    public Reply press(Press press) {
        return form.open(press.actor(), new TouchpointId(Presses.id(press)), press.pending());
    }
}
