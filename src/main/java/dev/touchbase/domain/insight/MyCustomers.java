package dev.touchbase.domain.insight;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.cadence.Cadences;
import dev.touchbase.domain.cadence.CheckIn;
import dev.touchbase.domain.cadence.CheckIns;
import dev.touchbase.domain.customer.Assignment;
import dev.touchbase.domain.customer.Assignments;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Customers;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.engagement.Plans;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Promise;
import dev.touchbase.domain.touchpoint.Promises;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.Touchpoints;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The customers whom somebody looks after, and which of them are in want of something.
public final class MyCustomers {

    private final ActDesk desk;
    private final Customers customers;
    private final Assignments assignments;
    private final Touchpoints touchpoints;
    private final CheckIns checkIns;
    private final Cadences cadences;
    private final Plans plans;
    private final Promises promises;

    /// Reads these.
    public MyCustomers(
            ActDesk desk,
            Customers customers,
            Assignments assignments,
            Touchpoints touchpoints,
            CheckIns checkIns,
            Cadences cadences,
            Plans plans,
            Promises promises) {
        this.desk = desk;
        this.customers = customers;
        this.assignments = assignments;
        this.touchpoints = touchpoints;
        this.checkIns = checkIns;
        this.cadences = cadences;
        this.plans = plans;
        this.promises = promises;
    }

    /// What a customer may want.
    public enum Want {
        /// Longer without a contact than the cadence's maximum allows, or never contacted at all.
        SILENT,
        /// Nobody has asked them how often they wish to be contacted.
        NEVER_ASKED,
        /// No plan, no open promise, no date that was agreed: only the cadence will bring them up again.
        NO_NEXT_STEP
    }

    /// One customer.
    ///
    /// @param roles in which they are looked after; empty for who is their champion alone
    /// @param last the newest touchpoint, or null
    /// @param next the next check-in, or null while none is computed
    /// @param plan the next contact that is planned, or null
    public record MyRow(
            Customer customer,
            List<Role> roles,
            @Nullable Touchpoint last,
            @Nullable CheckIn next,
            @Nullable Plan plan,
            Set<Want> wants) {}

    /// One page, by name.
    ///
    /// @param only those alone that want this, or null for all
    /// @param total how many there are in all, whatever they want
    /// @param wanting how many of them want what
    /// @param matching how many there are on all pages
    /// @param more true when there is a further page, which starts after the last of `rows`
    public record MyPage(
            @Nullable Want only, int total, Map<Want, Integer> wanting, int matching, List<MyRow> rows, boolean more) {}

    /// The actor's customers that are not closed.
    ///
    /// @param only those alone that want this, or null for all
    /// @param after the customer with which the page before ended, or null for the first page
    /// @throws Refused for the command line, which looks after nobody
    public MyPage page(Actor actor, @Nullable Want only, @Nullable CustomerId after, int limit) {
        StaffId mine = actor.staffId();
        if (mine == null) {
            throw Refused.badInput("The command line looks after nobody.", "Ask in Slack.");
        }
        List<MyRow> all = rows(actor.workspace(), mine);
        List<MyRow> matching = all.stream()
                .filter(row -> only == null || row.wants().contains(only))
                .toList();
        int from = placeAfter(matching, after);
        List<MyRow> shown = matching.stream().skip(from).limit(limit).toList();
        return new MyPage(
                only, all.size(), wanting(all), matching.size(), shown, from + shown.size() < matching.size());
    }

    private static int placeAfter(List<MyRow> rows, @Nullable CustomerId after) {
        for (int at = 0; after != null && at < rows.size(); at++) {
            if (rows.get(at).customer().id().equals(after)) {
                return at + 1;
            }
        }
        return 0;
    }

    private static Map<Want, Integer> wanting(List<MyRow> all) {
        Map<Want, Integer> counts = new EnumMap<>(Want.class);
        for (Want want : Want.values()) {
            counts.put(want, (int)
                    all.stream().filter(row -> row.wants().contains(want)).count());
        }
        return counts;
    }

    private List<MyRow> rows(WorkspaceId workspace, StaffId mine) {
        List<Customer> open = customers.lookedAfterBy(workspace, mine).stream()
                .filter(customer -> !customer.closed())
                .toList();
        Facts facts = facts(workspace, mine, open.stream().map(Customer::id).toList());
        return open.stream().map(facts::row).toList();
    }

    private Facts facts(WorkspaceId workspace, StaffId mine, List<CustomerId> ids) {
        return new Facts(
                desk.firm(new Actor.BySystem(workspace)).today(),
                assignments.of(workspace, mine).stream()
                        .collect(Collectors.groupingBy(
                                Assignment::customer, Collectors.mapping(Assignment::role, Collectors.toList()))),
                touchpoints.latest(workspace, ids),
                checkIns.of(workspace, ids).stream().collect(Collectors.toMap(CheckIn::customer, Function.identity())),
                plans.planned(workspace, ids).stream()
                        .collect(Collectors.toMap(Plan::customer, Function.identity(), (sooner, later) -> sooner)),
                promises.open(workspace, ids).stream().map(Promise::customer).collect(Collectors.toSet()),
                cadences.wished(workspace, ids));
    }

    /// What is known about all of them, by customer.
    private record Facts(
            LocalDate today,
            Map<CustomerId, List<Role>> roles,
            Map<CustomerId, Touchpoint> last,
            Map<CustomerId, CheckIn> next,
            Map<CustomerId, Plan> planned,
            Set<CustomerId> promised,
            Set<CustomerId> asked) {

        MyRow row(Customer customer) {
            CustomerId id = customer.id();
            return new MyRow(
                    customer,
                    roles.getOrDefault(id, List.of()),
                    last.get(id),
                    next.get(id),
                    planned.get(id),
                    wants(id, next.get(id)));
        }

        private Set<Want> wants(CustomerId id, @Nullable CheckIn due) {
            Set<Want> wants = EnumSet.noneOf(Want.class);
            if (!last.containsKey(id) || due != null && due.maxOn().isBefore(today)) {
                wants.add(Want.SILENT);
            }
            if (!asked.contains(id)) {
                wants.add(Want.NEVER_ASKED);
            }
            if (!planned.containsKey(id) && !promised.contains(id) && !agreed(due)) {
                wants.add(Want.NO_NEXT_STEP);
            }
            return wants;
        }
    }

    private static boolean agreed(@Nullable CheckIn due) {
        return due != null
                && switch (due.why()) {
                    case NEXT, SNOOZED, RETRY, OTHER_CHANNEL, NO_REPLY, COMPLAINT -> true;
                    case CADENCE, FIRST, SKIPPED -> false;
                };
    }
}
