package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The firm itself: hats, absences, settings and cadences, changed by typing.
class FirmTest {

    private final House house = House.open();
    private final Books books = new Books(house).known("sam", "priya", "maria");

    @BeforeEach
    void owned() {
        books.wears("maria", Role.OWNER);
        house.skipTo("Mon 08:00");
    }

    @AfterEach
    void closed() {
        house.close();
    }

    @Test
    void an_owner_gives_hats_a_member_may_not_and_everybody_sees_them() {
        house.as("sam").types("/contact role @priya owner").sees("owner");
        assertThat(books.staff("priya").roles()).isEmpty();

        house.as("maria")
                .types("/contact role @priya service, account manager")
                .sees("Priya Raman now has: service, account manager.");
        assertThat(books.staff("priya").roles()).containsExactlyInAnyOrder(Role.SERVICE, Role.ACCOUNT_MANAGER);
        house.as("sam").types("/contact role").sees("Priya Raman: service, account manager");

        house.as("maria").types("/contact role @priya none").sees("no role");
        house.as("maria").presses("Undo");
        assertThat(books.staff("priya").roles()).hasSize(2);
    }

    @Test
    void a_role_that_does_not_exist_changes_nothing() {
        house.as("maria").types("/contact role @priya emperor").sees("emperor");
        assertThat(books.staff("priya").roles()).isEmpty();
    }

    @Test
    void whoever_is_away_is_covered_and_comes_back() {
        Customer acme = books.customer("Acme Ltd", "sam");
        house.as("sam").types("/contact snooze acme until tomorrow").presses("Move it forward to Tue 24 Nov");
        house.as("sam")
                .types("/contact away until 5 dec cover @priya")
                .sees("You are away until Sat 5 Dec.")
                .sees("Priya Raman");

        house.skipTo("Tue 09:00");
        house.dm("priya").expect(acme.name());
        house.dm("sam").expectNothingLike(acme.name());

        house.as("sam").types("/contact away back").sees("You are back.");
        house.skipTo("Wed 09:00");
        house.dm("sam").expect(acme.name());
    }

    @Test
    void only_owners_send_colleagues_away() {
        house.as("sam").types("/contact away @priya until 5 dec").sees("owner");
        assertThat(house.count("absence")).isZero();
        house.as("maria")
                .types("/contact away @priya until 5 dec cover @sam")
                .sees("Priya Raman is away until Sat 5 Dec.");
        assertThat(house.count("absence")).isOne();
    }

    @Test
    void a_setting_is_changed_by_owners_echoed_and_undone() {
        house.as("sam").types("/contact settings cooling-off 5 days").sees("owner");
        house.as("maria")
                .types("/contact settings cooling-off 5 days")
                .sees("cooling-off is now 5 days; it was 3 days.");
        house.as("maria").types("/contact settings").sees("5 days").sees("my-reminder-time");
        house.as("maria").types("/contact undo").sees("cooling-off");
        house.as("maria").types("/contact settings cooling-off").sees("3 days");
    }

    @Test
    void what_cannot_be_a_value_is_refused_with_what_to_type_and_changes_nothing() {
        house.as("maria")
                .types("/contact settings digest-time soonish")
                .sees("soonish")
                .sees("08:30");
        house.as("maria").types("/contact settings timezone Europe/Berln").sees("Europe/Berlin");
        house.as("maria").types("/contact settings digest-tmie 09:00").sees("digest-time");
        assertThat(house.count("setting WHERE name NOT LIKE '.%' AND name NOT IN ('timezone', 'country')"))
                .isZero();
    }

    @Test
    void a_time_is_taken_however_it_is_typed() {
        for (String typed : new String[] {"8", "08", "8:00", "8.00", "8am", "8 am", "0800", "8 Uhr", "08:00"}) {
            house.as("maria").types("/contact settings digest-time 17:00").sees("17:00");
            house.as("maria").types("/contact settings digest-time " + typed).sees("digest-time is now 08:00");
        }
        house.as("maria").types("/contact settings digest-time 8.30").sees("digest-time is now 08:30");
        house.as("maria").types("/contact settings digest-time 6").sees("digest-time is now 06:00");
        house.as("maria").types("/contact settings digest-time half past eight").sees("digest-time is now 08:30");
        house.as("maria")
                .types("/contact settings digest-time 25")
                .sees("is no time of day")
                .sees("8am");
    }

    @Test
    void everybody_changes_their_own_reminder_time() {
        books.customer("Acme Ltd", "sam");
        house.as("sam").types("/contact snooze acme until tomorrow").presses("Move it forward to Tue 24 Nov");
        house.as("sam").types("/contact settings my-reminder-time 10:15").sees("10:15");
        house.skipTo("Tue 09:30");
        house.dm("sam").expectNothingLike("Good morning");
        house.skipTo("Tue 10:15");
        house.dm("sam").expect("Good morning");
    }

    @Test
    void a_customers_cadence_says_its_level_and_moves_the_check_in() {
        books.customer("Acme Ltd", "sam");
        house.as("sam")
                .types("/contact cadence acme every 6 weeks max 8 weeks asked")
                .sees("every 6 weeks, 8 weeks at most")
                .sees("as they asked")
                .sees("Mon 4 Jan");
        house.as("sam").types("/contact every acme 2 hours").sees("days, weeks, months");
        house.as("maria")
                .types("/contact settings hours 20:00-07:00")
                .sees("would be quiet by day and open by night")
                .sees("like 07:00-20:00");
        house.as("sam").types("/contact cadence default every month").sees("owner");
        house.as("maria").types("/contact cadence default every month").sees("every month");
    }

    @Test
    void the_cadences_form_opens_with_what_holds_now() {
        books.customer("Acme Ltd", "sam");
        house.as("sam")
                .types("/contact cadence acme every 10 weeks max 6 months asked")
                .sees("every 10 weeks");
        house.as("sam").types("/contact cadence acme");
        assertThat(house.as("sam").modal().text()).contains("Now: every 10 weeks, 6 months at most, as they asked.");
        house.as("sam").submits().sees("every 10 weeks, 6 months at most").sees("as they asked");

        house.as("sam").types("/contact cadence acme max 1 year");
        house.as("sam").submits().sees("every 10 weeks, 1 year at most");
    }

    @Test
    void what_is_missing_is_asked_for_in_a_form_that_keeps_what_was_chosen() {
        books.customer("Acme Ltd", "sam");
        house.as("sam").types("/contact cadence acme");
        assertThat(house.as("sam").modal().title()).isEqualTo("Cadence");
        house.as("sam").fills("Every", "6 weeks").fills("At most", "1 month").submitsExpectingErrors();
        house.as("sam").fills("At most", "2 months").submits().sees("every 6 weeks, 2 months at most");

        house.as("sam").types("/contact away cover @priya");
        assertThat(house.as("sam").modal().title()).isEqualTo("Away");
        house.as("sam").fills("Last day away", "2026-11-01").submitsExpectingErrors();
        house.as("sam").fills("Last day away", "2026-12-05").submits().sees("You are away until Sat 5 Dec.");

        house.as("maria").types("/contact role @priya");
        assertThat(house.as("maria").modal().title()).isEqualTo("Roles");
        house.as("maria").fills("Roles", "service, wizard").submitsExpectingErrors();
        house.as("maria").fills("Roles", "service").submits().sees("Priya Raman now has: service.");
    }

    @Test
    void in_the_direct_message_a_button_opens_the_form() {
        books.customer("Acme Ltd", "sam");
        house.as("sam")
                .inDm()
                .says("cadence acme")
                .sees("Nothing was changed yet")
                .presses("Set the cadence");
        house.as("sam").fills("Every", "3 months").submits().sees("every 3 months");
    }
}
