package dev.touchbase.slack.action;

import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.AssignmentBook;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.ActionIds;
import dev.touchbase.slack.view.AssignedView;
import dev.touchbase.slack.view.Viewer;

/// "Hand them over": everything of one colleague goes to another, as the preview said.
public final class AssignEverything implements Action {

    private final ActDesk desk;
    private final AssignmentBook assignments;

    /// Assigns in `assignments`.
    public AssignEverything(ActDesk desk, AssignmentBook assignments) {
        this.desk = desk;
        this.assignments = assignments;
    }

    @Override
    public String id() {
        return ActionIds.ASSIGN_ALL;
    }

    @Override
    public boolean changes() {
        return true;
    }

    @Override
    public Reply press(Press press) {
        String from = press.value().word();
        if (from == null || !from.matches("[0-9]{1,18}")) {
            throw Presses.stale();
        }
        return new Reply.InPlace(AssignedView.all(
                assignments.assignEverything(
                        press.actor(), new StaffId(Long.parseLong(from)), new StaffId(Presses.id(press))),
                new Viewer(press.actor(), press.speaker(), desk.firm(press.actor()))));
    }
}
