package dev.touchbase.journey;

import dev.touchbase.Wiring;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.cadence.Cadence;
import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.domain.outreach.CustomerBook.AddOutcome;
import dev.touchbase.domain.outreach.CustomerBook.NewCustomer;
import dev.touchbase.domain.outreach.CustomerBook.NewPerson;
import dev.touchbase.domain.outreach.LogRequest;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// What a house has in its books before a journey starts: put there by use cases, without typing.
final class Books {

    private final House house;
    private final Wiring touchbase;

    Books(House house) {
        this.house = house;
        this.touchbase = house.touchbase();
    }

    /// Everybody named has used Touchbase once, and so is staff.
    Books known(String... handles) {
        for (String handle : handles) {
            house.as(handle).types("/contact help").sees("/contact");
        }
        return this;
    }

    /// A customer in London with a person Ann Lee, whom `handle` looks after as sales, every two weeks and four at
    /// most.
    Customer customer(String name, String handle) {
        NewCustomer draft = new NewCustomer(
                name,
                Stage.CUSTOMER,
                List.of(new NewPerson("Ann Lee", "ann@acme.example", "+44 20 7946 0000", null)),
                Map.of(
                        Role.SALES,
                        staff(handle).id(),
                        Role.ACCOUNT_MANAGER,
                        staff(handle).id()),
                new Cadence(new Interval(2, Interval.Unit.WEEKS), new Interval(4, Interval.Unit.WEEKS)),
                "Leeds",
                null,
                ZoneId.of("Europe/London"),
                null,
                null,
                0);
        return switch (touchbase.domain().customers.add(cli(), draft, true)) {
            case AddOutcome.Added added -> added.customer();
            case AddOutcome.PossibleDuplicates alike -> throw new AssertionError("added anyway, but " + alike);
        };
    }

    /// A call that reached the customer, at a moment in London such as "2026-11-20T14:00".
    void called(String handle, Customer customer, String at) {
        Instant happened = LocalDateTime.parse(at).atZone(House.ZONE).toInstant();
        touchbase
                .domain()
                .log
                .log(
                        new Actor.ByStaff(staff(handle)),
                        new LogRequest(
                                customer.id(),
                                null,
                                List.of(),
                                Channel.PHONE,
                                Direction.OUTBOUND,
                                Purpose.CHECK_IN,
                                Outcome.REACHED,
                                false,
                                null,
                                null,
                                happened,
                                null,
                                null,
                                null));
    }

    /// The member of staff with this Slack name.
    Staff staff(String handle) {
        return touchbase.store().staff.all(workspace()).stream()
                .filter(each -> each.name().toLowerCase(java.util.Locale.ROOT).startsWith(handle + " "))
                .findFirst()
                .orElseThrow(() -> new AssertionError(handle + " has not used Touchbase yet"));
    }

    /// The roles that somebody wears from now on.
    void wears(String handle, Role... roles) {
        touchbase.domain().roles.set(cli(), staff(handle).id(), java.util.Set.of(roles));
    }

    Actor cli() {
        return new Actor.ByCli(workspace());
    }

    private WorkspaceId workspace() {
        return touchbase.store().workspaces.all().getFirst().id();
    }
}
