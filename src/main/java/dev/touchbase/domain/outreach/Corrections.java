package dev.touchbase.domain.outreach;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.audit.ChangeId;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.TouchpointId;
import dev.touchbase.domain.touchpoint.Touchpoints;
import java.util.function.UnaryOperator;

/// Corrects and deletes what was recorded: one's own, or as an owner anyone's.
public final class Corrections {

    private final ActDesk desk;
    private final Touchpoints touchpoints;
    private final ComplaintHolds complaints;

    /// Works with these.
    public Corrections(ActDesk desk, Touchpoints touchpoints, ComplaintHolds complaints) {
        this.desk = desk;
        this.touchpoints = touchpoints;
        this.complaints = complaints;
    }

    /// A touchpoint was corrected or deleted.
    ///
    /// @param complaint what that did to the customer's complaint
    public record Corrected(
            ChangeId change, Customer customer, Touchpoint touchpoint, ComplaintTurn complaint, Upcoming upcoming) {}

    /// The touchpoint with this key, for filling the form.
    ///
    /// @throws Refused when it was deleted, or when the actor may not change it
    public Touchpoint open(Actor actor, TouchpointId id) {
        Touchpoint touchpoint = find(actor, id);
        if (!own(actor, touchpoint) && actor instanceof Actor.ByStaff someone) {
            desk.firm(actor).permissions().require(someone.staff(), Act.CORRECT_OTHERS);
        }
        return touchpoint;
    }

    /// Replaces what was recorded.
    ///
    /// @param how from how it is to how it shall be; id, workspace, customer and source stay
    /// @throws Refused when the actor may not, or the moment lies in the future
    public Corrected correct(Actor actor, TouchpointId id, UnaryOperator<Touchpoint> how) {
        return desk.on(actor, find(actor, id).customer(), open -> {
            Touchpoint before = mine(open, id);
            Touchpoint after = how.apply(before);
            if (!after.id().equals(id) || !after.customer().equals(before.customer())) {
                throw new IllegalArgumentException("a touchpoint's key can't be changed");
            }
            if (after.happenedAt().isAfter(open.now().plusSeconds(300))) {
                throw Refused.badInput(
                        "That is in the future, and only what happened can be logged.", "Name a day that has passed.");
            }
            touchpoints.save(after);
            desk.consequences().mendTold(actor.workspace(), id.value());
            open.change()
                    .says("corrected " + after.channel().asOne() + " with "
                            + open.customer().name());
            ComplaintTurn turn = complaints.corrected(open, before, after);
            return new Corrected(open.change().id(), open.customer(), after, turn, Upcoming.after(desk, open));
        });
    }

    /// Takes it out of every answer and calculation.
    ///
    /// @throws Refused when the actor may not
    public Corrected delete(Actor actor, TouchpointId id) {
        return desk.on(actor, find(actor, id).customer(), open -> {
            Touchpoint touchpoint = mine(open, id);
            touchpoints.withdraw(touchpoint, open.now());
            desk.consequences().mendTold(actor.workspace(), id.value());
            open.change()
                    .says("deleted " + touchpoint.channel().asOne() + " with "
                            + open.customer().name());
            ComplaintTurn turn = complaints.corrected(open, touchpoint, null);
            return new Corrected(open.change().id(), open.customer(), touchpoint, turn, Upcoming.after(desk, open));
        });
    }

    private Touchpoint mine(ActDesk.Open open, TouchpointId id) {
        Touchpoint touchpoint = find(open.actor(), id);
        if (!own(open.actor(), touchpoint)) {
            open.require(Act.CORRECT_OTHERS);
        }
        return touchpoint;
    }

    private static boolean own(Actor actor, Touchpoint touchpoint) {
        StaffId mine = actor.staffId();
        return mine != null
                && (mine.equals(touchpoint.recordedBy()) || touchpoint.staff().contains(mine));
    }

    private Touchpoint find(Actor actor, TouchpointId id) {
        return touchpoints
                .find(actor.workspace(), id)
                .orElseThrow(() -> Refused.overtaken("That contact has been deleted meanwhile."));
    }
}
