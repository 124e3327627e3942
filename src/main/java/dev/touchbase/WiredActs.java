package dev.touchbase;

import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Promise;
import dev.touchbase.slack.Colleagues;
import dev.touchbase.slack.action.Action;
import dev.touchbase.slack.action.AssignEverything;
import dev.touchbase.slack.action.CustomerForm;
import dev.touchbase.slack.action.DeleteTouchpoint;
import dev.touchbase.slack.action.EditTouchpoint;
import dev.touchbase.slack.action.Fix;
import dev.touchbase.slack.action.GoOnAnyway;
import dev.touchbase.slack.action.LogOutcome;
import dev.touchbase.slack.action.MoveForward;
import dev.touchbase.slack.action.OnIt;
import dev.touchbase.slack.action.OneTapLog;
import dev.touchbase.slack.action.OpenForm;
import dev.touchbase.slack.action.PlanAt;
import dev.touchbase.slack.action.PlanCancel;
import dev.touchbase.slack.action.Release;
import dev.touchbase.slack.action.RowMenu;
import dev.touchbase.slack.action.SettlePromise;
import dev.touchbase.slack.action.Take;
import dev.touchbase.slack.action.Undo;
import dev.touchbase.slack.command.AssignSubcommand;
import dev.touchbase.slack.command.CheckSubcommand;
import dev.touchbase.slack.command.ClaimSubcommand;
import dev.touchbase.slack.command.ClaimTelling;
import dev.touchbase.slack.command.ContactCommand;
import dev.touchbase.slack.command.KeptLines;
import dev.touchbase.slack.command.KeptNotes;
import dev.touchbase.slack.command.LineReader;
import dev.touchbase.slack.command.LogDrafts;
import dev.touchbase.slack.command.LogSubcommand;
import dev.touchbase.slack.command.LogTelling;
import dev.touchbase.slack.command.NamedStaff;
import dev.touchbase.slack.command.PlanSubcommand;
import dev.touchbase.slack.command.PlanTelling;
import dev.touchbase.slack.command.PromiseSubcommand;
import dev.touchbase.slack.command.ReleaseSubcommand;
import dev.touchbase.slack.command.SkipSubcommand;
import dev.touchbase.slack.command.SnoozeSubcommand;
import dev.touchbase.slack.command.Subcommand;
import dev.touchbase.slack.command.UndoSubcommand;
import dev.touchbase.slack.modal.HandOverForm;
import dev.touchbase.slack.modal.LogForm;
import dev.touchbase.slack.modal.Modal;
import dev.touchbase.slack.modal.PlanForm;
import dev.touchbase.slack.modal.PromiseForm;
import dev.touchbase.slack.modal.ReasonForm;
import dev.touchbase.slack.modal.SkipForm;
import dev.touchbase.slack.modal.SnoozeForm;
import dev.touchbase.slack.modal.TouchpointForm;
import dev.touchbase.slack.modal.TypedCustomer;
import dev.touchbase.slack.view.ActionIds;
import java.util.ArrayList;
import java.util.List;

/// The contact acts in Slack (log, check, claim, plan, promise, undo and their like): what can be typed, pressed and
/// filled in, one line each.
public final class WiredActs {

    private final WiredStore store;
    private final WiredDomain domain;
    private final LineReader lines;
    private final NamedStaff named;
    private final LogDrafts drafts;
    private final LogTelling logging;
    private final ClaimTelling claiming;
    private final PlanTelling planning;

    /// Acts with these.
    public WiredActs(WiredStore store, WiredDomain domain, LineReader lines, Colleagues colleagues) {
        this.store = store;
        this.domain = domain;
        this.lines = lines;
        this.named = new NamedStaff(colleagues);
        this.drafts = new LogDrafts(lines, named);
        this.logging = new LogTelling(domain.desk, domain.log);
        this.claiming = new ClaimTelling(domain.desk, domain.claims, domain.check);
        this.planning = new PlanTelling(domain.desk, domain.plans, domain.check);
    }

    /// What can be typed.
    public List<Subcommand> subcommands() {
        return List.of(
                new LogSubcommand(drafts, logging),
                new CheckSubcommand(domain.desk, lines, domain.check, domain.complaints),
                new ClaimSubcommand(lines, claiming),
                new ReleaseSubcommand(lines, domain.claims),
                new PlanSubcommand(lines, planning),
                new PromiseSubcommand(domain.desk, lines, domain.promises, named),
                new SnoozeSubcommand(domain.desk, lines, domain.choices),
                new SkipSubcommand(domain.desk, lines, domain.choices),
                new AssignSubcommand(domain.desk, lines, domain.assignments, named),
                new UndoSubcommand(domain.desk, domain.undo));
    }

    /// The forms, and the buttons that open some of them.
    ///
    /// @param command that reads again what was typed before a form was opened
    public InForms inForms(ContactCommand command) {
        return new InForms(command);
    }

    /// What goes on from a line that was kept.
    public final class InForms {

        private final KeptNotes notes;
        private final LogForm log;
        private final TouchpointForm touchpoint;
        private final PlanForm plan;
        private final PromiseForm promise;

        private InForms(ContactCommand command) {
            var kept = new KeptLines(store.pendingCommands, command);
            var typed = new TypedCustomer(domain.finder);
            notes = new KeptNotes(kept, lines);
            log = new LogForm(domain.desk, kept, drafts, typed, logging);
            touchpoint = new TouchpointForm(domain.desk, domain.corrections, store.persons);
            plan = new PlanForm(domain.desk, domain.plans, planning, typed);
            promise = new PromiseForm(domain.desk, domain.promises, typed);
        }

        /// What can be filled in.
        public List<Modal> modals() {
            return List.of(
                    log,
                    touchpoint,
                    plan,
                    promise,
                    new ReasonForm(claiming),
                    new SnoozeForm(domain.desk, domain.choices),
                    new SkipForm(domain.desk, domain.choices),
                    new HandOverForm(domain.desk, domain.assignments, named));
        }

        /// What can be pressed.
        public List<Action> actions() {
            List<Action> actions = new ArrayList<>(List.of(
                    new OneTapLog(ActionIds.REACHED, Outcome.REACHED, domain.desk, store.persons, logging),
                    new OneTapLog(ActionIds.NO_ANSWER, Outcome.NO_ANSWER, domain.desk, store.persons, logging),
                    new LogOutcome(log),
                    new OnIt(claiming),
                    new Release(domain.claims),
                    new MoveForward(domain.desk, domain.choices),
                    new Take(domain.desk, domain.assignments),
                    new AssignEverything(domain.desk, domain.assignments),
                    new Undo(domain.desk, domain.undo),
                    new Fix(domain.desk, store.checkIns, touchpoint, plan, promise),
                    new EditTouchpoint(touchpoint),
                    new DeleteTouchpoint(domain.desk, domain.corrections),
                    new PlanAt(planning, notes),
                    new PlanCancel(domain.desk, domain.plans),
                    new SettlePromise(ActionIds.PROMISE_KEPT, Promise.State.KEPT, domain.desk, domain.promises),
                    new SettlePromise(ActionIds.PROMISE_BROKEN, Promise.State.BROKEN, domain.desk, domain.promises),
                    new GoOnAnyway(domain.desk, domain.check, plan, notes)));
            actions.addAll(CustomerForm.all(domain.desk));
            actions.addAll(OpenForm.all(domain.desk));
            actions.add(new RowMenu(actions));
            return actions;
        }
    }
}
