package dev.touchbase.slack.action;

import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.WhoSubcommand;
import dev.touchbase.slack.view.ActionIds;
import dev.touchbase.slack.view.WhoPlace;

/// "Show more": the next page of who contacted whom.
public final class WhoMoreAction implements Action {

    private final WhoSubcommand who;
    private final KeptQuestions kept;

    /// Goes on with `who`, as the command in `kept` asked it.
    public WhoMoreAction(WhoSubcommand who, KeptQuestions kept) {
        this.who = who;
        this.kept = kept;
    }

    @Override
    public String id() {
        return ActionIds.WHO_MORE;
    }

    @Override
    public boolean changes() {
        return false;
    }

    @Override
    public Reply press(Press press) {
        WhoPlace place = WhoPlace.read(press.value());
        return place.pending() == null
                ? who.page(press.actor(), press.speaker(), Presses.customer(press), place)
                : who.page(kept.find(press, who.spec().name()), place);
    }
}
