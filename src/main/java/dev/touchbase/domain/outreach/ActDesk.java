package dev.touchbase.domain.outreach;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.audit.Changes;
import dev.touchbase.domain.audit.Changes.OpenChange;
import dev.touchbase.domain.cadence.CheckIn;
import dev.touchbase.domain.customer.Assignments;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Customers;
import dev.touchbase.domain.customer.Responsibility;
import dev.touchbase.domain.customer.Responsible;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.setting.Firms;
import dev.touchbase.domain.staff.Act;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;

/// What every act on a customer shares: the clock, one change in one transaction with the customer locked, and the firm
/// as it is at that moment.
public final class ActDesk {

    private final InstantSource clock;
    private final Changes changes;
    private final Firms firms;
    private final Customers customers;
    private final Assignments assignments;
    private final Consequences consequences;

    /// Works with these.
    public ActDesk(
            InstantSource clock,
            Changes changes,
            Firms firms,
            Customers customers,
            Assignments assignments,
            Consequences consequences) {
        this.clock = clock;
        this.changes = changes;
        this.firms = firms;
        this.customers = customers;
        this.assignments = assignments;
        this.consequences = consequences;
    }

    /// One act on one customer, as it happens.
    ///
    /// @param change the change that is being made
    /// @param now the moment of the act
    public record Open(OpenChange change, Actor actor, Firm firm, Customer customer, Instant now) {

        /// Returns when the actor may do `act`; the command line may do everything.
        ///
        /// @throws Refused with who may
        public void require(Act act) {
            if (actor instanceof Actor.ByStaff someone) {
                firm.permissions().require(someone.staff(), act);
            }
        }
    }

    /// Runs `act` on the customer as one change.
    ///
    /// @throws Refused when there is no such customer
    public <T> T on(Actor actor, CustomerId customer, Function<Open, T> act) {
        Instant now = clock.instant();
        return changes.change(actor, now, change -> {
            customers.lock(actor.workspace(), List.of(customer));
            Firm firm = firms.at(actor.workspace(), now);
            return act.apply(new Open(change, actor, firm, customer(actor, customer), now));
        });
    }

    /// Runs several acts on these customers as one change, which one undo takes back.
    public <T> T together(Actor actor, List<CustomerId> about, Function<OpenChange, T> acts) {
        return changes.change(actor, clock.instant(), change -> {
            customers.lock(actor.workspace(), about);
            return acts.apply(change);
        });
    }

    /// Runs `act` as one change about no customer in particular.
    public <T> T change(Actor actor, Act right, Function<OpenFirm, T> act) {
        Instant now = clock.instant();
        return changes.change(actor, now, change -> {
            Firm firm = firms.at(actor.workspace(), now);
            if (actor instanceof Actor.ByStaff someone) {
                firm.permissions().require(someone.staff(), right);
            }
            return act.apply(new OpenFirm(change, actor, firm, now));
        });
    }

    /// One act about no customer in particular, as it happens.
    public record OpenFirm(OpenChange change, Actor actor, Firm firm, Instant now) {}

    /// The firm as it is now, for reading.
    public Firm firm(Actor actor) {
        return firms.at(actor.workspace(), clock.instant());
    }

    /// The moment as it is now.
    public Instant now() {
        return clock.instant();
    }

    /// The customer with this key.
    ///
    /// @throws Refused when there is none
    public Customer customer(Actor actor, CustomerId id) {
        return customers.find(actor.workspace(), id).orElseThrow(() -> Refused.notFound("customer", "#" + id.value()));
    }

    /// Who has to act on this check-in today.
    public Responsible responsible(Firm firm, Customer customer, CheckIn checkIn) {
        return new Responsibility(firm)
                .decide(
                        customer,
                        assignments.of(firm.id(), customer.id()),
                        checkIn.asksFor(),
                        checkIn.follows(),
                        checkIn.chosen(),
                        firm.today());
    }

    /// What follows from acts.
    public Consequences consequences() {
        return consequences;
    }
}
