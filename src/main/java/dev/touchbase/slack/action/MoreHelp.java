package dev.touchbase.slack.action;

import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.HelpSubcommand;
import dev.touchbase.slack.view.HelpView;

/// All commands in place of the six.
public final class MoreHelp implements Action {

    private final HelpSubcommand help;

    /// Shows these.
    public MoreHelp(HelpSubcommand help) {
        this.help = help;
    }

    @Override
    public String id() {
        return HelpView.MORE;
    }

    @Override
    public boolean changes() {
        return false;
    }

    @Override
    public Reply press(Press press) {
        return new Reply.InPlace(help.all());
    }
}
