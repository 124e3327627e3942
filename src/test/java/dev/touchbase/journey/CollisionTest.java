package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whoever is about to step on a colleague's toes hears it before they dial, and after the fact at the latest.
class CollisionTest {

    private final House house = House.open();
    private final Books books = new Books(house).known("sam", "priya", "maria");

    @BeforeEach
    void priyaCalledOnFriday() {
        Customer acme = books.customer("Acme Ltd", "sam");
        books.called("priya", acme, "2026-11-20T14:00");
        house.skipTo("Mon 10:00");
    }

    @AfterEach
    void closed() {
        house.close();
    }

    @Test
    void check_names_the_colleague_the_rule_and_the_first_clear_moment() {
        house.as("sam")
                .types("/contact check acme")
                .sees("Heads-up: think twice before you contact Acme Ltd by phone now (Mon 23 Nov, 10:00).")
                .sees("Priya Raman contacted them by phone on Fri 20 Nov, 14:00 (check-in); colleagues wait 3 days.")
                .sees("First clear: Mon 23 Nov, 14:00.")
                .sees("You can go on with a reason.");
        house.as("sam").presses("Plan for Mon 23 Nov, 14:00").sees("Planned: Acme Ltd by phone, Mon 23 Nov, 14:00");
    }

    @Test
    void nothing_is_said_of_a_contact_of_ones_own() {
        house.as("priya").types("/contact check acme").doesNotSee("Heads-up").sees("Sam Okafor looks after them.");
    }

    @Test
    void a_claim_wants_a_reason_and_then_colleagues_see_it() {
        house.as("sam").types("/contact claim acme").sees("Heads-up").sees("Not claimed yet.");
        assertThat(house.count("claim")).isZero();
        house.as("sam").presses("Go on with a reason");
        assertThat(house.as("sam").modal().title()).isEqualTo("Go on with a reason");
        house.as("sam")
                .fills("Why go on?", "they asked for a call")
                .submits()
                .sees("Claimed: you are on Acme Ltd until 12:00");
        house.as("priya").types("/contact claim acme").sees("Heads-up: Sam Okafor is on Acme Ltd until");
        house.as("sam").types("/contact release").sees("Released: Acme Ltd is free for others again.");
    }

    @Test
    void a_plan_wants_a_reason_in_a_form_that_keeps_everything() {
        house.as("sam")
                .types("/contact plan acme call today 11:00 bring the samples")
                .sees("Not planned yet.");
        assertThat(house.count("plan")).isZero();
        house.as("sam").presses("Go on with a reason").modal();
        house.as("sam")
                .fills("Why go on?", "agreed with Priya")
                .submits()
                .sees("Planned: Acme Ltd by phone, Mon 23 Nov, 11:00")
                .sees("bring the samples");
        assertThat(house.sql("SELECT override_reason FROM verdict WHERE act = 'PLAN'")
                        .getFirst()
                        .get("override_reason"))
                .isEqualTo("agreed with Priya");
    }

    @Test
    void after_the_fact_it_is_recorded_all_the_same_with_a_heads_up() {
        house.as("sam")
                .types("/contact log acme call reached")
                .sees("Logged: Acme Ltd")
                .sees("Heads-up: it is recorded, but the contact policy spoke against it.")
                .sees("Priya Raman contacted them by phone on Fri 20 Nov, 14:00")
                .doesNotSee("◦");
    }

    @Test
    void a_pause_only_an_owner_may_go_against() {
        books.wears("maria", Role.OWNER);
        house.touchbase()
                .domain()
                .suppressions
                .pause(
                        books.cli(),
                        house.touchbase()
                                .store()
                                .customers
                                .byNumber(books.staff("sam").workspace(), 1)
                                .orElseThrow()
                                .id(),
                        java.time.LocalDate.of(2027, 1, 1),
                        "building closed");
        house.as("sam")
                .types("/contact claim acme")
                .sees("Stop: don't contact Acme Ltd by phone now")
                .sees("Contact is paused until Fri 1 Jan 2027: building closed.")
                .sees("Only an owner may go on: ask Maria Finch.")
                .doesNotSee("Go on with a reason");
        house.as("maria")
                .types("/contact claim acme")
                .sees("Stop")
                .presses("Go on with a reason")
                .modal();
        house.as("maria").fills("Why go on?", "they rang me").submits().sees("Claimed: you are on Acme Ltd");
    }

    @Test
    void an_opt_out_nobody_may_go_against() {
        books.wears("maria", Role.OWNER);
        house.touchbase()
                .domain()
                .suppressions
                .optOut(
                        books.cli(),
                        house.touchbase()
                                .store()
                                .customers
                                .byNumber(books.staff("sam").workspace(), 1)
                                .orElseThrow()
                                .id(),
                        null,
                        false,
                        null);
        house.as("maria")
                .types("/contact plan acme call tomorrow 10am")
                .sees("Stop")
                .sees("They have opted out of contact")
                .sees("Nobody may go against an opt-out.")
                .doesNotSee("Go on with a reason");
        assertThat(house.count("plan")).isZero();
        house.as("maria")
                .types("/contact log acme call reached")
                .sees("Logged: Acme Ltd")
                .sees("They have opted out of contact");
    }
}
