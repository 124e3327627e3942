package dev.touchbase.slack.view;

import dev.touchbase.domain.audit.Change;
import dev.touchbase.domain.change.UndoBook.UndoOutcome;
import dev.touchbase.slack.Reply;

/// What was taken back, or why not.
public final class UndoneView {

    private UndoneView() {}

    /// The answer to an undo.
    public static Reply.Answer answer(UndoOutcome outcome, Viewer viewer) {
        return switch (outcome) {
            case UndoOutcome.Undone undone ->
                Say.answer(
                        Mrkdwn.md("*Taken back*: {0}.", did(undone.change(), viewer)),
                        Say.actions(ChangeButtons.undo(undone.undo())));
            case UndoOutcome.AskFirst ask ->
                Say.answer(
                        Mrkdwn.md(
                                "That was a while ago: {0} ({1}). Take it back all the same?",
                                did(ask.change(), viewer),
                                viewer.moment(ask.change().at())),
                        Say.actions(Say.danger(Say.button(
                                "Take it back",
                                ActionIds.UNDO,
                                ButtonValue.ofId(ask.change().id().value()).saying(ActionIds.SURE)))));
            case UndoOutcome.InTheWayOf way ->
                Say.answer(Mrkdwn.md(
                        "It can't be taken back: since then {0} ({1}). Nothing was changed.",
                        did(way.later(), viewer), viewer.moment(way.later().at())));
            case UndoOutcome.AlreadyUndone already ->
                Say.answer(Mrkdwn.md("That had been taken back already: {0}.", did(already.change(), viewer)));
            case UndoOutcome.Nothing() ->
                Say.answer(Mrkdwn.md("There is nothing of yours to take back. Nothing was changed."));
        };
    }

    private static Mrkdwn did(Change change, Viewer viewer) {
        boolean own = change.by() != null && viewer.is(change.by());
        return own ? Mrkdwn.md("you {0}", change.summary()) : Mrkdwn.md("{0} {1}", change.byLabel(), change.summary());
    }
}
