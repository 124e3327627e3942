package dev.touchbase.slack.command;

import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.ContactCheck;
import dev.touchbase.domain.outreach.ContactPlans;
import dev.touchbase.domain.outreach.ContactPlans.PlanOutcome;
import dev.touchbase.domain.outreach.ContactPlans.PlanRequest;
import dev.touchbase.domain.policy.Matter;
import dev.touchbase.domain.policy.Verdict;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.GoOn;
import dev.touchbase.slack.view.Mrkdwn;
import dev.touchbase.slack.view.PlanView;
import dev.touchbase.slack.view.PlannedAct;
import dev.touchbase.slack.view.VerdictView;
import dev.touchbase.slack.view.Viewer;
import org.jspecify.annotations.Nullable;

/// Plans and tells what came of it: the same for the command, the buttons and the form.
public final class PlanTelling {

    private final ActDesk desk;
    private final ContactPlans plans;
    private final ContactCheck check;

    /// Plans in `plans`.
    public PlanTelling(ActDesk desk, ContactPlans plans, ContactCheck check) {
        this.desk = desk;
        this.plans = plans;
        this.check = check;
    }

    /// The channel that was named, else the customer's usual one.
    public static Channel channel(@Nullable Channel named, Customer customer) {
        return named != null ? named : ContactCheck.usualChannel(customer);
    }

    /// The purpose that was named, else a check-in.
    public static Purpose purpose(@Nullable Purpose named) {
        return named != null ? named : Purpose.CHECK_IN;
    }

    /// Plans it, without a reason to go on against the policy.
    ///
    /// @param note "" without one
    /// @param pending the token of the line that keeps the note, should it be gone on with
    public Reply.Answer plan(
            Actor.ByStaff actor,
            Speaker speaker,
            CustomerId customer,
            PlannedAct act,
            String note,
            @Nullable String pending) {
        PlanOutcome outcome = plans.plan(actor, request(customer, act, note, speaker), null);
        return tell(outcome, new GoOn.Planning(customer, act, pending), actor, speaker);
    }

    /// What a form does: plans, or puts a plan in the place of another.
    ///
    /// @param replaced the plan whose place it takes, or null
    /// @param reason why to go on against the policy, or null
    public PlanOutcome fromForm(
            Actor.ByStaff actor, PlanRequest request, @Nullable Long replaced, @Nullable String reason) {
        return replaced == null ? plans.plan(actor, request, reason) : plans.replace(actor, replaced, request, reason);
    }

    /// The plan as the policy is asked about it.
    public static PlanRequest request(CustomerId customer, PlannedAct act, String note, Speaker speaker) {
        return new PlanRequest(
                customer,
                act.channel(),
                act.purpose(),
                act.moment(),
                speaker.zone(),
                note.isBlank() ? null : note,
                act.line());
    }

    /// The answer.
    public Reply.Answer tell(PlanOutcome outcome, GoOn goOn, Actor.ByStaff actor, Speaker speaker) {
        Viewer viewer = new Viewer(actor, speaker, desk.firm(actor));
        Verdict verdict = switch (outcome) {
            case PlanOutcome.Planned planned -> planned.verdict();
            case PlanOutcome.Blocked blocked -> blocked.gate().verdict();
        };
        return PlanView.answer(outcome, goOn, check.filling(actor, verdict), viewer);
    }

    /// What the policy says against this contact now, for the form that asks for a reason.
    public Mrkdwn against(Actor.ByStaff actor, Speaker speaker, Verdict verdict) {
        return VerdictView.against(
                verdict, check.filling(actor, verdict), new Viewer(actor, speaker, desk.firm(actor)));
    }

    /// The verdict on it as things stand.
    public Verdict verdict(Actor.ByStaff actor, Speaker speaker, Customer customer, PlannedAct act) {
        return check.look(
                actor,
                desk.firm(actor),
                customer,
                act.channel(),
                act.purpose(),
                false,
                act.moment().at(speaker.zone(), ContactPlans.WITHOUT_TIME),
                Matter.about(act.line()));
    }
}
