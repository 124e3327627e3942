package dev.touchbase.slack.action;

import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.SettledParts;
import dev.touchbase.slack.view.ChoiceView;

/// A customer was chosen among several: the whole command runs again with it.
public final class ChooseCustomer implements Action {

    private final KeptCommands kept;

    /// Goes on with these.
    public ChooseCustomer(KeptCommands kept) {
        this.kept = kept;
    }

    @Override
    public String id() {
        return ChoiceView.CHOOSE;
    }

    @Override
    public boolean changes() {
        return true;
    }

    @Override
    public Reply press(Press press) {
        return kept.run(press, kept.find(press).text(), SettledParts.read(press.value()));
    }
}
