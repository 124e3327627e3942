package dev.touchbase.domain.outreach;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.audit.ChangeId;
import dev.touchbase.domain.cadence.Cadence;
import dev.touchbase.domain.cadence.CadenceRule;
import dev.touchbase.domain.cadence.Cadences;
import dev.touchbase.domain.cadence.CheckInBook;
import dev.touchbase.domain.cadence.EffectiveCadence;
import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.staff.Act;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How often customers should hear from the business: for one customer by anyone, for many by an owner.
public final class CadenceBook {

    private final ActDesk desk;
    private final Cadences cadences;
    private final CheckInBook checkIns;
    private final WideChanges wideChanges;

    /// Works with these.
    public CadenceBook(ActDesk desk, Cadences cadences, CheckInBook checkIns, WideChanges wideChanges) {
        this.desk = desk;
        this.cadences = cadences;
        this.checkIns = checkIns;
        this.wideChanges = wideChanges;
    }

    /// One customer's cadence was set.
    ///
    /// @param effective what is in force now, and which level it comes from
    public record CadenceSet(ChangeId change, Customer customer, EffectiveCadence effective, Upcoming upcoming) {}

    /// A cadence for many was set.
    ///
    /// @param underWay how many check-ins are being computed anew in the background, 0 when all are done
    public record WideCadenceSet(
            ChangeId change, Cadence cadence, @Nullable String segment, long underWay) {}

    /// What is in force for one customer.
    public EffectiveCadence inForce(Customer customer) {
        return checkIns.cadence(customer);
    }

    /// Sets how often one customer should hear from the business.
    ///
    /// @param max null: a third on top of the target
    /// @param asked true when it is the customer's own wish
    public CadenceSet set(Actor actor, CustomerId id, Interval target, @Nullable Interval max, boolean asked) {
        Cadence cadence = cadence(target, max);
        return desk.on(actor, id, open -> {
            LocalDate on = asked ? open.firm().today() : null;
            cadences.put(
                    open.firm().id(), new CadenceRule(id, null, cadence, asked, asked ? actor.staffId() : null, on));
            open.change().says("set the cadence of " + open.customer().name() + " to every " + target);
            Upcoming upcoming = Upcoming.after(desk, open);
            return new CadenceSet(open.change().id(), open.customer(), checkIns.cadence(open.customer()), upcoming);
        });
    }

    /// Sets the default, or with a segment what holds for its customers.
    public WideCadenceSet setWide(Actor actor, @Nullable String segment, Interval target, @Nullable Interval max) {
        Cadence cadence = cadence(target, max);
        return desk.change(actor, Act.CHANGE_WIDE_CADENCE, open -> {
            cadences.put(open.firm().id(), new CadenceRule(null, segment, cadence, false, null, null));
            open.change()
                    .says("set the cadence of " + (segment == null ? "everyone" : "segment " + segment) + " to every "
                            + target);
            return new WideCadenceSet(
                    open.change().id(),
                    cadence,
                    segment,
                    wideChanges.begin(open.firm().id(), open.now()));
        });
    }

    /// The cadence that somebody means.
    ///
    /// @param max null: a third on top of the target
    /// @throws Refused when it goes by hours or working days, or its maximum is shorter than its target
    public static Cadence cadence(Interval target, @Nullable Interval max) {
        if (!target.isDateBased() || target.unit() == Interval.Unit.WORKING_DAYS) {
            throw Refused.badInput(
                    "A cadence goes by days, weeks, months or years.", "Type it like: every 6 weeks max 8 weeks.");
        }
        Interval most = max == null ? Cadence.of(target).max() : max;
        if (!most.isDateBased() || most.unit() == Interval.Unit.WORKING_DAYS || most.usualDays() < target.usualDays()) {
            throw Refused.badInput(
                    "The maximum can't be shorter than the target.", "Type it like: every 6 weeks max 8 weeks.");
        }
        return new Cadence(target, most);
    }
}
