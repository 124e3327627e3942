package dev.touchbase;

import dev.touchbase.slack.action.Action;
import dev.touchbase.slack.action.KeptQuestions;
import dev.touchbase.slack.action.ShowAction;
import dev.touchbase.slack.action.WhoAction;
import dev.touchbase.slack.action.WhoCsvAction;
import dev.touchbase.slack.action.WhoMoreAction;
import dev.touchbase.slack.command.ContactCommand;
import dev.touchbase.slack.command.CustomerChoice;
import dev.touchbase.slack.command.KeptLines;
import dev.touchbase.slack.command.LineReader;
import dev.touchbase.slack.command.ShowSubcommand;
import dev.touchbase.slack.command.Subcommand;
import dev.touchbase.slack.command.WhoSubcommand;
import dev.touchbase.slack.modal.Modal;
import java.util.List;

/// What people do about customers, the team, settings and the history: its subcommands, actions and forms.
final class WiredPeople {

    private final WiredStore store;
    private final ShowSubcommand show;
    private final WhoSubcommand who;

    WiredPeople(WiredStore store, WiredDomain domain) {
        this.store = store;
        var choice = new CustomerChoice(domain.finder, store.assignments, store.staff);
        var reader = new LineReader(choice, store.persons, store.staff);
        show = new ShowSubcommand(reader, domain.desk, domain.cards, domain.phones);
        who = new WhoSubcommand(reader, domain.desk, store.staff, domain.whoContacted, store.lookups);
    }

    List<Subcommand> subcommands() {
        return List.of(show, who);
    }

    List<Action> actions(ContactCommand command) {
        var kept = new KeptQuestions(new KeptLines(store.pendingCommands, command));
        return List.of(
                new ShowAction(show), new WhoAction(who), new WhoMoreAction(who, kept), new WhoCsvAction(who, kept));
    }

    List<Modal> modals() {
        return List.of();
    }
}
