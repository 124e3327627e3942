package dev.touchbase.domain.outreach;

import dev.touchbase.domain.Refusal;
import dev.touchbase.domain.Refused;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Verdicts;
import dev.touchbase.domain.policy.Verdicts.Kept;
import dev.touchbase.domain.setting.Firm;

/// Why a contact was made against the policy, said after the fact.
public final class ReasonBook {

    private final ActDesk desk;
    private final Verdicts verdicts;

    /// Keeps reasons in `verdicts`.
    public ReasonBook(ActDesk desk, Verdicts verdicts) {
        this.desk = desk;
        this.verdicts = verdicts;
    }

    /// A verdict and whom it is about.
    public record About(Customer customer, Kept kept) {}

    /// The verdict with this key, when the actor may say why they went against it.
    ///
    /// @throws Refused when there is none, it was not gone against, or somebody else did
    public About open(Actor actor, long id) {
        Kept kept = verdicts.find(actor.workspace(), id).orElseThrow(() -> Refused.notFound("decision", "#" + id));
        if (!wentAgainst(kept)) {
            throw Refused.overtaken("Nobody went against the policy there, so no reason is wanted.");
        }
        if (!may(desk.firm(actor), actor, kept)) {
            throw new Refused(
                    new Refusal.NotAllowed("say why for a colleague", "whoever made the contact, or an owner"));
        }
        return new About(desk.customer(actor, kept.verdict().proposal().customer()), kept);
    }

    /// Keeps the reason, in the place of one given before.
    ///
    /// @throws Refused as [#open]
    public About say(Actor actor, long id, String reason) {
        About about = open(actor, id);
        verdicts.say(actor.workspace(), id, reason);
        return new About(about.customer(), verdicts.find(actor.workspace(), id).orElseThrow());
    }

    /// True when this actor may say why: who made or recorded the contact, or an owner.
    public static boolean may(Firm firm, Actor actor, Kept kept) {
        boolean theirs = actor.staffId() != null
                && (actor.staffId().equals(kept.asked().by())
                        || actor.staffId().equals(kept.verdict().proposal().by()));
        boolean owner =
                !(actor instanceof Actor.ByStaff someone) || firm.permissions().owns(someone.staff());
        return wentAgainst(kept) && (theirs || owner);
    }

    private static boolean wentAgainst(Kept kept) {
        return kept.asked().act() == Verdicts.What.LOG && kept.verdict().level().atLeast(Level.HEADS_UP);
    }
}
