package dev.touchbase.domain.cadence;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.Assignment;
import dev.touchbase.domain.customer.Assignments;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Customers;
import dev.touchbase.domain.customer.Responsibility;
import dev.touchbase.domain.customer.Suppressions;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.setting.Firms;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.Touchpoints;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Keeps each customer's check-in equal to what its facts make due. Call it inside the transaction that changed a fact.
public final class CheckInBook {

    /// So many touchpoints after the anchor are looked at: more tries than this change nothing.
    private static final int LOOKED_AT = 50;

    private static final int DECISIONS = 20;

    private final Firms firms;
    private final Customers customers;
    private final Assignments assignments;
    private final Touchpoints touchpoints;
    private final Cadences cadences;
    private final Decisions decisions;
    private final Suppressions suppressions;
    private final CheckIns checkIns;

    /// Reads and writes these ports.
    public CheckInBook(
            Firms firms,
            Customers customers,
            Assignments assignments,
            Touchpoints touchpoints,
            Cadences cadences,
            Decisions decisions,
            Suppressions suppressions,
            CheckIns checkIns) {
        this.firms = firms;
        this.customers = customers;
        this.assignments = assignments;
        this.touchpoints = touchpoints;
        this.cadences = cadences;
        this.decisions = decisions;
        this.suppressions = suppressions;
        this.checkIns = checkIns;
    }

    /// The cadence in force for this customer.
    public EffectiveCadence cadence(Customer customer) {
        return EffectiveCadence.of(cadences.applying(customer.workspace(), customer.id(), customer.segment()));
    }

    /// Computes the check-in anew and keeps it; empty once the customer is closed.
    public Optional<CheckIn> recompute(Firm firm, Customer customer) {
        return recompute(firm, customer, null);
    }

    /// Computes the check-ins of these customers anew; unknown ones are left out.
    public void recompute(WorkspaceId workspace, Collection<CustomerId> ids, Instant now) {
        Firm firm = firms.at(workspace, now);
        customers.find(workspace, ids).forEach(customer -> recompute(firm, customer));
    }

    /// Spreads customers who were never contacted over the working days up to their maximum, the most valuable first,
    /// so that many added at once don't fall due on one morning. The day is kept as a fact.
    public void spread(WorkspaceId workspace, List<CustomerId> ids, Instant now) {
        Firm firm = firms.at(workspace, now);
        List<Customer> ranked = customers.find(workspace, ids).stream()
                .sorted(Comparator.comparingLong(Customer::value).reversed().thenComparing(Customer::number))
                .toList();
        for (int rank = 0; rank < ranked.size(); rank++) {
            Customer customer = ranked.get(rank);
            recompute(firm, customer, spreadDay(firm, customer, rank, ranked.size()));
        }
    }

    private LocalDate spreadDay(Firm firm, Customer customer, int rank, int of) {
        LocalDate last = cadence(customer).max(firm.today());
        int days = Math.max(1, firm.calendar().workingDaysBetween(firm.today().plusDays(1), last));
        int step = (int) ((long) rank * days / of);
        return firm.calendar().plusWorkingDays(firm.today(), step + 1).orElse(last);
    }

    private Optional<CheckIn> recompute(Firm firm, Customer customer, @Nullable LocalDate firstOn) {
        Optional<CheckIn> before = checkIns.of(firm.id(), customer.id());
        LocalDate first =
                firstOn != null ? firstOn : before.map(CheckIn::firstOn).orElse(null);
        Optional<CheckIn> next = NextCheckIn.of(customer.id(), facts(firm, customer, first));
        if (next.isEmpty()) {
            checkIns.remove(firm.id(), customer.id());
            return next;
        }
        CheckIn kept = withChoice(firm, customer, next.get(), before.orElse(null));
        checkIns.put(firm.id(), kept);
        return Optional.of(kept);
    }

    private CheckInFacts facts(Firm firm, Customer customer, @Nullable LocalDate firstOn) {
        WorkspaceId workspace = firm.id();
        Touchpoint anchor = touchpoints.lastCounting(workspace, customer.id()).orElse(null);
        List<Touchpoint> since = touchpoints.latest(workspace, customer.id(), LOOKED_AT).stream()
                .filter(each -> anchor == null || each.happenedAt().isAfter(anchor.happenedAt()))
                .toList();
        return new CheckInFacts(
                customer.stage(),
                firm.dayOf(customer.createdAt()),
                firstOn,
                anchor,
                since,
                decisions.latest(workspace, customer.id(), DECISIONS),
                Complaints.of(
                        suppressions.of(workspace, customer.id()),
                        firm.settings().zone()),
                cadence(customer),
                firm.settings().replyAfter(),
                firm.settings().retryLimit(),
                firm.calendar(),
                firm.settings().zone());
    }

    /// The same check-in keeps who was chosen for it; a new one is given to the role's least loaded holder where
    /// neither an assignee nor a champion answers for it.
    private CheckIn withChoice(Firm firm, Customer customer, CheckIn next, @Nullable CheckIn before) {
        boolean same = before != null && before.dueOn().equals(next.dueOn()) && before.why() == next.why();
        LocalDate asked = same ? before.overdueAskedOn() : null;
        StaffId chosen =
                before != null && (same || goesOn(next)) && before.asksFor() == next.asksFor() ? before.chosen() : null;
        List<Assignment> assigned = assignments.of(firm.id(), customer.id());
        if (!new Responsibility(firm).needsChoice(customer, assigned, next.asksFor())) {
            chosen = null;
        } else if (chosen == null || firm.find(chosen).filter(Staff::mayUse).isEmpty()) {
            chosen = leastLoaded(firm, next.asksFor());
        }
        return new CheckIn(
                next.customer(),
                next.dueOn(),
                next.maxOn(),
                next.why(),
                next.asksFor(),
                next.follows(),
                next.firstOn(),
                chosen,
                asked);
    }

    /// The tries of one check-in are one check-in, and so are the days of one complaint.
    private static boolean goesOn(CheckIn next) {
        return switch (next.why()) {
            case RETRY, OTHER_CHANNEL, COMPLAINT -> true;
            case CADENCE, FIRST, NEXT, SNOOZED, SKIPPED, NO_REPLY -> false;
        };
    }

    private @Nullable StaffId leastLoaded(Firm firm, Role role) {
        List<Staff> holders = firm.holders(role);
        if (holders.size() < 2) {
            return holders.isEmpty() ? null : holders.getFirst().id();
        }
        Map<StaffId, Long> load = assignments.load(firm.id(), role);
        return holders.stream()
                .map(Staff::id)
                .min(Comparator.comparingLong((StaffId id) -> load.getOrDefault(id, 0L))
                        .thenComparing(StaffId::value))
                .orElse(null);
    }
}
