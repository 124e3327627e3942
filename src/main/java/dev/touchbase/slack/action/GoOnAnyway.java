package dev.touchbase.slack.action;

import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.ContactCheck;
import dev.touchbase.domain.policy.Verdict;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.KeptNotes;
import dev.touchbase.slack.modal.PlanForm;
import dev.touchbase.slack.view.ActionIds;
import dev.touchbase.slack.view.ButtonValue;
import dev.touchbase.slack.view.GoOn;
import dev.touchbase.slack.view.Mrkdwn;
import dev.touchbase.slack.view.ReasonFormView;
import dev.touchbase.slack.view.Say;
import dev.touchbase.slack.view.VerdictView;
import dev.touchbase.slack.view.Viewer;

/// "Go on with a reason": opens the form that asks for it, with what speaks against it now.
public final class GoOnAnyway implements Action {

    private final ActDesk desk;
    private final ContactCheck check;
    private final PlanForm plans;
    private final KeptNotes notes;

    /// Asks `check`, opens the form for reasons or `plans`.
    public GoOnAnyway(ActDesk desk, ContactCheck check, PlanForm plans, KeptNotes notes) {
        this.desk = desk;
        this.check = check;
        this.plans = plans;
        this.notes = notes;
    }

    @Override
    public String id() {
        return ActionIds.GO_ON;
    }

    @Override
    public boolean changes() {
        return false;
    }

    @Override
    public Reply press(Press press) {
        return switch (GoOn.read(press.value()).orElseThrow(Presses::stale)) {
            case GoOn.Claiming claiming -> claim(press, claiming);
            case GoOn.Planning planning ->
                plans.openForReason(
                        press.actor(),
                        press.speaker(),
                        planning,
                        notes.of(press.actor(), press.speaker(), planning.pending(), planning.customer()),
                        press.pending());
        };
    }

    private Reply.Form claim(Press press, GoOn.Claiming claiming) {
        Customer customer = desk.customer(press.actor(), claiming.customer());
        Viewer viewer = new Viewer(press.actor(), press.speaker(), desk.firm(press.actor()));
        Verdict verdict = check.look(press.actor(), viewer.firm(), customer, null, null, false, null);
        return new Reply.Form(
                ReasonFormView.draw(
                        ButtonValue.of(customer.id()).with(press.pending()),
                        customer,
                        VerdictView.against(verdict, check.filling(press.actor(), verdict), viewer)),
                Say.answer(Mrkdwn.md("The form could not be opened just now. Please press the button again.")));
    }
}
