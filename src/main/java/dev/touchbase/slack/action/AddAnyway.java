package dev.touchbase.slack.action;

import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.AddSubcommand;
import dev.touchbase.slack.view.ActionIds;

/// "Add anyway": adds a customer although others look like the same.
public final class AddAnyway implements Action {

    private final AddSubcommand add;
    private final KeptQuestions kept;

    /// Adds with `add` what the command in `kept` says.
    public AddAnyway(AddSubcommand add, KeptQuestions kept) {
        this.add = add;
        this.kept = kept;
    }

    @Override
    public String id() {
        return ActionIds.ADD_ANYWAY;
    }

    @Override
    public boolean changes() {
        return true;
    }

    @Override
    public Reply press(Press press) {
        Reply reply = add.anyway(kept.find(press, add.spec().name()));
        return reply instanceof Reply.Answer answer ? new Reply.InPlace(answer) : reply;
    }
}
