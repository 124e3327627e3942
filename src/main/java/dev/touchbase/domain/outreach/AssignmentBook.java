package dev.touchbase.domain.outreach;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.audit.ChangeId;
import dev.touchbase.domain.cadence.CheckIn;
import dev.touchbase.domain.cadence.CheckIns;
import dev.touchbase.domain.customer.Assignment;
import dev.touchbase.domain.customer.Assignments;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Customers;
import dev.touchbase.domain.engagement.Plans;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.notice.Outbox;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Promises;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who looks after whom. Check-ins, plans and promises move along.
public final class AssignmentBook {

    private final ActDesk desk;
    private final Customers customers;
    private final Assignments assignments;
    private final Plans plans;
    private final Promises promises;
    private final CheckIns checkIns;
    private final Outbox outbox;

    /// Works with these.
    public AssignmentBook(
            ActDesk desk,
            Customers customers,
            Assignments assignments,
            Plans plans,
            Promises promises,
            CheckIns checkIns,
            Outbox outbox) {
        this.desk = desk;
        this.customers = customers;
        this.assignments = assignments;
        this.plans = plans;
        this.promises = promises;
        this.checkIns = checkIns;
        this.outbox = outbox;
    }

    /// One customer has someone new.
    public record Assigned(ChangeId change, Customer customer, Assignment assignment, Upcoming upcoming) {}

    /// Gives the role at this customer to `staff`, who becomes the champion where there is none.
    public Assigned assign(Actor actor, CustomerId id, Role role, StaffId staff) {
        return desk.on(actor, id, open -> {
            StaffId before = holder(open.customer(), role);
            Customer after = put(open, role, staff);
            if (before != null && !before.equals(staff) && !stillLooksAfter(open.customer(), before)) {
                moveAlong(open, before, staff);
            }
            open.change().says("assigned " + after.name() + " to " + open.firm().nameOf(staff));
            tell(open, staff, 0);
            return new Assigned(
                    open.change().id(), after, new Assignment(id, role, staff), Upcoming.after(desk, open, after));
        });
    }

    /// Hands over everything that the actor has at this customer; who has nothing there hands over the role that the
    /// check-in asks for.
    public Assigned handOver(Actor actor, CustomerId id, StaffId to) {
        StaffId from = Objects.requireNonNull(actor.staffId(), "only staff hand over");
        return desk.on(actor, id, open -> {
            Customer after = moveAll(open, from, to);
            if (assignments.of(open.firm().id(), id).stream()
                    .noneMatch(each -> each.staff().equals(to))) {
                after = put(open, asked(open), to);
            }
            moveAlong(open, from, to);
            open.change()
                    .says("handed " + after.name() + " over to " + open.firm().nameOf(to));
            tell(open, to, 0);
            Role role = assignments.of(open.firm().id(), id).stream()
                    .filter(each -> each.staff().equals(to))
                    .map(Assignment::role)
                    .findFirst()
                    .orElseThrow();
            return new Assigned(
                    open.change().id(), after, new Assignment(id, role, to), Upcoming.after(desk, open, after));
        });
    }

    /// Takes a customer who is nobody's, in the role that the check-in asks for if the actor wears that hat, else in
    /// one
    /// that they wear; who wears none gets the role that was asked for.
    ///
    /// @throws Refused when a colleague looks after them already
    public Assigned take(Actor actor, CustomerId id) {
        StaffId mine = Objects.requireNonNull(actor.staffId(), "only staff take customers");
        return desk.on(actor, id, open -> {
            Role asked = asked(open);
            Holders holders = new Holders(
                    open.firm(), open.customer(), assignments.of(open.firm().id(), id));
            holders.colleague(asked, mine).ifPresent(holder -> {
                throw Refused.overtaken(open.firm().nameOf(holder) + " looks after "
                        + open.customer().name() + " already.");
            });
            Role role = holders.hat(asked, mine);
            Customer after = put(open, role, mine);
            if (!holders.championed() && !mine.equals(after.champion())) {
                after = champion(after, mine);
            }
            open.change().says("took " + after.name());
            return new Assigned(
                    open.change().id(), after, new Assignment(id, role, mine), Upcoming.after(desk, open, after));
        });
    }

    /// How many customers [#assignEverything] would move.
    public long countOf(Actor actor, StaffId from) {
        return customers.lookedAfterBy(actor.workspace(), from).size();
    }

    /// Many customers have someone new.
    public record AllAssigned(ChangeId change, long customers, StaffId from, StaffId to) {}

    /// Moves everything that `from` looks after to `to`: one's own, or as an owner anyone's.
    public AllAssigned assignEverything(Actor actor, StaffId from, StaffId to) {
        Act right = from.equals(actor.staffId()) ? Act.EVERYDAY_WORK : Act.CORRECT_OTHERS;
        return desk.change(actor, right, firm -> {
            List<Customer> all = customers.lookedAfterBy(actor.workspace(), from);
            customers.lock(actor.workspace(), all.stream().map(Customer::id).toList());
            for (Customer customer : all) {
                ActDesk.Open open = new ActDesk.Open(firm.change(), actor, firm.firm(), customer, firm.now());
                Customer after = moveAll(open, from, to);
                moveAlong(open, from, to);
                Upcoming.after(desk, open, after);
            }
            firm.change()
                    .says("assigned everything of " + firm.firm().nameOf(from) + " to "
                            + firm.firm().nameOf(to));
            if (!all.isEmpty()) {
                tell(
                        new ActDesk.Open(firm.change(), actor, firm.firm(), all.getFirst(), firm.now()),
                        to,
                        all.size() - 1);
            }
            return new AllAssigned(firm.change().id(), all.size(), from, to);
        });
    }

    private Customer put(ActDesk.Open open, Role role, StaffId staff) {
        assignments.put(open.firm().id(), new Assignment(open.customer().id(), role, staff));
        Customer now = desk.customer(open.actor(), open.customer().id());
        return now.champion() == null ? champion(now, staff) : now;
    }

    private Customer champion(Customer customer, StaffId staff) {
        Customer after = customer.championedBy(staff);
        customers.save(after);
        return after;
    }

    private Customer moveAll(ActDesk.Open open, StaffId from, StaffId to) {
        assignments.of(open.firm().id(), open.customer().id()).stream()
                .filter(each -> each.staff().equals(from))
                .forEach(each -> assignments.put(open.firm().id(), new Assignment(each.customer(), each.role(), to)));
        return from.equals(open.customer().champion()) ? champion(open.customer(), to) : open.customer();
    }

    private void moveAlong(ActDesk.Open open, StaffId from, StaffId to) {
        List<CustomerId> one = List.of(open.customer().id());
        Stream.concat(
                        plans.planned(open.firm().id(), one).stream(),
                        plans.held(open.firm().id(), one).stream())
                .filter(plan -> plan.staff().equals(from))
                .forEach(plan -> plans.save(open.firm().id(), plan.by(to)));
        promises.open(open.firm().id(), one).stream()
                .filter(promise -> promise.staff().equals(from))
                .forEach(promise -> promises.save(open.firm().id(), promise.keptBy(to)));
    }

    private boolean stillLooksAfter(Customer customer, StaffId staff) {
        return assignments.of(customer.workspace(), customer.id()).stream()
                .anyMatch(each -> each.staff().equals(staff));
    }

    private void tell(ActDesk.Open open, StaffId to, int more) {
        StaffId by = open.actor().staffId();
        if (by != null && !by.equals(to)) {
            outbox.put(
                    open.firm().id(),
                    new Notice.HandedOver(
                            open.change().id().value(), to, by, open.customer().id(), more),
                    open.now());
        }
    }

    private Role asked(ActDesk.Open open) {
        return checkIns.of(open.firm().id(), open.customer().id())
                .map(CheckIn::asksFor)
                .orElse(Role.ACCOUNT_MANAGER);
    }

    private @Nullable StaffId holder(Customer customer, Role role) {
        return assignments.of(customer.workspace(), customer.id()).stream()
                .filter(each -> each.role() == role)
                .map(Assignment::staff)
                .findFirst()
                .orElse(null);
    }
}
