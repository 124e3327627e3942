package dev.touchbase.domain.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.TestFirm;
import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.domain.insight.MyCustomers.MyPage;
import dev.touchbase.domain.insight.MyCustomers.MyRow;
import dev.touchbase.domain.insight.MyCustomers.Want;
import dev.touchbase.domain.outreach.LogRequest;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.touchpoint.Outcome;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MyCustomersTest {

    private final TestFirm firm = new TestFirm();

    @AfterEach
    void close() {
        firm.close();
    }

    @Test
    void whoever_was_never_contacted_asked_or_promised_anything_is_in_want_of_all_three() {
        firm.added("Acme", firm.sam);
        assertThat(row("Acme").wants()).containsExactlyInAnyOrder(Want.values());
    }

    @Test
    void a_contact_breaks_the_silence_until_the_maximum_has_passed() {
        reached(firm.added("Acme", firm.sam));
        assertThat(row("Acme").wants()).doesNotContain(Want.SILENT);
        firm.wait(Duration.ofDays(124));
        assertThat(row("Acme").wants()).contains(Want.SILENT);
    }

    @Test
    void their_own_wish_counts_as_having_been_asked_but_a_cadence_of_ours_does_not() {
        Customer acme = firm.added("Acme", firm.sam);
        Interval month = new Interval(1, Interval.Unit.MONTHS);
        firm.domain.cadences.set(firm.by(firm.sam), acme.id(), month, null, false);
        assertThat(row("Acme").wants()).contains(Want.NEVER_ASKED);
        firm.domain.cadences.set(firm.by(firm.sam), acme.id(), month, null, true);
        assertThat(row("Acme").wants()).doesNotContain(Want.NEVER_ASKED);
    }

    @Test
    void a_promise_is_a_next_step() {
        Customer acme = firm.added("Acme", firm.sam);
        firm.domain.promises.promise(firm.by(firm.sam), acme.id(), "quote", LocalDate.of(2026, 11, 27), null);
        assertThat(row("Acme").wants()).doesNotContain(Want.NO_NEXT_STEP);
    }

    @Test
    void others_customers_and_closed_ones_are_left_out() {
        firm.added("Acme", firm.sam);
        firm.added("Bolt", firm.priya);
        firm.store.customers.save(firm.added("Corn", firm.sam).in(Stage.CLOSED, "gone"));
        assertThat(names(page(null, null))).containsExactly("Acme");
    }

    @Test
    void pages_go_on_behind_the_last_customer_and_keep_to_what_was_asked_for() {
        List<Customer> all = List.of("Ash", "Birch", "Cedar", "Date", "Elm").stream()
                .map(name -> firm.added(name, firm.sam))
                .toList();
        reached(all.get(1));
        MyPage first = page(Want.SILENT, null);
        assertThat(names(first)).containsExactly("Ash", "Cedar");
        assertThat(first.more()).isTrue();
        assertThat(first.total()).isEqualTo(5);
        assertThat(first.matching()).isEqualTo(4);
        MyPage second = page(Want.SILENT, first.rows().getLast().customer());
        assertThat(names(second)).containsExactly("Date", "Elm");
        assertThat(second.more()).isFalse();
    }

    @Test
    void says_in_which_role_and_when_the_next_check_in_is() {
        firm.added("Acme", firm.sam);
        MyRow row = row("Acme");
        assertThat(row.roles()).containsExactly(Role.SALES);
        assertThat(row.next()).isNotNull();
    }

    private void reached(Customer customer) {
        firm.domain.log.log(firm.by(firm.sam), LogRequest.checkIn(customer.id(), Channel.PHONE, Outcome.REACHED));
    }

    private MyRow row(String name) {
        return page(null, null).rows().stream()
                .filter(row -> row.customer().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private MyPage page(
            @org.jspecify.annotations.Nullable Want only, @org.jspecify.annotations.Nullable Customer after) {
        return firm.domain.myCustomers.page(firm.by(firm.sam), only, after == null ? null : after.id(), 2);
    }

    private static List<String> names(MyPage page) {
        return page.rows().stream().map(row -> row.customer().name()).toList();
    }
}
