package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.customer.Customer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A rule is tried on what really happened before it holds; nothing is changed by it.
class PolicyTryJourneyTest {

    private final House house = House.staffed();
    private final Books books = new Books(house);

    @BeforeEach
    void threeCalls() {
        Customer acme = books.customer("Acme Ltd", "sam");
        books.called("priya", acme, "2026-11-18T14:00");
        books.called("sam", acme, "2026-11-19T14:00");
        books.called("priya", acme, "2026-11-20T14:00");
    }

    @AfterEach
    void closed() {
        house.close();
    }

    @Test
    void an_owner_sees_how_often_it_would_have_spoken_to_whom_and_what_it_would_have_cost() {
        house.as("maria")
                .types("/contact policy try last 90 days cap 2 per week")
                .sees("Trying it on 3 contacts");

        sees("maria", "tried on 3 outbound contacts");
        house.as("maria")
                .sees("It would have spoken about 1 of them")
                .sees("Acme Ltd #1")
                .sees("By person: Priya Raman 1.")
                .sees("against 1 contact that ended well: 1 reached.")
                .sees("Fri 20 Nov, 14:00: Priya Raman to Acme Ltd #1 by phone (check-in, reached)");
        assertThat(house.count("policy_rule")).isZero();
    }

    @Test
    void a_member_sees_the_figures_without_names_of_colleagues() {
        house.as("sam").types("/contact policy try cap 2 per week");

        sees("sam", "tried on 3 outbound contacts");
        house.as("sam")
                .sees("It would have spoken about 1 of them")
                .sees("Owners also see who it was, and examples.")
                .doesNotSee("Priya Raman");
    }

    @Test
    void without_a_rule_the_policy_in_force_is_tried_and_what_can_t_be_tried_is_said() {
        house.as("maria").types("/contact policy try");

        sees("maria", "The policy (");
        house.as("maria").sees("Not tried, since it rests on them").sees("whom a colleague has claimed");
    }

    @Test
    void what_can_t_be_read_or_tried_is_said_at_once_or_after_a_while() {
        house.as("maria").types("/contact policy try last cap 2 per week").sees("How far back shall I look?");
        house.as("maria").types("/contact policy try nonsense").sees("There is no rule that begins with");
        house.as("maria").types("/contact policy try capacity 3");
        sees("maria", "can't be tried");
    }

    private void sees(String handle, String words) {
        house.as(handle).eventually(() -> house.as(handle).sees(words));
    }
}
