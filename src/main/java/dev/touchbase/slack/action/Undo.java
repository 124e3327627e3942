package dev.touchbase.slack.action;

import dev.touchbase.domain.audit.ChangeId;
import dev.touchbase.domain.change.UndoBook;
import dev.touchbase.domain.change.UndoBook.UndoOutcome;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.ActionIds;
import dev.touchbase.slack.view.UndoneView;
import dev.touchbase.slack.view.Viewer;

/// "Undo": takes the change of its message back. Done, it takes that message's place; else the message stays.
public final class Undo implements Action {

    private final ActDesk desk;
    private final UndoBook undo;

    /// Takes back in `undo`.
    public Undo(ActDesk desk, UndoBook undo) {
        this.desk = desk;
        this.undo = undo;
    }

    @Override
    public String id() {
        return ActionIds.UNDO;
    }

    @Override
    public boolean changes() {
        return true;
    }

    @Override
    public Reply press(Press press) {
        boolean sure = ActionIds.SURE.equals(press.value().word());
        UndoOutcome outcome = undo.undo(press.actor(), new ChangeId(Presses.id(press)), sure);
        Reply.Answer answer =
                UndoneView.answer(outcome, new Viewer(press.actor(), press.speaker(), desk.firm(press.actor())));
        return outcome instanceof UndoOutcome.Undone ? new Reply.InPlace(answer) : answer;
    }
}
