package dev.touchbase.slack.action;

import dev.touchbase.slack.Reply;
import dev.touchbase.slack.modal.LogForm;
import dev.touchbase.slack.view.ActionIds;

/// "Log outcome": opens the form, filled with what was typed if the button goes on from a line.
public final class LogOutcome implements Action {

    private final LogForm form;

    /// Opens `form`.
    public LogOutcome(LogForm form) {
        this.form = form;
    }

    @Override
    public String id() {
        return ActionIds.LOG_OUTCOME;
    }

    @Override
    public boolean changes() {
        return false;
    }

    @Override
    public Reply press(Press press) {
        return form.open(press.actor(), press.speaker(), press.value(), press.pending());
    }
}
