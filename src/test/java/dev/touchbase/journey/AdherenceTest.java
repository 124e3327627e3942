package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How far contacts keep to the policy: everybody sees the whole and their own, owners see who, and nobody is
/// pilloried.
class AdherenceTest {

    private final House house = House.open();
    private final Books books = new Books(house).known("sam", "priya", "lena", "maria");

    @BeforeEach
    void samWentAgainstAdviceOnce() {
        books.wears("maria", Role.OWNER);
        books.wears("sam", Role.SALES);
        books.wears("lena", Role.SALES);
        books.wears("priya", Role.SERVICE);
        Customer acme = books.customer("Acme Ltd", "sam");
        Customer kelp = books.customer("Kelp Ltd", "lena");
        books.called("priya", acme, "2026-11-20T14:00");
        books.called("lena", kelp, "2026-11-20T15:00");
        house.skipTo("Mon 10:00");
        house.as("sam")
                .types("/contact log acme call reached")
                .sees("Heads-up")
                .presses("Say why")
                .modal();
        house.as("sam").fills("Why was it right?", "they rang me first").submits();
    }

    @AfterEach
    void closed() {
        house.close();
    }

    @Test
    void a_member_sees_the_whole_the_teams_and_their_own_and_nobody_elses() {
        house.as("sam")
                .types("/contact policy adherence")
                .sees("2 of 3 contacts kept to the policy")
                .sees("1 went against its advice, 1 of them with a reason.")
                .sees("You: 0 of 1 contact")
                .sees("As sales: 1 of 2 contacts")
                .sees("Rules that had advised otherwise: cooling-off once.")
                .sees("Yours against advice, and why")
                .sees("Mon 23 Nov, 10:00: You with Acme Ltd (cooling-off). “they rang me first”")
                .doesNotSee("As service")
                .doesNotSee("Priya")
                .doesNotSee("Lena");
        house.as("lena")
                .types("/contact policy adherence last 7 days")
                .sees("You: 1 of 1 contact")
                .doesNotSee("they rang me first")
                .doesNotSee("Sam");
    }

    @Test
    void an_owner_sees_it_by_person_by_name_with_the_reasons_and_is_seen_looking() {
        house.as("maria")
                .types("/contact policy adherence last 7 days")
                .sees("2 of 3 contacts kept to the policy")
                .sees("As service: 1 of 1 contact")
                .sees("Lena Brandt: 1 of 1 contact")
                .sees("Sam Okafor: 0 of 1 contact")
                .sees("Mon 23 Nov, 10:00: Sam Okafor with Acme Ltd (cooling-off). “they rang me first”")
                .presses("Why?")
                .sees("Heads-up about Acme Ltd")
                .sees("the same result");
        house.as("sam").types("/contact who me").sees("Maria Finch").sees("policy adherence last 7 days");
    }

    @Test
    void a_contact_that_is_taken_back_no_longer_counts_and_an_empty_time_says_so() {
        house.as("sam").types("/contact undo").sees("Taken back");
        house.as("sam")
                .types("/contact policy adherence")
                .sees("2 of 2 contacts kept to the policy")
                .doesNotSee("went against");
        house.as("sam")
                .types("/contact policy adherence last month")
                .sees("No contact of ours was recorded in this time");
        house.as("sam").types("/contact policy adherence of sam").sees("I don't understand “of sam”");
        assertThat(house.count("lookup")).isZero();
    }
}
