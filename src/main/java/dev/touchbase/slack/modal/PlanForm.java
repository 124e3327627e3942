package dev.touchbase.slack.modal;

import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.calendar.Moment;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.ContactPlans;
import dev.touchbase.domain.outreach.ContactPlans.PlanOutcome;
import dev.touchbase.domain.outreach.Gate;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.PlanTelling;
import dev.touchbase.slack.view.ButtonValue;
import dev.touchbase.slack.view.GoOn;
import dev.touchbase.slack.view.Mrkdwn;
import dev.touchbase.slack.view.PlanFormView;
import dev.touchbase.slack.view.PlanFormView.Filled;
import dev.touchbase.slack.view.PlanView;
import dev.touchbase.slack.view.PlannedAct;
import dev.touchbase.slack.view.Say;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Plans a contact, or puts a plan in the place of another. Where the policy wants a reason the form comes back and
/// asks for one, with everything typed.
public final class PlanForm implements Modal {

    private final ActDesk desk;
    private final ContactPlans plans;
    private final PlanTelling telling;
    private final TypedCustomer typed;

    /// Plans and answers with `telling`.
    public PlanForm(ActDesk desk, ContactPlans plans, PlanTelling telling, TypedCustomer typed) {
        this.desk = desk;
        this.plans = plans;
        this.telling = telling;
        this.typed = typed;
    }

    @Override
    public String id() {
        return PlanFormView.ID;
    }

    /// Opens it for one's own plan, to be changed.
    ///
    /// @throws dev.touchbase.domain.Refused when it has ended, or is in other hands now
    public Reply.Form open(Actor.ByStaff actor, Speaker speaker, long planId, String pending) {
        Plan plan = plans.open(actor, planId);
        Moment moment = PlanView.moment(plan, speaker.zone());
        String note = plan.note();
        ButtonValue carried = new ButtonValue(plan.customer().value(), planId, pending, plan.line());
        return PlanFormView.reply(
                carried,
                Optional.of(desk.customer(actor, plan.customer())),
                new Filled(
                        plan.channel(),
                        plan.purpose(),
                        moment.date(),
                        moment.time().orElse(null),
                        note == null ? "" : note));
    }

    /// Opens it with the question why to go on against the policy.
    ///
    /// @param note "" without one
    public Reply.Form openForReason(
            Actor.ByStaff actor, Speaker speaker, GoOn.Planning planning, String note, String pending) {
        Customer customer = desk.customer(actor, planning.customer());
        PlannedAct act = planning.act();
        Mrkdwn against = telling.against(actor, speaker, telling.verdict(actor, speaker, customer, act));
        Filled filled = new Filled(
                act.channel(),
                act.purpose(),
                act.moment().date(),
                act.moment().time().orElse(null),
                note);
        return new Reply.Form(
                PlanFormView.draw(
                        ButtonValue.of(customer.id()).with(pending).saying(act.line()),
                        Optional.of(customer),
                        filled,
                        against),
                Say.answer(Mrkdwn.md("The form could not be opened just now. Please press the button again.")));
    }

    @Override
    public Reply submit(Submit submit) {
        Map<String, String> errors = new HashMap<>();
        Channel channel = Fields.oneOf(Channel.class, submit, PlanFormView.CHANNEL, errors);
        Purpose purpose = Fields.oneOf(Purpose.class, submit, PlanFormView.PURPOSE, errors);
        LocalDate day = Fields.day(submit, PlanFormView.DAY);
        LocalTime time = Fields.time(submit, PlanFormView.TIME);
        if (day == null) {
            errors.put(PlanFormView.DAY, "Choose a day.");
        } else if (hasPassed(day, time, submit.speaker())) {
            errors.put(PlanFormView.DAY, "That has passed: choose a later day or time.");
        }
        Optional<Customer> customer = customer(submit, errors);
        if (!errors.isEmpty() || channel == null || purpose == null || day == null || customer.isEmpty()) {
            return new Reply.Errors(errors);
        }
        Moment moment = time == null ? Moment.on(day) : Moment.at(day, time);
        return plan(
                submit,
                customer.get(),
                new PlannedAct(channel, purpose, moment, submit.carried().word()),
                new Filled(channel, purpose, day, time, submit.text(PlanFormView.NOTE)));
    }

    private Reply plan(Submit submit, Customer customer, PlannedAct act, Filled filled) {
        String reason = submit.text(PlanFormView.REASON);
        PlanOutcome outcome = telling.fromForm(
                submit.actor(),
                PlanTelling.request(customer.id(), act, filled.note(), submit.speaker()),
                submit.carried().id(),
                reason.isEmpty() ? null : reason);
        if (outcome instanceof PlanOutcome.Blocked blocked && blocked.gate().wants() == Gate.Wants.A_REASON) {
            return new Reply.NextForm(PlanFormView.draw(
                    new ButtonValue(
                            customer.id().value(),
                            submit.carried().id(),
                            submit.carried().pending(),
                            submit.carried().word()),
                    Optional.of(customer),
                    filled,
                    telling.against(
                            submit.actor(), submit.speaker(), blocked.gate().verdict())));
        }
        return telling.tell(
                outcome,
                new GoOn.Planning(customer.id(), act, submit.carried().pending()),
                submit.actor(),
                submit.speaker());
    }

    private static boolean hasPassed(LocalDate day, @Nullable LocalTime time, Speaker speaker) {
        return time == null
                ? day.isBefore(speaker.today())
                : Moment.at(day, time).at(speaker.zone(), time).isBefore(speaker.now());
    }

    private Optional<Customer> customer(Submit submit, Map<String, String> errors) {
        Long known = submit.carried().customer();
        if (known != null) {
            return Optional.of(desk.customer(submit.actor(), new CustomerId(known)));
        }
        return switch (typed.read(submit.actor(), submit.text(PlanFormView.CUSTOMER))) {
            case TypedCustomer.Outcome.Known(Customer customer) -> Optional.of(customer);
            case TypedCustomer.Outcome.Unclear(String sentence) -> {
                errors.put(PlanFormView.CUSTOMER, sentence);
                yield Optional.empty();
            }
        };
    }
}
