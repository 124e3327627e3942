package dev.touchbase;

import dev.touchbase.domain.setting.WorkspaceSettings;
import dev.touchbase.slack.Colleagues;
import dev.touchbase.slack.ComplaintNotices;
import dev.touchbase.slack.LeftOutNotices;
import dev.touchbase.slack.Notices;
import dev.touchbase.slack.ShownRows;
import dev.touchbase.slack.Surface;
import dev.touchbase.slack.action.Action;
import dev.touchbase.slack.action.AddUnknown;
import dev.touchbase.slack.action.ChooseCustomer;
import dev.touchbase.slack.action.KeptCommands;
import dev.touchbase.slack.action.MoreDueAction;
import dev.touchbase.slack.action.MoreHelp;
import dev.touchbase.slack.action.RunAgain;
import dev.touchbase.slack.command.CommandWatch;
import dev.touchbase.slack.command.ContactCommand;
import dev.touchbase.slack.command.CustomerChoice;
import dev.touchbase.slack.command.DueSubcommand;
import dev.touchbase.slack.command.LineReader;
import dev.touchbase.slack.command.MyList;
import dev.touchbase.slack.command.Spec;
import dev.touchbase.slack.command.Subcommand;
import dev.touchbase.slack.command.Subcommands;
import dev.touchbase.slack.command.TodaySubcommand;
import dev.touchbase.slack.command.WatchedSubcommand;
import dev.touchbase.slack.home.AppHome;
import dev.touchbase.slack.modal.Modal;
import java.util.List;
import java.util.stream.Stream;

/// What people can do in Slack: the lists of subcommands, actions and forms, one line each.
final class WiredSlack {

    private final WiredStore store;
    private final WiredDomain domain;

    /// Whom mentions stand for.
    private final Colleagues colleagues;

    private final ShownRows rows;
    private final MyList myList;
    private final DueSubcommand due;
    private final WiredActs acts;
    private final Subcommands subcommands;
    private final WiredPeople people;
    private final WiredFirm firm;
    private final WiredPolicy policy;
    private final WiredWhy why;

    WiredSlack(WiredStore store, WiredDomain domain, Colleagues colleagues) {
        this(store, domain, colleagues, (command, outcome, took) -> {});
    }

    /// The same, of whose commands `watch` is told.
    WiredSlack(WiredStore store, WiredDomain domain, Colleagues colleagues, CommandWatch watch) {
        this.store = store;
        this.domain = domain;
        this.colleagues = colleagues;
        this.rows = new ShownRows(domain.checkInBook, store.touchpoints, domain.check, domain.phones);
        this.myList = new MyList(domain.firms, domain.myDays, domain.dueList, rows);
        this.due = new DueSubcommand(myList);
        var reader = new LineReader(
                new CustomerChoice(domain.finder, store.assignments, store.staff),
                store.persons,
                store.staff,
                workspace -> new WorkspaceSettings(store.settingValues.of(workspace)).lines());
        this.people = new WiredPeople(store, domain, reader, colleagues);
        this.firm = new WiredFirm(store, domain, reader, colleagues);
        this.policy = new WiredPolicy(store, domain, reader);
        this.why = new WiredWhy(domain, reader);
        this.acts = new WiredActs(store, domain, reader, colleagues);
        this.subcommands = Subcommands.of(subcommands().stream()
                .map(each -> new WatchedSubcommand(each, watch))
                .toList());
    }

    Surface surface() {
        var command = new ContactCommand(subcommands, store.staff, domain.finder);
        var kept = new KeptCommands(store.pendingCommands, command);
        var inForms = acts.inForms(command);
        return new Surface(command, actions(command, kept, inForms), modals(inForms), home(), notices());
    }

    /// What can be typed, for completion.
    List<Spec> specs() {
        return subcommands.specs();
    }

    /// The subcommands of `/contact`, in the order of the help.
    private List<Subcommand> subcommands() {
        return all(Stream.of(
                acts.subcommands(),
                List.of(new TodaySubcommand(myList), due),
                people.subcommands(),
                firm.subcommands(),
                policy.subcommands(),
                why.subcommands()));
    }

    /// What buttons and menus do.
    private List<Action> actions(ContactCommand command, KeptCommands kept, WiredActs.InForms inForms) {
        return all(Stream.of(
                inForms.actions(),
                List.of(
                        new ChooseCustomer(kept),
                        new RunAgain(kept),
                        new AddUnknown(kept),
                        new MoreHelp(subcommands.help()),
                        new MoreDueAction(due)),
                people.actions(command),
                firm.actions(command),
                policy.actions(),
                why.actions()));
    }

    /// The forms.
    private List<Modal> modals(WiredActs.InForms inForms) {
        return all(Stream.of(inForms.modals(), people.modals(), firm.modals(), policy.modals(), why.modals()));
    }

    private static <T> List<T> all(Stream<List<? extends T>> lists) {
        return lists.<T>flatMap(List::stream).toList();
    }

    private AppHome home() {
        return new AppHome(domain.firms, domain.myDays, rows, store.lookups);
    }

    private Notices notices() {
        return new Notices(
                domain.firms,
                domain.dueList,
                domain.myDays,
                domain.dueDigest,
                rows,
                store.customers,
                store.persons,
                store.plans,
                store.touchpoints,
                store.changes,
                domain.phones,
                new ComplaintNotices(
                        store.customers,
                        store.touchpoints,
                        store.suppressions,
                        store.plans,
                        store.changes,
                        domain.dueList),
                new LeftOutNotices(store.outbox),
                domain.ownersWord);
    }
}
