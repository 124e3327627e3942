package dev.touchbase.domain.outreach;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.audit.ChangeId;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.engagement.Claim;
import dev.touchbase.domain.engagement.Claims;
import dev.touchbase.domain.policy.Judged;
import dev.touchbase.domain.policy.Verdict;
import dev.touchbase.domain.policy.Verdicts;
import dev.touchbase.domain.staff.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// "I'm on it": exactly one person holds a customer at a time.
public final class ContactClaims {

    private final ActDesk desk;
    private final ContactCheck check;
    private final Claims claims;
    private final Verdicts verdicts;

    /// Works with these.
    public ContactClaims(ActDesk desk, ContactCheck check, Claims claims, Verdicts verdicts) {
        this.desk = desk;
        this.check = check;
        this.claims = claims;
        this.verdicts = verdicts;
    }

    /// How claiming ended.
    public sealed interface ClaimOutcome {

        /// It is held now; `verdict` may carry Notes.
        record Claimed(ChangeId change, Customer customer, Claim claim, Verdict verdict) implements ClaimOutcome {}

        /// A colleague holds it.
        record HeldByColleague(Customer customer, Claim claim) implements ClaimOutcome {}

        /// The policy wants something first; nothing was changed.
        record Blocked(Customer customer, Gate.Blocked gate) implements ClaimOutcome {}
    }

    /// Claims the customer for the actor for the time that is set.
    ///
    /// @param reason why to go on against the policy, or null
    public ClaimOutcome claim(Actor actor, CustomerId id, @Nullable String reason) {
        StaffId mine = staff(actor);
        return desk.on(actor, id, open -> {
            Optional<Claim> held = claims.holding(open.firm().id(), id, open.now())
                    .filter(claim -> !claim.staff().equals(mine));
            if (held.isPresent()) {
                return new ClaimOutcome.HeldByColleague(open.customer(), held.get());
            }
            Judged judged = check.judge(actor, open.firm(), open.customer(), null, null, false, open.now());
            Verdict verdict = judged.verdict();
            Optional<Gate.Blocked> blocked = Gate.ask(open.firm(), actor, verdict, reason);
            if (blocked.isPresent()) {
                Verdicts.Asked asked = Verdicts.Asked.of(mine, Verdicts.What.CLAIM_HELD_BACK, open.now());
                verdicts.keep(open.firm().id(), asked, judged);
                return new ClaimOutcome.Blocked(open.customer(), blocked.get());
            }
            Instant until = open.now().plus(open.firm().settings().claimLength().duration());
            Claim claim = new Claim(id, mine, open.now(), until);
            if (!claims.take(open.firm().id(), claim)) {
                throw Refused.overtaken(
                        "A colleague was quicker: " + open.customer().name() + " has just been claimed.");
            }
            verdicts.keep(open.firm().id(), Verdicts.Asked.claim(mine, reason, open.now()), judged);
            open.change().says("claimed " + open.customer().name());
            open.change().concerns(id.value());
            desk.consequences().mend(open.firm(), id, open.now());
            return new ClaimOutcome.Claimed(open.change().id(), open.customer(), claim, verdict);
        });
    }

    /// What the actor holds now, soonest to end first.
    public List<Claim> held(Actor actor) {
        return claims.of(actor.workspace(), staff(actor), desk.now());
    }

    /// A claim that was let go.
    public record Released(ChangeId change, Customer customer) {}

    /// Lets the customer go.
    ///
    /// @throws Refused when the actor doesn't hold it
    public Released release(Actor actor, CustomerId id) {
        StaffId mine = staff(actor);
        return desk.on(actor, id, open -> {
            if (!claims.release(open.firm().id(), id, mine)) {
                throw Refused.overtaken(
                        "You don't hold " + open.customer().name() + ", so there is nothing to release.");
            }
            open.change().says("released " + open.customer().name());
            open.change().concerns(id.value());
            desk.consequences().mend(open.firm(), id, open.now());
            return new Released(open.change().id(), open.customer());
        });
    }

    private static StaffId staff(Actor actor) {
        StaffId staff = actor.staffId();
        if (staff == null) {
            throw Refused.badInput("Only a member of staff can hold a customer.", "Claim it in Slack.");
        }
        return staff;
    }
}
