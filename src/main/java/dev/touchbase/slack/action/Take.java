package dev.touchbase.slack.action;

import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.AssignmentBook;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.ActionIds;
import dev.touchbase.slack.view.AssignedView;
import dev.touchbase.slack.view.Viewer;

/// "Take it": looks after a customer who is nobody's.
public final class Take implements Action {

    private final ActDesk desk;
    private final AssignmentBook assignments;

    /// Takes in `assignments`.
    public Take(ActDesk desk, AssignmentBook assignments) {
        this.desk = desk;
        this.assignments = assignments;
    }

    @Override
    public String id() {
        return ActionIds.TAKE;
    }

    @Override
    public boolean changes() {
        return true;
    }

    @Override
    public Reply press(Press press) {
        return AssignedView.answer(
                assignments.take(press.actor(), Presses.customer(press)),
                new Viewer(press.actor(), press.speaker(), desk.firm(press.actor())));
    }
}
