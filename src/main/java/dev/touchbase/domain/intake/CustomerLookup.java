package dev.touchbase.domain.intake;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.NameFolding;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.customer.PersonId;
import dev.touchbase.domain.customer.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the customers of a list of contacts, makes unknown ones where that was asked for, and remembers tens
/// of thousands, since such lists name the same customers again and again.
final class CustomerLookup {

    /// Some 30 MB. Where a list names more customers than this, most rows are looked up by their words, which takes
    /// about as long as everything else together.
    private static final int REMEMBERED = 50_000;

    private final IntakePorts ports;
    private final WorkspaceId workspace;
    private final boolean create;
    private final Tally tally;
    private final ExactCustomers finder;
    private final List<CustomerId> made = new ArrayList<>();
    private final Map<String, Customer> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Customer> eldest) {
            return size() > REMEMBERED;
        }
    };

    CustomerLookup(IntakePorts ports, WorkspaceId workspace, boolean create, Tally tally) {
        this.ports = ports;
        this.workspace = workspace;
        this.create = create;
        this.tally = tally;
        this.finder = new ExactCustomers(workspace, ports.customers(), ports.words());
    }

    /// The customer of this row.
    ///
    /// @throws RowRefused when there is none, and none may be made, or when several fit
    Customer of(TouchpointRow row, Instant now) {
        String key = row.number() + "\u001F" + row.customer();
        Customer remembered = known.get(key);
        if (remembered != null) {
            return remembered;
        }
        Customer found = find(row).orElseGet(() -> make(row, now));
        known.put(key, found);
        return found;
    }

    private Optional<Customer> find(TouchpointRow row) {
        return row.number() == null
                ? finder.find(row.customer(), customer -> true)
                : ports.customers().byNumber(workspace, row.number());
    }

    private Customer make(TouchpointRow row, Instant now) {
        CustomerKeys keys = row.customer();
        String words = row.number() == null ? keys.words() : "#" + row.number();
        if (!create || row.number() != null) {
            throw new RowRefused("is about a customer %s, who is not known (--create makes unknown ones)"
                    .formatted(CustomerRowReading.shortened(words)));
        }
        String name = keys.name() != null ? keys.name() : keys.email() != null ? keys.email() : keys.ref();
        var draft = new CustomerRow(
                keys,
                String.valueOf(name),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                Stage.CUSTOMER,
                null,
                null,
                null,
                Map.of(),
                null);
        Customer customer = ports.customers().add(CustomerMerge.made(draft, workspace, null, now));
        if (keys.email() != null) {
            ports.persons().add(workspace, CustomerMerge.person(customer.id(), draft, null));
        }
        made.add(customer.id());
        tally.madeCustomer();
        return customer;
    }

    /// The customers made since this was asked last.
    List<CustomerId> takeMade() {
        List<CustomerId> taken = List.copyOf(made);
        made.clear();
        return taken;
    }

    /// The person at the customer who is called so, if there is one.
    Optional<PersonId> person(Customer customer, String name) {
        String folded = NameFolding.folded(name);
        return ports.persons().at(workspace, customer.id()).stream()
                .filter(person -> NameFolding.folded(person.name()).equals(folded))
                .map(Person::id)
                .findFirst();
    }
}
