package dev.touchbase.slack.command;

import dev.touchbase.domain.change.UndoBook;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.UndoneView;
import dev.touchbase.slack.view.Viewer;
import java.util.List;

/// `/contact undo`: takes one's newest change back.
public final class UndoSubcommand implements Subcommand {

    private final ActDesk desk;
    private final UndoBook undo;

    /// Takes back in `undo`.
    public UndoSubcommand(ActDesk desk, UndoBook undo) {
        this.desk = desk;
        this.undo = undo;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "undo",
                List.of("oops"),
                "",
                "Take your last change back",
                List.of("undo"),
                Act.EVERYDAY_WORK,
                true,
                false);
    }

    @Override
    public Reply run(Invocation invocation) {
        return UndoneView.answer(
                undo.undoLatest(invocation.actor()),
                new Viewer(invocation.actor(), invocation.speaker(), desk.firm(invocation.actor())));
    }
}
