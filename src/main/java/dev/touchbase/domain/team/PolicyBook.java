package dev.touchbase.domain.team;

import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.policy.PolicyInForce;
import dev.touchbase.domain.policy.PolicyRule;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.staff.Act;
import java.util.List;

/// Shows and changes the rules of the contact policy: read by everybody, changed by owners.
public final class PolicyBook {

    private final ActDesk desk;
    private final PolicyInForce policies;

    /// Works with these.
    public PolicyBook(ActDesk desk, PolicyInForce policies) {
        this.desk = desk;
        this.policies = policies;
    }

    /// All rules, those that are switched off among them, in the order of reasons.
    public List<PolicyRule> everything(Actor actor) {
        Firm firm = desk.firm(actor);
        return policies.everything(firm.id(), firm.settings());
    }

    /// The firm as it is now.
    public Firm firm(Actor actor) {
        return desk.firm(actor);
    }

    /// Returns when the actor may do `act`; the command line may do everything.
    ///
    /// @throws dev.touchbase.domain.Refused with who may
    public void require(Actor actor, Act act) {
        if (actor instanceof Actor.ByStaff someone) {
            desk.firm(actor).permissions().require(someone.staff(), act);
        }
    }
}
