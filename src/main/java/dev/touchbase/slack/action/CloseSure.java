package dev.touchbase.slack.action;

import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.CloseSubcommand;
import dev.touchbase.slack.view.ActionIds;

/// "Close Acme": the tap that closing wants.
public final class CloseSure implements Action {

    private final CloseSubcommand close;
    private final KeptQuestions kept;

    /// Closes with `close`, for the reason that the command in `kept` gives.
    public CloseSure(CloseSubcommand close, KeptQuestions kept) {
        this.close = close;
        this.kept = kept;
    }

    @Override
    public String id() {
        return ActionIds.CLOSE;
    }

    @Override
    public boolean changes() {
        return true;
    }

    @Override
    public Reply press(Press press) {
        return new Reply.InPlace(close.confirmed(kept.find(press, close.spec().name())));
    }
}
