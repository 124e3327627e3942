package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What was promised is remembered until it is settled; who looks after whom changes in one line.
class PromiseAndAssignTest {

    private final House house = House.open();
    private final Books books = new Books(house).known("sam", "priya", "maria");

    @BeforeEach
    void books() {
        books.customer("Acme Ltd", "sam");
    }

    @AfterEach
    void closed() {
        house.close();
    }

    @Test
    void a_promise_is_made_changed_and_kept() {
        house.as("sam")
                .types("/contact promise acme quote by friday")
                .sees("Promised: quote for Acme Ltd by Fri 27 Nov.");
        house.as("sam").presses("Fix").modal();
        house.as("sam").fills("By", "2026-11-30").submits().sees("Promised: quote for Acme Ltd by Mon 30 Nov.");
        house.as("sam").types("/contact promise acme kept").sees("Kept: quote for Acme Ltd");
        assertThat(house.count("promise WHERE state = 'KEPT'")).isEqualTo(1);
        house.as("sam").types("/contact promise acme kept").sees("Acme Ltd has no open promise");
    }

    @Test
    void of_several_promises_a_tap_says_which() {
        house.as("sam").types("/contact promise acme quote by friday").sees("Promised");
        house.as("sam").types("/contact promise acme samples by friday").sees("Promised");
        house.as("sam").types("/contact promise acme kept").sees("which one?");
        house.as("sam").presses("Kept", "samples").sees("Kept: samples for Acme Ltd");
        assertThat(house.count("promise WHERE state = 'OPEN'")).isEqualTo(1);
    }

    @Test
    void a_promise_without_a_day_opens_a_form() {
        house.as("sam").types("/contact promise acme a quote for the fair").modal();
        house.as("sam")
                .fills("By", "2026-11-30")
                .submits()
                .sees("Promised: a quote for the fair for Acme Ltd by Mon 30 Nov");
    }

    @Test
    void one_customer_is_assigned_in_one_line() {
        house.as("sam")
                .types("/contact assign acme service @priya")
                .sees("Assigned: Priya Raman looks after Acme Ltd now (service).");
        assertThat(house.count("assignment WHERE role = 'SERVICE'")).isEqualTo(1);
        house.as("sam").presses("Undo").sees("Taken back");
        assertThat(house.count("assignment WHERE role = 'SERVICE'")).isZero();
    }

    @Test
    void everything_of_a_colleague_is_shown_before_it_is_moved() {
        books.customer("Beta GmbH", "sam");
        house.as("sam")
                .types("/contact assign everything of mine to @priya")
                .sees("2 customers would go from you to Priya Raman")
                .sees("Nothing was changed yet.");
        house.as("sam").presses("Hand them over").sees("Assigned: 2 customers went from you to Priya Raman");
        assertThat(house.count(
                        "assignment WHERE staff_id = " + books.staff("sam").id().value()))
                .isZero();
        house.as("sam").presses("Undo").sees("Taken back");
        assertThat(house.count(
                        "assignment WHERE staff_id = " + books.staff("sam").id().value()))
                .isEqualTo(4);
    }

    @Test
    void everything_of_somebody_else_is_an_owners_to_move() {
        books.wears("maria", Role.OWNER);
        house.as("priya")
                .types("/contact assign everything of @sam to @priya")
                .sees("an owner")
                .doesNotSee("would go");
        house.as("maria")
                .types("/contact assign everything of @sam to @priya")
                .sees("1 customer would go from Sam Okafor");
    }
}
