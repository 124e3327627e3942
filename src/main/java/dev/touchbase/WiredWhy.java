package dev.touchbase;

import dev.touchbase.slack.action.Action;
import dev.touchbase.slack.action.SayWhy;
import dev.touchbase.slack.action.WhyAction;
import dev.touchbase.slack.action.WhyListAction;
import dev.touchbase.slack.command.LineReader;
import dev.touchbase.slack.command.Subcommand;
import dev.touchbase.slack.command.WhySubcommand;
import dev.touchbase.slack.modal.Modal;
import dev.touchbase.slack.modal.SayWhyForm;
import java.util.List;

/// Past decisions of the policy in Slack: what can be asked, pressed and filled in about them, one line each.
final class WiredWhy {

    private final WiredDomain domain;
    private final WhySubcommand why;

    WiredWhy(WiredDomain domain, LineReader lines) {
        this.domain = domain;
        this.why = new WhySubcommand(domain.desk, lines, domain.pastVerdicts);
    }

    List<Subcommand> subcommands() {
        return List.of(why);
    }

    List<Action> actions() {
        return List.of(new WhyAction(why), new WhyListAction(why), new SayWhy(domain.desk, domain.reasons));
    }

    List<Modal> modals() {
        return List.of(new SayWhyForm(domain.reasons));
    }
}
