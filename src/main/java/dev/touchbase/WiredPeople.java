package dev.touchbase;

import dev.touchbase.slack.Colleagues;
import dev.touchbase.slack.action.Action;
import dev.touchbase.slack.action.AddAnyway;
import dev.touchbase.slack.action.CloseSure;
import dev.touchbase.slack.action.CustomerForm;
import dev.touchbase.slack.action.FormButton;
import dev.touchbase.slack.action.KeptQuestions;
import dev.touchbase.slack.action.MineAction;
import dev.touchbase.slack.action.Reopen;
import dev.touchbase.slack.action.ShowAction;
import dev.touchbase.slack.action.WhoAction;
import dev.touchbase.slack.action.WhoCsvAction;
import dev.touchbase.slack.action.WhoMoreAction;
import dev.touchbase.slack.command.AddSubcommand;
import dev.touchbase.slack.command.CloseSubcommand;
import dev.touchbase.slack.command.ContactCommand;
import dev.touchbase.slack.command.EditSubcommand;
import dev.touchbase.slack.command.KeptLines;
import dev.touchbase.slack.command.LineReader;
import dev.touchbase.slack.command.MineSubcommand;
import dev.touchbase.slack.command.NamedStaff;
import dev.touchbase.slack.command.NewCustomers;
import dev.touchbase.slack.command.ReopenSubcommand;
import dev.touchbase.slack.command.ShowSubcommand;
import dev.touchbase.slack.command.Subcommand;
import dev.touchbase.slack.command.WhoSubcommand;
import dev.touchbase.slack.modal.AddForm;
import dev.touchbase.slack.modal.CloseForm;
import dev.touchbase.slack.modal.EditForm;
import dev.touchbase.slack.modal.Modal;
import dev.touchbase.slack.modal.PersonsForm;
import dev.touchbase.slack.view.ActionIds;
import dev.touchbase.slack.view.AddFormView;
import dev.touchbase.slack.view.ButtonValue;
import java.util.List;

/// What people do about customers, the team, settings and the history: its subcommands, actions and forms.
final class WiredPeople {

    private final WiredStore store;
    private final WiredDomain domain;
    private final NamedStaff named;
    private final NewCustomers drafts;
    private final ShowSubcommand show;
    private final WhoSubcommand who;
    private final AddSubcommand add;
    private final EditSubcommand edit;
    private final CloseSubcommand close;
    private final ReopenSubcommand reopen;
    private final MineSubcommand mine;

    WiredPeople(WiredStore store, WiredDomain domain, LineReader reader, Colleagues colleagues) {
        this.store = store;
        this.domain = domain;
        named = new NamedStaff(colleagues);
        drafts = new NewCustomers(domain.desk, domain.phones, named);
        show = new ShowSubcommand(reader, domain.desk, domain.cards, domain.phones);
        who = new WhoSubcommand(reader, domain.desk, store.staff, domain.whoContacted, store.lookups);
        add = new AddSubcommand(reader, domain.desk, domain.customers, drafts, domain.phones);
        edit = new EditSubcommand(reader, store.persons, domain.phones);
        close = new CloseSubcommand(reader, domain.customers);
        reopen = new ReopenSubcommand(reader, domain.desk, domain.customers);
        mine = new MineSubcommand(domain.myCustomers, domain.desk);
    }

    List<Subcommand> subcommands() {
        return List.of(show, who, add, edit, close, reopen, mine);
    }

    List<Action> actions(ContactCommand command) {
        var kept = new KeptQuestions(new KeptLines(store.pendingCommands, command));
        return List.of(
                new ShowAction(show),
                new WhoAction(who),
                new WhoMoreAction(who, kept),
                new WhoCsvAction(who, kept),
                new AddAnyway(add, kept),
                new CloseSure(close, kept),
                new Reopen(reopen),
                new MineAction(mine),
                new CustomerForm(ActionIds.EDIT_CUSTOMER, domain.desk, EditSubcommand::form),
                new CustomerForm(ActionIds.EDIT_PERSONS, domain.desk, edit::persons),
                new FormButton(
                        ActionIds.ADD,
                        press ->
                                AddFormView.reply(ButtonValue.NONE.with(press.pending()), AddFormView.Filled.NOTHING)));
    }

    List<Modal> modals() {
        return List.of(
                new AddForm(domain.customers, drafts, named, add),
                new EditForm(domain.desk, domain.customers),
                new PersonsForm(domain.desk, domain.customers, store.persons, drafts, domain.phones),
                new CloseForm(domain.customers));
    }
}
