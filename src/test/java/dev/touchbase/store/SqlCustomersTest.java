package dev.touchbase.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchbase.domain.customer.Assignment;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.domain.staff.Role;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SqlCustomersTest extends StoreTest {

    private final SqlCustomers customers;

    SqlCustomersTest(TestDatabase.Kind kind) {
        super(kind);
        customers = new SqlCustomers(database);
    }

    @Test
    void keeps_everything_about_a_customer() {
        Customer added = customers.add(full("Müller & Söhne 🛠 GmbH"));

        assertThat(customers.find(workspace, added.id())).contains(added);
        assertThat(customers.byNumber(workspace, added.number())).contains(added);
        assertThat(customers.byExternalRef(workspace, "crm-7")).contains(added);
    }

    @Test
    void keeps_what_is_not_known_as_not_known() {
        Customer added = customers.add(draft(workspace, "Acme"));

        assertThat(customers.find(workspace, added.id()))
                .contains(added)
                .hasValueSatisfying(found -> assertThat(found.zone()).isNull());
    }

    @Test
    void saves_everything_but_number_and_date() {
        Customer added = customer("Acme");
        Customer full = full("Acme Ltd");
        Customer changed = new Customer(
                added.id(),
                workspace,
                added.number(),
                full.name(),
                full.aliases(),
                Stage.CLOSED,
                "insolvent",
                full.town(),
                full.country(),
                full.region(),
                full.zone(),
                full.segment(),
                full.preferredChannel(),
                full.value(),
                full.champion(),
                full.externalRef(),
                added.createdAt());

        customers.save(changed);

        assertThat(customers.find(workspace, added.id())).contains(changed);
    }

    @Test
    void counts_the_numbers_up_in_each_workspace() {
        assertThat(List.of(customer("A").number(), customer("B").number())).containsExactly(1L, 2L);

        var other = newWorkspace();
        assertThat(customers.add(draft(other, "A")).number()).isEqualTo(1);
    }

    @Test
    void adds_many_at_once_in_their_order() {
        customer("First");

        List<Customer> added = customers.addAll(IntStream.range(0, 700)
                .mapToObj(i -> draft(workspace, "Firm " + i))
                .toList());

        assertThat(added)
                .extracting(Customer::name)
                .startsWith("Firm 0", "Firm 1")
                .endsWith("Firm 699");
        assertThat(added).extracting(Customer::number).startsWith(2L, 3L).endsWith(701L);
        assertThat(customers.find(workspace, added.stream().map(Customer::id).toList()))
                .containsExactlyInAnyOrderElementsOf(added);
    }

    @Test
    void gives_each_number_once_to_many_at_a_time() throws Exception {
        List<Long> numbers = AtOnce.run(20, i -> customer("Firm " + i).number());

        assertThat(new TreeSet<>(numbers))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void lists_whom_somebody_looks_after_by_name() {
        Customer championed = customers.add(championed("Österreich AG"));
        Customer assigned = customer("Zebra");
        Customer both = customers.add(championed("Alpha"));
        customer("Nobody's");
        SqlAssignments assignments = new SqlAssignments(database);
        assignments.put(workspace, new Assignment(assigned.id(), Role.SERVICE, sam.id()));
        assignments.put(workspace, new Assignment(both.id(), Role.SALES, sam.id()));

        assertThat(customers.lookedAfterBy(workspace, sam.id())).containsExactly(both, championed, assigned);
        assertThat(customers.lookedAfterBy(workspace, priya.id())).isEmpty();
    }

    @Test
    void pages_through_those_that_are_not_closed() {
        Customer a = customer("A");
        Customer closed = customers.add(full("closed"));
        customers.save(closed(closed));
        Customer b = customer("B");
        Customer c = customer("C");

        assertThat(customers.page(workspace, new CustomerId(0), 2)).containsExactly(a, b);
        assertThat(customers.page(workspace, b.id(), 2)).containsExactly(c);
        assertThat(customers.countOpen(workspace)).isEqualTo(3);
    }

    @Test
    void names_the_segments_in_use() {
        assertThat(customers.segments(workspace)).isEmpty();
        customers.add(full("A"));
        customers.add(full("B"));
        customers.add(inSegment("C", "alpha"));
        customer("without");

        assertThat(customers.segments(workspace)).containsExactly("alpha", "vip");
    }

    @Test
    void locks_within_a_transaction_only() {
        Customer acme = customer("Acme");

        assertThatThrownBy(() -> customers.lock(workspace, Set.of(acme.id())))
                .isInstanceOf(IllegalStateException.class);
        database.inTransaction(() -> {
            customers.lock(workspace, Set.of(acme.id()));
            return acme;
        });
    }

    private Customer full(String name) {
        return new Customer(
                new CustomerId(0),
                workspace,
                0,
                name,
                List.of("Mülli", "\"quoted\", [bracketed]"),
                Stage.LEAD,
                null,
                "Köln",
                "DE",
                "nw",
                ZoneId.of("Asia/Kathmandu"),
                "vip",
                Channel.IN_PERSON,
                1_234_500,
                sam.id(),
                name.startsWith("Müller") ? "crm-7" : null,
                NOW);
    }

    private Customer championed(String name) {
        return with(name, null, Stage.CUSTOMER, sam.id());
    }

    private Customer inSegment(String name, String segment) {
        return with(name, segment, Stage.CUSTOMER, null);
    }

    private Customer with(
            String name,
            @org.jspecify.annotations.Nullable String segment,
            Stage stage,
            dev.touchbase.domain.staff.@org.jspecify.annotations.Nullable StaffId champion) {
        return new Customer(
                new CustomerId(0),
                workspace,
                0,
                name,
                List.of(),
                stage,
                null,
                null,
                null,
                null,
                null,
                segment,
                null,
                0,
                champion,
                null,
                NOW);
    }

    private static Customer closed(Customer c) {
        return new Customer(
                c.id(),
                c.workspace(),
                c.number(),
                c.name(),
                c.aliases(),
                Stage.CLOSED,
                "gone",
                c.town(),
                c.country(),
                c.region(),
                c.zone(),
                c.segment(),
                c.preferredChannel(),
                c.value(),
                c.champion(),
                c.externalRef(),
                c.createdAt());
    }
}
