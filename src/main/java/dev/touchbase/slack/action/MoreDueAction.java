package dev.touchbase.slack.action;

import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.DueSubcommand;
import dev.touchbase.slack.command.Invocation;
import dev.touchbase.slack.command.Typed;
import dev.touchbase.slack.view.ActionIds;
import java.util.Map;

/// "Show 7 more": the next page of a list of who is due.
public final class MoreDueAction implements Action {

    private final DueSubcommand due;

    /// Goes on with the lists of `due`.
    public MoreDueAction(DueSubcommand due) {
        this.due = due;
    }

    @Override
    public String id() {
        return ActionIds.MORE_DUE;
    }

    @Override
    public boolean changes() {
        return false;
    }

    @Override
    public Reply press(Press press) {
        String list = press.value().word() == null ? "due" : press.value().word();
        Typed said = Typed.cut(list).without(1);
        Long from = press.value().id();
        return due.page(
                new Invocation(press.actor(), press.speaker(), said, press.pending(), Map.of()),
                from == null ? 0 : from.intValue());
    }
}
