package dev.touchbase.domain.intake;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.audit.Changes;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.NameFolding;
import dev.touchbase.domain.setting.Firm;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Applies rows of a customer list, one transaction after the other.
final class CustomerBatch {

    private final IntakePorts ports;
    private final Firm firm;
    private final WorkspaceId workspace;
    private final Tally tally;
    private final ExactCustomers finder;
    private final CustomerWriting writing;
    private final LongTable seen = new LongTable();

    CustomerBatch(IntakePorts ports, Firm firm, Tally tally) {
        this.ports = ports;
        this.firm = firm;
        this.workspace = firm.id();
        this.tally = tally;
        this.finder = new ExactCustomers(workspace, ports.customers(), ports.words());
        this.writing = new CustomerWriting(ports, firm, tally);
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
                    boolean changed = writing.update(known.get(), read, seen.has(id.value()));
                    tally.count(changed ? Tally.Fate.CHANGED : Tally.Fate.UNCHANGED);
                    if (changed) {
                        moved.add(id);
                    }
                } else {
                    id = writing.make(read, now);
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
}
