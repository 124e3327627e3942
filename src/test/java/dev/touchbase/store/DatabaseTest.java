package dev.touchbase.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Customers;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class DatabaseTest extends StoreTest {

    private final Customers customers;

    DatabaseTest(TestDatabase.Kind kind) {
        super(kind);
        customers = new SqlCustomers(database);
    }

    @Test
    void a_transaction_that_fails_leaves_nothing() {
        assertThatThrownBy(() -> database.inTransaction(() -> {
                    Customer acme = customer("Acme");
                    new SqlPersons(database).add(workspace, personAt(acme, "Ann"));
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");

        assertThat(customers.countOpen(workspace)).isZero();
        assertThat(new SqlCustomerWords(database).withAll(workspace, java.util.List.of("acme"), 9))
                .isEmpty();
    }

    @Test
    void a_transaction_that_succeeds_keeps_all() {
        database.inTransaction(() -> new SqlPersons(database).add(workspace, personAt(customer("Acme"), "Ann")));

        assertThat(customers.countOpen(workspace)).isEqualTo(1);
    }

    @Test
    void reading_within_a_transaction_sees_what_it_wrote_and_others_do_not_yet() {
        database.inTransaction(() -> {
            customer("Acme");
            assertThat(customers.countOpen(workspace)).isEqualTo(1);
            assertThat(CompletableFuture.supplyAsync(() -> customers.countOpen(workspace))
                            .join())
                    .isZero();
            return true;
        });

        assertThat(customers.countOpen(workspace)).isEqualTo(1);
    }

    @Test
    void a_nested_call_that_fails_takes_back_its_own_part_alone() {
        database.inTransaction(() -> {
            customer("kept");
            assertThatThrownBy(() -> database.inTransaction(() -> {
                        customer("dropped");
                        throw new IllegalStateException("stop");
                    }))
                    .hasMessage("stop");
            return customer("kept too");
        });

        assertThat(customers.page(workspace, new dev.touchbase.domain.customer.CustomerId(0), 9))
                .extracting(Customer::name)
                .containsExactly("kept", "kept too");
    }

    @Test
    void a_nested_call_whose_statement_fails_leaves_the_outer_one_usable() {
        database.inTransaction(() -> {
            assertThatThrownBy(() -> database.inTransaction(
                            () -> database.write(handle -> handle.execute("INSERT INTO workspace (id) VALUES (1)"))))
                    .isInstanceOf(org.jdbi.v3.core.JdbiException.class);
            return customer("kept");
        });

        assertThat(customers.countOpen(workspace)).isEqualTo(1);
    }

    @Test
    void a_nested_call_is_undone_with_the_one_around_it() {
        assertThatThrownBy(() -> database.inTransaction(() -> {
                    database.inTransaction(() -> customer("Acme"));
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");

        assertThat(customers.countOpen(workspace)).isZero();
    }

    @Test
    void a_read_may_write_and_read_on() {
        long before = database.read(handle -> {
            long counted = customers.countOpen(workspace);
            customer("Acme");
            return counted;
        });

        assertThat(before).isZero();
        assertThat(customers.countOpen(workspace)).isEqualTo(1);
    }

    @Test
    void says_what_survives_a_power_cut() {
        assertThat(database.durability())
                .containsKeys(
                        kind == TestDatabase.Kind.SQLITE
                                ? new String[] {"journal_mode", "synchronous"}
                                : new String[] {"fsync", "synchronous_commit"});
    }

    /// The server of these tests is set for speed; what we can set for our own connections is set right all the same.
    @Test
    void what_may_be_lost_with_the_power_is_said_with_what_to_do() {
        if (kind == TestDatabase.Kind.SQLITE) {
            assertThat(database.losesWithThePower()).isEmpty();
            return;
        }
        assertThat(database.losesWithThePower())
                .singleElement()
                .asString()
                .contains("fsync = off", "set it to on in postgresql.conf");
        assertThat(database.durability()).containsEntry("synchronous_commit", "on");
    }
}
