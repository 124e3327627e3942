package dev.touchbase.slack.action;

import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.ActionIds;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The "…" menu of a row: each choice does what the button would do whose id it carries as its word.
public final class RowMenu implements Action {

    private final Map<String, Action> choices;

    /// Does what these do.
    public RowMenu(List<Action> choices) {
        this.choices = choices.stream().collect(Collectors.toUnmodifiableMap(Action::id, Function.identity()));
    }

    @Override
    public String id() {
        return ActionIds.ROW;
    }

    @Override
    public boolean changes() {
        return true;
    }

    @Override
    public Reply press(Press press) {
        Action chosen = choices.get(String.valueOf(press.value().word()));
        if (chosen == null) {
            throw Presses.stale();
        }
        return chosen.press(new Press(
                press.actor(),
                press.speaker(),
                press.value().saying(null),
                press.chosen(),
                press.pending(),
                press.atHome()));
    }
}
