package dev.touchbase.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.cadence.CheckIn;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.staff.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SqlCheckInsTest extends StoreTest {

    private final SqlCheckIns checkIns = new SqlCheckIns(database);

    SqlCheckInsTest(TestDatabase.Kind kind) {
        super(kind);
    }

    static CheckIn dueOn(Customer customer, LocalDate day) {
        return new CheckIn(
                customer.id(), day, day.plusDays(30), CheckIn.Why.CADENCE, Role.SALES, null, null, null, null);
    }

    @Test
    void keeps_one_a_customer_with_everything_in_it() {
        Customer acme = customer("Acme");
        CheckIn full = new CheckIn(
                acme.id(),
                TODAY,
                TODAY.plusDays(9),
                CheckIn.Why.NO_REPLY,
                Role.ACCOUNT_MANAGER,
                sam.id(),
                TODAY.minusDays(1),
                priya.id(),
                TODAY.plusDays(1));

        checkIns.put(workspace, dueOn(acme, TODAY.plusDays(5)));
        assertThat(checkIns.of(workspace, acme.id())).contains(dueOn(acme, TODAY.plusDays(5)));
        checkIns.put(workspace, full);

        assertThat(checkIns.of(workspace, acme.id())).contains(full);
        assertThat(checkIns.of(workspace, List.of(acme.id()))).containsExactly(full);
        checkIns.remove(workspace, acme.id());
        assertThat(checkIns.of(workspace, acme.id())).isEmpty();
        checkIns.remove(workspace, acme.id());
    }

    @Test
    void lists_what_is_due_longest_first() {
        CheckIn today = dueOn(customer("A"), TODAY);
        CheckIn longAgo = dueOn(customer("B"), LocalDate.parse("2025-12-31"));
        CheckIn tomorrow = dueOn(customer("C"), TODAY.plusDays(1));
        List.of(today, longAgo, tomorrow).forEach(each -> checkIns.put(workspace, each));

        assertThat(checkIns.dueBy(workspace, TODAY, 9)).containsExactly(longAgo, today);
        assertThat(checkIns.dueBy(workspace, TODAY, 1)).containsExactly(longAgo);
        assertThat(checkIns.dueBy(workspace, TODAY.plusDays(1), 9)).hasSize(3);
    }
}
