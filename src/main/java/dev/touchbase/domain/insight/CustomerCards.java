package dev.touchbase.domain.insight;

import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.cadence.CheckInBook;
import dev.touchbase.domain.customer.Assignments;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Persons;
import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.customer.Suppressions;
import dev.touchbase.domain.engagement.Claims;
import dev.touchbase.domain.engagement.Plans;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.ContactCheck;
import dev.touchbase.domain.outreach.CustomerBook;
import dev.touchbase.domain.policy.Verdict;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.touchpoint.Promises;
import dev.touchbase.domain.touchpoint.Touchpoints;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Gathers the card of a customer. Everybody may see it.
public final class CustomerCards {

    private static final int LATEST = 5;

    private final ActDesk desk;
    private final CustomerBook book;
    private final ContactCheck check;
    private final CheckInBook checkIns;
    private final Persons persons;
    private final Assignments assignments;
    private final Suppressions suppressions;
    private final Touchpoints touchpoints;
    private final Promises promises;
    private final Plans plans;
    private final Claims claims;

    /// Reads these.
    public CustomerCards(
            ActDesk desk,
            CustomerBook book,
            ContactCheck check,
            CheckInBook checkIns,
            Persons persons,
            Assignments assignments,
            Suppressions suppressions,
            Touchpoints touchpoints,
            Promises promises,
            Plans plans,
            Claims claims) {
        this.desk = desk;
        this.book = book;
        this.check = check;
        this.checkIns = checkIns;
        this.persons = persons;
        this.assignments = assignments;
        this.suppressions = suppressions;
        this.touchpoints = touchpoints;
        this.promises = promises;
        this.plans = plans;
        this.claims = claims;
    }

    /// The card of this customer, for this actor, now.
    ///
    /// @throws dev.touchbase.domain.Refused when there is no such customer
    public CustomerCard of(Actor actor, CustomerId id) {
        Firm firm = desk.firm(actor);
        Customer customer = desk.customer(actor, id);
        List<CustomerId> one = List.of(id);
        return new CustomerCard(
                customer,
                persons.at(firm.id(), id),
                assignments.of(firm.id(), id),
                checkIns.cadence(customer),
                book.upcoming(actor, customer),
                claims.holding(firm.id(), id, desk.now()).orElse(null),
                Stream.concat(plans.planned(firm.id(), one).stream(), plans.held(firm.id(), one).stream())
                        .toList(),
                promises.open(firm.id(), one),
                touchpoints.latest(firm.id(), id, LATEST),
                touchpoints.count(firm.id(), id),
                inForce(firm, customer, desk.now()),
                phoning(actor, firm, customer));
    }

    private List<Suppression> inForce(Firm firm, Customer customer, Instant now) {
        ZoneId there =
                Optional.ofNullable(customer.zone()).orElse(firm.settings().zone());
        LocalDate theirDay = now.atZone(there).toLocalDate();
        return suppressions.notEnded(firm.id(), List.of(customer.id())).stream()
                .filter(each -> each.inForce(theirDay))
                .toList();
    }

    private @Nullable Verdict phoning(Actor actor, Firm firm, Customer customer) {
        return customer.closed() ? null : check.look(actor, firm, customer, Channel.PHONE, null, false, null);
    }
}
