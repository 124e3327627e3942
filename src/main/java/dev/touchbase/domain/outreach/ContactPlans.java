package dev.touchbase.domain.outreach;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.audit.ChangeId;
import dev.touchbase.domain.calendar.Moment;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.engagement.Plans;
import dev.touchbase.domain.policy.Judged;
import dev.touchbase.domain.policy.Matter;
import dev.touchbase.domain.policy.Verdict;
import dev.touchbase.domain.policy.Verdicts;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Purpose;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Contacts that somebody means to make: checked first, then planned.
public final class ContactPlans {

    /// What a plan without a time is taken for when the policy asks.
    public static final LocalTime WITHOUT_TIME = LocalTime.of(9, 0);

    private final ActDesk desk;
    private final ContactCheck check;
    private final Plans plans;
    private final Verdicts verdicts;

    /// Works with these.
    public ContactPlans(ActDesk desk, ContactCheck check, Plans plans, Verdicts verdicts) {
        this.desk = desk;
        this.check = check;
        this.plans = plans;
        this.verdicts = verdicts;
    }

    /// What somebody means to do.
    ///
    /// @param channel null: the customer's preferred one, else phone
    /// @param purpose null: a check-in
    /// @param line the brand, product or service type it is about, or null
    /// @param zone in which `moment` is meant: the planner's
    public record PlanRequest(
            CustomerId customer,
            @Nullable Channel channel,
            @Nullable Purpose purpose,
            Moment moment,
            ZoneId zone,
            @Nullable String note,
            @Nullable String line) {

        /// One about no line in particular.
        public PlanRequest(
                CustomerId customer,
                @Nullable Channel channel,
                @Nullable Purpose purpose,
                Moment moment,
                ZoneId zone,
                @Nullable String note) {
            this(customer, channel, purpose, moment, zone, note, null);
        }
    }

    /// How planning ended.
    public sealed interface PlanOutcome {

        /// It is planned; `verdict` may carry Notes.
        record Planned(ChangeId change, Customer customer, Plan plan, Verdict verdict) implements PlanOutcome {}

        /// The policy wants something first; nothing was changed.
        record Blocked(Customer customer, Gate.Blocked gate) implements PlanOutcome {}
    }

    /// Plans a contact by the actor.
    ///
    /// @param reason why to go on against the policy, or null
    /// @throws Refused when the moment has passed
    public PlanOutcome plan(Actor actor, PlanRequest request, @Nullable String reason) {
        StaffId mine = staff(actor);
        return desk.on(actor, request.customer(), open -> {
            Instant at = moment(open, request);
            Judged judged = check.judge(
                    actor,
                    open.firm(),
                    open.customer(),
                    request.channel(),
                    request.purpose(),
                    false,
                    at,
                    Matter.about(request.line()));
            Verdict verdict = judged.verdict();
            Optional<Gate.Blocked> blocked = Gate.ask(open.firm(), actor, verdict, reason);
            if (blocked.isPresent()) {
                Verdicts.Asked asked = Verdicts.Asked.of(mine, Verdicts.What.PLAN_HELD_BACK, open.now());
                verdicts.keep(open.firm().id(), asked, judged);
                return new PlanOutcome.Blocked(open.customer(), blocked.get());
            }
            Plan plan = plans.add(
                    open.firm().id(),
                    new Plan(
                            0,
                            request.customer(),
                            mine,
                            verdict.proposal().channel(),
                            verdict.proposal().purpose(),
                            request.moment().date(),
                            at,
                            request.moment().time().isPresent(),
                            request.note(),
                            request.line(),
                            Plan.State.PLANNED));
            verdicts.keep(open.firm().id(), Verdicts.Asked.plan(mine, reason, plan.id(), open.now()), judged);
            open.change()
                    .says("planned " + plan.channel().asOne() + " with "
                            + open.customer().name());
            open.change().concerns(request.customer().value());
            desk.consequences().mend(open.firm(), request.customer(), open.now());
            return new PlanOutcome.Planned(open.change().id(), open.customer(), plan, verdict);
        });
    }

    /// The plan with this key, for filling a form: one's own, while it is planned.
    ///
    /// @throws Refused when it is a colleague's, or has ended
    public Plan open(Actor actor, long planId) {
        Plan plan = plans.find(actor.workspace(), planId).orElseThrow(() -> Refused.notFound("plan", "#" + planId));
        if (plan.state() != Plan.State.PLANNED) {
            throw Refused.overtaken("That plan has ended already.");
        }
        if (!plan.staff().equals(actor.staffId())) {
            throw Refused.overtaken("That plan is in other hands now.");
        }
        return plan;
    }

    /// Puts another plan in the place of one's own, if the policy lets it pass.
    ///
    /// @throws Refused as [#open] and [#plan]
    public PlanOutcome replace(Actor actor, long planId, PlanRequest request, @Nullable String reason) {
        return desk.on(actor, request.customer(), open -> {
            open(actor, planId);
            PlanOutcome outcome = plan(actor, request, reason);
            if (outcome instanceof PlanOutcome.Planned) {
                cancel(actor, planId);
                open.change().says("changed the plan for " + open.customer().name());
            }
            return outcome;
        });
    }

    /// A plan that was called off.
    public record Cancelled(ChangeId change, Customer customer, Plan plan) {}

    /// Calls a plan off: one's own, or as an owner anyone's.
    public Cancelled cancel(Actor actor, long planId) {
        Plan plan = plans.find(actor.workspace(), planId).orElseThrow(() -> Refused.notFound("plan", "#" + planId));
        return desk.on(actor, plan.customer(), open -> {
            if (!plan.staff().equals(actor.staffId())) {
                open.require(Act.CORRECT_OTHERS);
            }
            if (!plan.toCome()) {
                throw Refused.overtaken("That plan has ended already.");
            }
            Plan off = plan.as(Plan.State.CANCELLED);
            plans.save(open.firm().id(), off);
            open.change().says("called off the plan for " + open.customer().name());
            open.change().concerns(plan.customer().value());
            desk.consequences().mend(open.firm(), plan.customer(), open.now());
            return new Cancelled(open.change().id(), open.customer(), off);
        });
    }

    /// A plan for today without a time means: some time today, so it is never in the past.
    private static Instant moment(ActDesk.Open open, PlanRequest request) {
        Instant at = request.moment().at(request.zone(), WITHOUT_TIME);
        boolean today = open.now()
                .atZone(request.zone())
                .toLocalDate()
                .equals(request.moment().date());
        if (request.moment().time().isEmpty() && today && at.isBefore(open.now())) {
            return open.now();
        }
        if (at.isBefore(open.now())) {
            throw Refused.badInput(
                    "That has passed, and only what lies ahead can be planned.",
                    "Log it instead: log, then the customer and what happened.");
        }
        return at;
    }

    private static StaffId staff(Actor actor) {
        StaffId staff = actor.staffId();
        if (staff == null) {
            throw Refused.badInput("Only a member of staff can plan a contact.", "Plan it in Slack.");
        }
        return staff;
    }
}
