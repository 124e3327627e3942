package dev.touchbase.domain.intake;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.cadence.CadenceRule;
import dev.touchbase.domain.customer.Assignment;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes one customer as a row of a list says: made, or updated.
final class CustomerWriting {

    private static final String REPEATED =
            "an earlier row was about the same customer: only what was not known yet was taken";

    private final IntakePorts ports;
    private final Firm firm;
    private final WorkspaceId workspace;
    private final Tally tally;
    private final StaffDirectory staff;

    CustomerWriting(IntakePorts ports, Firm firm, Tally tally) {
        this.ports = ports;
        this.firm = firm;
        this.workspace = firm.id();
        this.tally = tally;
        this.staff =
                new StaffDirectory(workspace, ports.staff(), firm.settings().zone(), tally);
    }

    /// Makes the customer of a row, with its person, who looks after it, and its cadence.
    CustomerId make(CustomerRow row, Instant now) {
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

    /// Brings a customer up to what a row says.
    ///
    /// @param named an earlier row was about it, so that only what is missing is filled
    /// @return whether that changed anything
    boolean update(Customer was, CustomerRow row, boolean named) {
        CustomerMerge.How how = how(was, row, named);
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

    private CustomerMerge.How how(Customer was, CustomerRow row, boolean named) {
        if (named) {
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
