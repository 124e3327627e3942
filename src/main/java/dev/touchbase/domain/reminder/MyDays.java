package dev.touchbase.domain.reminder;

import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Customers;
import dev.touchbase.domain.customer.Responsible;
import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.customer.Suppressions;
import dev.touchbase.domain.engagement.Claim;
import dev.touchbase.domain.engagement.Claims;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.engagement.Plans;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.staff.Absence;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Promise;
import dev.touchbase.domain.touchpoint.Promises;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts together what each person has to do.
public final class MyDays {

    private static final int MOST_COMPLAINTS = 1_000;

    private final DueList dueList;
    private final Promises promises;
    private final Plans plans;
    private final Claims claims;
    private final Customers customers;
    private final Suppressions suppressions;

    /// Reads these.
    public MyDays(
            DueList dueList,
            Promises promises,
            Plans plans,
            Claims claims,
            Customers customers,
            Suppressions suppressions) {
        this.dueList = dueList;
        this.promises = promises;
        this.plans = plans;
        this.claims = claims;
        this.customers = customers;
        this.suppressions = suppressions;
    }

    /// One person's day, as it is at `now`: by their own date, which may be ahead of the business's or behind it.
    public MyDay of(Firm firm, Staff staff, Instant now) {
        return of(firm, staff, dueList.dueBy(firm, today(staff, now), now), now);
    }

    /// The same from a due list that was read for everybody.
    MyDay of(Firm firm, Staff staff, List<DueRow> everybodys, Instant now) {
        LocalDate today = today(staff, now);
        List<DueRow> mine = everybodys.stream()
                .filter(row -> row.isFor(staff.id()) && row.dueBy(today))
                .toList();
        LocalDate next = firm.calendar().after(today).orElse(today);
        List<Promise> open = promises.open(firm.id(), staff.id());
        List<Promise> toKeep =
                open.stream().filter(promise -> !promise.by().isAfter(next)).toList();
        List<Promise> later = open.stream()
                .filter(promise -> promise.by().isAfter(next))
                .sorted(Comparator.comparing(Promise::by))
                .toList();
        List<Plan> ahead = plans.planned(firm.id(), staff.id());
        List<Claim> held = claims.of(firm.id(), staff.id(), now);
        return new MyDay(
                staff,
                today,
                mine.stream().filter(row -> row.held() == null).toList(),
                mine.stream().filter(row -> newlyHeld(row, today)).toList(),
                toKeep,
                later,
                ahead,
                held,
                named(firm, open, ahead, held),
                coveredFor(firm, staff, mine));
    }

    /// The customers whose open complaint this person handles, due or not; for the due ones, [MyDay#due()] has them
    /// too.
    public List<DueRow> complaints(Firm firm, Staff staff, Instant now) {
        List<CustomerId> open = suppressions.openComplaints(firm.id(), MOST_COMPLAINTS).stream()
                .map(Suppression::customer)
                .distinct()
                .toList();
        return dueList.of(firm, open, now).stream()
                .filter(row -> row.isFor(staff.id()))
                .toList();
    }

    private static LocalDate today(Staff staff, Instant now) {
        return now.atZone(staff.zone()).toLocalDate();
    }

    /// Said once, on the day on which it would have been due; without an end in sight it isn't said at all.
    private static boolean newlyHeld(DueRow row, LocalDate today) {
        return row.held() != null
                && row.held().until() != null
                && row.checkIn().dueOn().equals(today);
    }

    private Map<CustomerId, Customer> named(Firm firm, List<Promise> promised, List<Plan> ahead, List<Claim> held) {
        List<CustomerId> ids = Stream.of(
                        promised.stream().map(Promise::customer),
                        ahead.stream().map(Plan::customer),
                        held.stream().map(Claim::customer))
                .flatMap(Function.identity())
                .distinct()
                .toList();
        return customers.find(firm.id(), ids).stream().collect(Collectors.toMap(Customer::id, Function.identity()));
    }

    private static List<StaffId> coveredFor(Firm firm, Staff staff, List<DueRow> mine) {
        boolean standsIn = mine.stream()
                .map(DueRow::responsible)
                .anyMatch(each -> each instanceof Responsible.Someone someone && someone.standsIn());
        return standsIn
                ? firm.absences().stream()
                        .filter(absence -> absence.covers(firm.today()) && Objects.equals(absence.cover(), staff.id()))
                        .map(Absence::staff)
                        .toList()
                : List.of();
    }
}
