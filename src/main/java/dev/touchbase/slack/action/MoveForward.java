package dev.touchbase.slack.action;

import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.CheckInChoices;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.ActionIds;
import dev.touchbase.slack.view.MovedView;
import dev.touchbase.slack.view.Viewer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// "Move it forward to Thu 26 Nov": the confirming tap after a snooze to a day before the check-in is due.
public final class MoveForward implements Action {

    private final ActDesk desk;
    private final CheckInChoices choices;

    /// Moves check-ins in `choices`.
    public MoveForward(ActDesk desk, CheckInChoices choices) {
        this.desk = desk;
        this.choices = choices;
    }

    @Override
    public String id() {
        return ActionIds.MOVE_FORWARD;
    }

    @Override
    public boolean changes() {
        return true;
    }

    @Override
    public Reply press(Press press) {
        return new Reply.InPlace(MovedView.movedForward(
                choices.moveForward(press.actor(), Presses.customer(press), day(press)),
                new Viewer(press.actor(), press.speaker(), desk.firm(press.actor()))));
    }

    private static LocalDate day(Press press) {
        try {
            return LocalDate.parse(String.valueOf(press.value().word()));
        } catch (DateTimeParseException noDay) {
            throw Presses.stale();
        }
    }
}
