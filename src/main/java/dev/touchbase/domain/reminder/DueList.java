package dev.touchbase.domain.reminder;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.cadence.CheckIn;
import dev.touchbase.domain.cadence.CheckIns;
import dev.touchbase.domain.customer.Assignment;
import dev.touchbase.domain.customer.Assignments;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Customers;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.customer.Persons;
import dev.touchbase.domain.customer.Responsibility;
import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.customer.Suppressions;
import dev.touchbase.domain.engagement.Claim;
import dev.touchbase.domain.engagement.Claims;
import dev.touchbase.domain.policy.PolicyInForce;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.touchpoint.Promise;
import dev.touchbase.domain.touchpoint.Promises;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.Touchpoints;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Who is due, ranked: promises due first, then the longest overdue, then the most valuable.
public final class DueList {

    /// More than this many due at once are not looked at: the longest overdue come first.
    public static final int MOST = 10_000;

    /// In the first month after an import nobody is asked about what is long overdue.
    private static final Duration SPARED_AFTER_IMPORT = Duration.ofDays(30);

    private final CheckIns checkIns;
    private final Customers customers;
    private final Persons persons;
    private final Assignments assignments;
    private final Touchpoints touchpoints;
    private final Promises promises;
    private final Claims claims;
    private final Suppressions suppressions;
    private final PolicyInForce policies;

    /// Reads these ports.
    public DueList(
            CheckIns checkIns,
            Customers customers,
            Persons persons,
            Assignments assignments,
            Touchpoints touchpoints,
            Promises promises,
            Claims claims,
            Suppressions suppressions,
            PolicyInForce policies) {
        this.checkIns = checkIns;
        this.customers = customers;
        this.persons = persons;
        this.assignments = assignments;
        this.touchpoints = touchpoints;
        this.promises = promises;
        this.claims = claims;
        this.suppressions = suppressions;
        this.policies = policies;
    }

    /// Everyone due on or before `day`, held ones included, ranked.
    public List<DueRow> dueBy(Firm firm, LocalDate day, Instant now) {
        return rows(firm, checkIns.dueBy(firm.id(), day, MOST), now).stream()
                .filter(row -> row.dueBy(day))
                .toList();
    }

    /// The rows of these customers, due or not, ranked; closed ones are left out.
    public List<DueRow> of(Firm firm, List<CustomerId> ids, Instant now) {
        return rows(firm, checkIns.of(firm.id(), ids), now);
    }

    private List<DueRow> rows(Firm firm, List<CheckIn> due, Instant now) {
        List<CustomerId> ids = due.stream().map(CheckIn::customer).toList();
        Around around = around(firm.id(), ids, now);
        Holds holds = new Holds(firm, policies.of(firm.id(), firm.settings()).suppressions(), now);
        return due.stream()
                .filter(checkIn -> around.customers().containsKey(checkIn.customer()))
                .map(checkIn -> row(firm, checkIn, around, holds, now))
                .sorted(ranking(firm.today()))
                .toList();
    }

    private static Comparator<DueRow> ranking(LocalDate today) {
        return Comparator.<DueRow, Boolean>comparing(row -> row.promises().stream()
                        .noneMatch(promise -> !promise.by().isAfter(today)))
                .thenComparing(DueRow::since)
                .thenComparing(row -> -row.customer().value())
                .thenComparing(row -> row.customer().number());
    }

    /// Everything about these customers, read in as many statements as there are ports.
    private record Around(
            Map<CustomerId, Customer> customers,
            Map<CustomerId, List<Assignment>> assignments,
            Map<CustomerId, List<Person>> persons,
            Map<CustomerId, Touchpoint> latest,
            Map<CustomerId, List<Promise>> promises,
            Map<CustomerId, Claim> claims,
            Map<CustomerId, List<Suppression>> suppressions) {}

    private Around around(WorkspaceId workspace, List<CustomerId> ids, Instant now) {
        return new Around(
                customers.find(workspace, ids).stream().collect(Collectors.toMap(Customer::id, Function.identity())),
                assignments.of(workspace, ids).stream().collect(Collectors.groupingBy(Assignment::customer)),
                persons.at(workspace, ids).stream().collect(Collectors.groupingBy(Person::customer)),
                touchpoints.latest(workspace, ids),
                promises.open(workspace, ids).stream().collect(Collectors.groupingBy(Promise::customer)),
                claims.holding(workspace, ids, now).stream()
                        .collect(Collectors.toMap(Claim::customer, Function.identity())),
                suppressions.notEnded(workspace, ids).stream().collect(Collectors.groupingBy(Suppression::customer)));
    }

    private static DueRow row(Firm firm, CheckIn checkIn, Around around, Holds holds, Instant now) {
        CustomerId id = checkIn.customer();
        Customer customer = around.customers().get(id);
        List<Suppression> suppressions = around.suppressions().getOrDefault(id, List.of());
        LocalDate since = since(firm, checkIn, suppressions);
        int late = firm.calendar().workingDaysBetween(since, firm.today());
        return new DueRow(
                customer,
                checkIn,
                since,
                new Responsibility(firm)
                        .decide(
                                customer,
                                around.assignments().getOrDefault(id, List.of()),
                                checkIn.asksFor(),
                                checkIn.follows(),
                                checkIn.chosen(),
                                firm.today()),
                around.persons().getOrDefault(id, List.of()).stream()
                        .findFirst()
                        .orElse(null),
                around.latest().get(id),
                around.promises().getOrDefault(id, List.of()),
                around.claims().get(id),
                suppressions.stream()
                        .filter(Suppression::openComplaint)
                        .findFirst()
                        .orElse(null),
                late,
                late >= firm.settings().askAfter() && !justImported(customer, now),
                holds.on(customer, suppressions, checkIn).orElse(null));
    }

    /// A customer who was paused on the day of its check-in is due on the first working day after the pause.
    private static LocalDate since(Firm firm, CheckIn checkIn, List<Suppression> suppressions) {
        return suppressions.stream()
                .map(Suppression::until)
                .filter(Objects::nonNull)
                .filter(until -> !until.isBefore(checkIn.dueOn()))
                .max(Comparator.naturalOrder())
                .flatMap(until -> firm.calendar().after(until))
                .orElse(checkIn.dueOn());
    }

    private static boolean justImported(Customer customer, Instant now) {
        return customer.externalRef() != null && customer.createdAt().isAfter(now.minus(SPARED_AFTER_IMPORT));
    }
}
