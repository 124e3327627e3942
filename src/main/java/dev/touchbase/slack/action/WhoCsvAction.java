package dev.touchbase.slack.action;

import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.WhoSubcommand;
import dev.touchbase.slack.view.ActionIds;

/// "CSV": who contacted whom as a file.
public final class WhoCsvAction implements Action {

    private final WhoSubcommand who;
    private final KeptQuestions kept;

    /// Makes it with `who`, as the command in `kept` asked it.
    public WhoCsvAction(WhoSubcommand who, KeptQuestions kept) {
        this.who = who;
        this.kept = kept;
    }

    @Override
    public String id() {
        return ActionIds.WHO_CSV;
    }

    @Override
    public boolean changes() {
        return false;
    }

    @Override
    public Reply press(Press press) {
        return press.value().pending() == null
                ? who.file(press.actor(), press.speaker(), Presses.customer(press))
                : who.file(kept.find(press, who.spec().name()));
    }
}
