package dev.touchbase.domain.intake;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.audit.Changes;
import dev.touchbase.domain.cadence.CadenceRule;
import dev.touchbase.domain.customer.Assignment;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.NameFolding;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Applies rows of a customer list, one transaction after the other.
final class CustomerBatch {

    private static final String REPEATED =
            "an earlier row was about the same customer: only what was not known yet was taken";

    private final IntakePorts ports;
    private final Firm firm;
    private final WorkspaceId workspace;
    private final Tally tally;
    private final ExactCustomers finder;
    private final StaffDirectory staff;
    private final LongTable seen = new LongTable();

    CustomerBatch(IntakePorts ports, Firm firm, Tally tally) {
        this.ports = ports;
        this.firm = firm;
        this.workspace = firm.id();
        this.tally = tally;
        this.finder = new ExactCustomers(workspace, ports.customers(), ports.words());
        this.staff =
                new StaffDirectory(workspace, ports.staff(), firm.settings().zone(), tally);
    }

    /// Applies these rows within the open transaction.
    ///
    /// @return how many customers were made or changed
    int take(List<Row> rows, CustomerRowReading reading, Changes.OpenChange open, Instant now) {
        lockKnown(rows, reading);
        List<CustomerId> made = new ArrayList<>();
        List<CustomerId> moved = new ArrayList<>();
        for (Row row : rows) {
            try {
                CustomerRow read = reading.read(row);
                Optional<Customer> known = finder.find(read.keys(), fits(read.keys()));
                CustomerId id;
                if (known.isPresent()) {
                    id = known.get().id();
                    boolean changed = update(known.get(), read);
                    tally.count(changed ? Tally.Fate.CHANGED : Tally.Fate.UNCHANGED);
                    if (changed) {
                        moved.add(id);
                    }
                } else {
                    id = make(read, now);
                    made.add(id);
                    tally.madeCustomer();
                    tally.count(Tally.Fate.ADDED);
                }
                seen.count(id.value());
                open.concerns(id.value());
            } catch (RowRefused refused) {
                tally.refused(row.line(), refused.reason());
            }
        }
        moved.removeAll(made);
        if (!moved.isEmpty()) {
            ports.checkIns().recompute(workspace, moved, now);
            moved.forEach(id -> ports.consequences().mend(firm, id, now));
        }
        if (!made.isEmpty()) {
            ports.checkIns().spread(workspace, made, now);
        }
        return made.size() + moved.size();
    }

    /// Others may be changing the same customers: whoever has the rows goes first.
    private void lockKnown(List<Row> rows, CustomerRowReading reading) {
        var quiet = reading.quietly();
        List<CustomerId> known = new ArrayList<>();
        for (Row row : rows) {
            try {
                CustomerKeys keys = quiet.read(row).keys();
                finder.find(keys, fits(keys)).map(Customer::id).ifPresent(known::add);
            } catch (RowRefused laterRefused) {
                // It is refused, with the reason, when the row itself is taken.
                continue;
            }
        }
        if (!known.isEmpty()) {
            ports.customers().lock(workspace, known);
        }
    }

    /// Namesakes: another key, or another town than a customer that this file has named already, is another customer.
    private Predicate<Customer> fits(CustomerKeys keys) {
        return customer -> {
            boolean sameTown = alike(keys.town(), customer.town());
            boolean sameEmail = keys.email() != null
                    && ports.words().byEmail(workspace, keys.email()).contains(customer.id());
            boolean named = keys.name() != null && ExactCustomers.isCalled(customer, NameFolding.folded(keys.name()));
            if (keys.ref() != null
                    && customer.externalRef() != null
                    && !seen.has(customer.id().value())) {
                return named && (sameTown || sameEmail);
            }
            if (!seen.has(customer.id().value())) {
                return true;
            }
            boolean otherKey = keys.ref() != null && !keys.ref().equals(customer.externalRef());
            boolean otherTown = keys.town() != null && customer.town() != null && !sameTown;
            return named && !otherKey && !otherTown;
        };
    }

    private static boolean alike(@Nullable String a, @Nullable String b) {
        return a != null && b != null && NameFolding.lightlyFolded(a).equals(NameFolding.lightlyFolded(b));
    }

    private CustomerId make(CustomerRow row, Instant now) {
        Map<Role, StaffId> looksAfter = looksAfter(row);
        StaffId champion = looksAfter.values().stream().findFirst().orElse(null);
        CustomerId id = ports.customers()
                .add(CustomerMerge.made(row, workspace, champion, now))
                .id();
        if (row.hasPerson()) {
            ports.persons().add(workspace, CustomerMerge.person(id, row, phone(row, row.country())));
        }
        looksAfter.forEach((role, who) -> ports.assignments().put(workspace, new Assignment(id, role, who)));
        if (row.cadence() != null) {
            ports.cadences().put(workspace, new CadenceRule(id, null, row.cadence(), false, null, null));
        }
        return id;
    }

    private boolean update(Customer was, CustomerRow row) {
        CustomerMerge.How how = how(was, row);
        Map<Role, StaffId> looksAfter = looksAfter(row);
        Customer is = CustomerMerge.merged(
                was, row, how, looksAfter.values().stream().findFirst().orElse(null));
        if (was.closed() && row.stage() != null && row.stage() != was.stage()) {
            tally.remark("the customer is closed in Touchbase, and stays closed");
        }
        boolean changed = !is.equals(was);
        if (changed) {
            ports.customers().save(is);
        }
        changed |= updatePerson(is, row, how);
        changed |= updateAssignments(is, looksAfter, how);
        return changed | updateCadence(is, row, how);
    }

    private CustomerMerge.How how(Customer was, CustomerRow row) {
        if (seen.has(was.id().value())) {
            tally.remark(REPEATED);
            return CustomerMerge.How.FILL;
        }
        return row.keys().ref() != null && row.keys().ref().equals(was.externalRef())
                ? CustomerMerge.How.RENAME
                : CustomerMerge.How.UPDATE;
    }

    private boolean updatePerson(Customer customer, CustomerRow row, CustomerMerge.How how) {
        if (!row.hasPerson()) {
            return false;
        }
        List<Person> people = ports.persons().at(workspace, customer.id());
        String phone = phone(row, customer.country());
        Optional<Person> merged = CustomerMerge.merged(people, row, phone, how);
        if (merged.isEmpty()) {
            ports.persons().add(workspace, CustomerMerge.person(customer.id(), row, phone));
            return true;
        }
        if (people.contains(merged.get())) {
            return false;
        }
        ports.persons().save(workspace, merged.get());
        return true;
    }

    private boolean updateAssignments(Customer customer, Map<Role, StaffId> looksAfter, CustomerMerge.How how) {
        if (looksAfter.isEmpty()) {
            return false;
        }
        List<Assignment> were = ports.assignments().of(workspace, customer.id());
        boolean changed = false;
        for (var entry : looksAfter.entrySet()) {
            Optional<StaffId> before = were.stream()
                    .filter(assignment -> assignment.role() == entry.getKey())
                    .map(Assignment::staff)
                    .findFirst();
            StaffId after = how.of(before.orElse(null), entry.getValue());
            if (after != null && !after.equals(before.orElse(null))) {
                ports.assignments().put(workspace, new Assignment(customer.id(), entry.getKey(), after));
                changed = true;
            }
        }
        return changed;
    }

    private boolean updateCadence(Customer customer, CustomerRow row, CustomerMerge.How how) {
        if (row.cadence() == null) {
            return false;
        }
        Optional<CadenceRule> before = ports.cadences().applying(workspace, customer.id(), customer.segment()).stream()
                .filter(rule -> rule.level() == CadenceRule.Level.CUSTOMER)
                .findFirst();
        if (before.isPresent()
                && (how == CustomerMerge.How.FILL || Objects.equals(before.get().cadence(), row.cadence()))) {
            return false;
        }
        ports.cadences().put(workspace, new CadenceRule(customer.id(), null, row.cadence(), false, null, null));
        return true;
    }

    private Map<Role, StaffId> looksAfter(CustomerRow row) {
        Map<Role, StaffId> ids = new LinkedHashMap<>();
        row.staff().forEach((role, who) -> ids.put(role, staff.findOrMake(who).id()));
        return ids;
    }

    private @Nullable String phone(CustomerRow row, @Nullable String country) {
        if (row.phone() == null) {
            return null;
        }
        Optional<String> e164 = ports.phones()
                .e164(row.phone(), country == null ? firm.settings().country() : country);
        if (e164.isEmpty()) {
            tally.remark("the phone number could not be read, and was kept as it is written");
        }
        return e164.orElse(row.phone());
    }
}
