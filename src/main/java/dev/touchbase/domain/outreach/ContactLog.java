package dev.touchbase.domain.outreach;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.cadence.Decision;
import dev.touchbase.domain.cadence.Decisions;
import dev.touchbase.domain.customer.Assignment;
import dev.touchbase.domain.customer.Assignments;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.engagement.Claim;
import dev.touchbase.domain.engagement.Claims;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.engagement.Plans;
import dev.touchbase.domain.policy.Histories;
import dev.touchbase.domain.policy.Judged;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Matter;
import dev.touchbase.domain.policy.Priorities;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Verdict;
import dev.touchbase.domain.policy.Verdicts;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Promise;
import dev.touchbase.domain.touchpoint.Promises;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.TouchpointId;
import dev.touchbase.domain.touchpoint.Touchpoints;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Records what happened. The record is never refused; what it did against a rule is said.
public final class ContactLog {

    /// Clocks of phones and servers differ a little; more than this ahead is the future.
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    /// Within it, the same words are likely to be about the same contact.
    private static final Duration A_MOMENT = Duration.ofMinutes(5);

    private final ActDesk desk;
    private final ContactCheck check;
    private final Histories histories;
    private final Verdicts verdicts;
    private final Touchpoints touchpoints;
    private final Promises promises;
    private final Claims claims;
    private final Plans plans;
    private final Decisions decisions;
    private final Assignments assignments;
    private final SuppressionBook suppressions;
    private final ComplaintHolds complaints;

    /// Works with these.
    public ContactLog(
            ActDesk desk,
            ContactCheck check,
            Histories histories,
            Verdicts verdicts,
            Touchpoints touchpoints,
            Promises promises,
            Claims claims,
            Plans plans,
            Decisions decisions,
            Assignments assignments,
            SuppressionBook suppressions,
            ComplaintHolds complaints) {
        this.desk = desk;
        this.check = check;
        this.histories = histories;
        this.verdicts = verdicts;
        this.touchpoints = touchpoints;
        this.promises = promises;
        this.claims = claims;
        this.plans = plans;
        this.decisions = decisions;
        this.assignments = assignments;
        this.suppressions = suppressions;
        this.complaints = complaints;
    }

    /// Records it, fulfils the actor's claim and plan, keeps what was agreed, and computes the next check-in.
    ///
    /// @throws Refused when the moment lies in the future
    public Logged log(Actor actor, LogRequest request) {
        return desk.on(actor, request.customer(), open -> record(open, request));
    }

    /// Records all of them as one change, in their order.
    ///
    /// @throws Refused when the moment of one lies in the future; then none is recorded
    public List<Logged> logAll(Actor actor, List<LogRequest> requests) {
        List<CustomerId> about = requests.stream().map(LogRequest::customer).toList();
        return desk.together(actor, about, change -> {
            List<Logged> all =
                    requests.stream().map(request -> log(actor, request)).toList();
            if (all.size() > 1) {
                change.says("logged contacts with "
                        + String.join(
                                ", ",
                                all.stream().map(each -> each.customer().name()).toList()));
            }
            return all;
        });
    }

    private Logged record(ActDesk.Open open, LogRequest request) {
        Instant happened = request.happenedAt() == null ? open.now() : request.happenedAt();
        if (happened.isAfter(open.now().plus(CLOCK_TOLERANCE))) {
            throw Refused.badInput(
                    "That is in the future, and only what happened can be logged.",
                    "Plan it instead: plan, then the customer and the date.");
        }
        Touchpoint draft = draft(open, request, happened);
        Judged judged = judge(open, draft);
        Verdict verdict = judged.verdict();
        Touchpoint before = sameBefore(open, draft);
        Touchpoint touchpoint = touchpoints.add(draft);
        Claim released = release(open);
        Plan completed = complete(open, touchpoint);
        String reason = verdict.level().atLeast(Level.HEADS_UP) ? reason(open, released, completed) : null;
        long kept = verdicts.keep(open.firm().id(), asked(open, touchpoint, reason), judged);
        Promise promise = promise(open, request, touchpoint);
        agree(open, request);
        optOut(open, touchpoint);
        ComplaintTurn complaint = complaints.follow(open, touchpoint);
        open.change()
                .says("logged " + touchpoint.channel().asOne()
                        + (touchpoint.direction() == Direction.INBOUND ? " from " : " with ")
                        + open.customer().name() + " (" + touchpoint.outcomeAndPurpose() + ")");
        return new Logged(
                open.change().id(),
                touchpoint,
                open.customer(),
                verdict,
                kept,
                reason,
                Upcoming.after(desk, open),
                released,
                completed,
                promise,
                complaint,
                before);
    }

    /// Who got no answer in time tells it again. Both are recorded, since two calls may end alike.
    private @Nullable Touchpoint sameBefore(ActDesk.Open open, Touchpoint draft) {
        return touchpoints
                .between(
                        open.firm().id(),
                        draft.customer(),
                        draft.happenedAt().minus(A_MOMENT),
                        draft.happenedAt().plus(A_MOMENT))
                .stream()
                .filter(earlier -> earlier.recordedAt().isAfter(open.now().minus(A_MOMENT)))
                .filter(earlier -> saysTheSame(earlier, draft))
                .findFirst()
                .orElse(null);
    }

    private static boolean saysTheSame(Touchpoint one, Touchpoint other) {
        return Objects.equals(one.recordedBy(), other.recordedBy())
                && one.staff().equals(other.staff())
                && Objects.equals(one.person(), other.person())
                && one.channel() == other.channel()
                && one.direction() == other.direction()
                && one.purpose() == other.purpose()
                && one.outcome() == other.outcome()
                && Objects.equals(one.amount(), other.amount())
                && Objects.equals(one.note(), other.note())
                && Objects.equals(one.line(), other.line());
    }

    private Touchpoint draft(ActDesk.Open open, LogRequest request, Instant happened) {
        Customer customer = open.customer();
        List<StaffId> staff = request.staff().isEmpty() ? reporter(open.actor()) : request.staff();
        boolean reply = request.reply()
                || (request.direction() == Direction.OUTBOUND
                        && !request.purpose().advertising()
                        && check.answersThem(open.actor(), customer, happened));
        return new Touchpoint(
                new TouchpointId(0),
                open.firm().id(),
                customer.id(),
                request.person(),
                staff,
                null,
                roleWorn(open.firm(), customer, staff.getFirst()),
                request.channel(),
                request.direction(),
                request.purpose(),
                request.outcome(),
                reply,
                request.amount(),
                request.note(),
                happened,
                open.firm().dayOf(happened),
                open.now(),
                open.actor().staffId(),
                customer.segment(),
                request.line(),
                null,
                "slack",
                null);
    }

    private static List<StaffId> reporter(Actor actor) {
        StaffId reporter = actor.staffId();
        if (reporter == null) {
            throw Refused.badInput("Nobody is named who made the contact.", "Say by whom: by @name.");
        }
        return List.of(reporter);
    }

    private @Nullable Role roleWorn(Firm firm, Customer customer, StaffId staff) {
        return assignments.of(firm.id(), customer.id()).stream()
                .filter(assignment -> assignment.staff().equals(staff))
                .map(Assignment::role)
                .findFirst()
                .or(() -> firm.find(staff).map(Staff::roles).stream()
                        .flatMap(Set::stream)
                        .sorted()
                        .findFirst())
                .orElse(null);
    }

    private static Verdicts.Asked asked(ActDesk.Open open, Touchpoint touchpoint, @Nullable String reason) {
        return new Verdicts.Asked(
                open.actor().staffId(),
                touchpoint.role(),
                Verdicts.What.LOG,
                reason,
                touchpoint.id(),
                null,
                open.now());
    }

    /// What was said when the claim or plan that this contact fulfils went against the policy: it is the same contact.
    private @Nullable String reason(ActDesk.Open open, @Nullable Claim released, @Nullable Plan completed) {
        Optional<Verdicts.Kept> plan =
                completed == null ? Optional.empty() : verdicts.of(open.firm().id(), completed);
        Optional<Verdicts.Kept> claim =
                released == null ? Optional.empty() : verdicts.of(open.firm().id(), released);
        return plan.map(kept -> kept.asked().override())
                .or(() -> claim.map(kept -> kept.asked().override()))
                .orElse(null);
    }

    private Judged judge(ActDesk.Open open, Touchpoint draft) {
        Proposal proposal = new Proposal(
                draft.customer(),
                draft.person(),
                draft.channel(),
                draft.purpose(),
                draft.reply() || draft.direction() == Direction.INBOUND,
                draft.staff().getFirst(),
                draft.happenedAt(),
                new Matter(draft.line(), draft.message(), null, null, Priorities.USUAL));
        return histories.judge(open.firm(), open.customer(), proposal, open.now());
    }

    private @Nullable Claim release(ActDesk.Open open) {
        StaffId mine = open.actor().staffId();
        Optional<Claim> held = claims.holding(open.firm().id(), open.customer().id(), open.now())
                .filter(claim -> claim.staff().equals(mine));
        held.ifPresent(claim -> claims.release(open.firm().id(), claim.customer(), claim.staff()));
        return held.orElse(null);
    }

    /// A complaint is not the contact that anybody meant to make.
    private @Nullable Plan complete(ActDesk.Open open, Touchpoint touchpoint) {
        return plans.planned(open.firm().id(), List.of(open.customer().id())).stream()
                .filter(plan -> !touchpoint.complains())
                .filter(plan ->
                        touchpoint.staff().stream().anyMatch(staff -> plan.fulfilledBy(staff, touchpoint.happenedAt())))
                .findFirst()
                .map(plan -> done(open.firm(), plan))
                .orElse(null);
    }

    private Plan done(Firm firm, Plan plan) {
        Plan done = plan.as(Plan.State.DONE);
        plans.save(firm.id(), done);
        return done;
    }

    private @Nullable Promise promise(ActDesk.Open open, LogRequest request, Touchpoint touchpoint) {
        if (request.promised() == null) {
            return null;
        }
        return promises.add(
                open.firm().id(),
                new Promise(
                        0,
                        open.customer().id(),
                        touchpoint.id(),
                        request.promised(),
                        Objects.requireNonNull(request.promisedBy()),
                        touchpoint.staff().getFirst(),
                        open.now(),
                        Promise.State.OPEN,
                        null));
    }

    private void agree(ActDesk.Open open, LogRequest request) {
        if (request.next() != null) {
            decisions.add(
                    open.firm().id(),
                    new Decision(
                            0,
                            open.customer().id(),
                            Decision.Kind.NEXT,
                            request.next(),
                            open.now(),
                            open.actor().staffId(),
                            null));
        }
    }

    private void optOut(ActDesk.Open open, Touchpoint touchpoint) {
        if (touchpoint.outcome() == Outcome.OPTED_OUT) {
            suppressions.add(open, Suppression.Kind.OPT_OUT, touchpoint.channel(), false, null, touchpoint.note());
        }
    }
}
