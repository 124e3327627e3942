package dev.touchbase.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.WiredDomain;
import dev.touchbase.WiredStore;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.store.Database;
import dev.touchbase.store.SqlCheckIns;
import dev.touchbase.store.TestDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What tests of taking in share: a fresh database of each kind, a firm in Berlin, and a Monday morning.
@ParameterizedClass(name = "on {0}")
@EnumSource(TestDatabase.Kind.class)
abstract class IntakeTest {

    static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");

    final Database database;
    final IntakePorts ports;
    final WorkspaceId workspace;
    final SqlCheckIns checkIns;
    final List<String> refused = new ArrayList<>();

    IntakeTest(TestDatabase.Kind kind) {
        database = kind.open();
        var store = new WiredStore(database);
        ports = new WiredDomain(store, InstantSource.fixed(NOW)).intake;
        checkIns = store.checkIns;
        workspace = store.workspaces.single(NOW).id();
        var settings = store.settingValues;
        settings.put(workspace, "timezone", "Europe/Berlin");
        settings.put(workspace, "country", "DE");
    }

    @AfterEach
    void nothingIsBroken() {
        assertThat(database.integrityCheck()).isEmpty();
        database.close();
    }

    ImportListener listener() {
        return new ImportListener() {
            @Override
            public void refused(long line, String reason) {
                refused.add(line + " " + reason);
            }

            @Override
            public void done(long rows, double share) {}
        };
    }

    ImportResult importCustomers(String table) {
        return importCustomers(ListedTable.of(table));
    }

    ImportResult importCustomers(Table table) {
        refused.clear();
        var mapping = Mapping.of(CustomerField.class, table.headings(), List.of());
        CustomerImport.check(table, mapping);
        return new CustomerImport(ports).run(workspace, table, mapping, "list.csv", listener());
    }

    ImportResult importTouchpoints(String table, TouchpointDefaults defaults) {
        refused.clear();
        Table listed = ListedTable.of(table);
        var mapping = Mapping.of(TouchpointField.class, listed.headings(), List.of());
        TouchpointImport.check(listed, mapping, defaults);
        return new TouchpointImport(ports).run(workspace, listed, mapping, defaults, listener());
    }

    List<Customer> customers() {
        return ports.customers().page(workspace, new CustomerId(0), 1_000);
    }

    Customer customer(String name) {
        List<Customer> called =
                customers().stream().filter(each -> each.name().equals(name)).toList();
        assertThat(called).hasSize(1);
        return called.getFirst();
    }

    List<Person> people(String customer) {
        return ports.persons().at(workspace, customer(customer).id());
    }

    List<Touchpoint> touchpoints(String customer) {
        return ports.touchpoints().latest(workspace, customer(customer).id(), 100);
    }

    Staff staff(String name) {
        return ports.staff().all(workspace).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// New, changed, unchanged, refused.
    static List<Long> counts(ImportResult result) {
        return List.of(result.added(), result.changed(), result.unchanged(), result.refused());
    }
}
