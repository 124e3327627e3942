package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.customer.Customer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A customer who is due is dealt with by thumb, from the row that says so.
class RowButtonsTest {

    private final House house = House.open();
    private final Books books = new Books(house).known("sam", "priya");

    @BeforeEach
    void acmeIsDueOnTuesday() {
        Customer acme = books.customer("Acme Ltd", "sam");
        books.called("sam", acme, "2026-11-10T14:00");
        house.skipTo("Tue 09:00");
        house.dm("sam").expect("Acme Ltd");
    }

    @AfterEach
    void closed() {
        house.close();
    }

    @Test
    void reached_records_a_call_in_one_tap() {
        house.as("sam")
                .inDm()
                .presses("Reached")
                .sees("Logged: Acme Ltd by phone, reached, Tue 24 Nov, 09:00")
                .sees("Next check-in: Tue 8 Dec");
    }

    @Test
    void no_answer_puts_it_on_the_next_working_day() {
        house.as("sam").inDm().presses("No answer").sees("no answer").sees("Next check-in: Wed 25 Nov, the next try");
    }

    @Test
    void a_double_click_gives_the_first_answer_and_records_once() {
        house.as("sam").inDm().doubleClicks("Reached").sees("Logged: Acme Ltd");
        assertThat(house.count("touchpoint")).isEqualTo(2);
    }

    @Test
    void the_menu_claims() {
        house.as("sam").inDm().chooses("I'm on it").sees("Claimed: you are on Acme Ltd until 11:00");
        assertThat(house.count("claim")).isEqualTo(1);
    }

    @Test
    void what_was_blocked_is_judged_anew_when_the_same_button_is_pressed_again_and_done_once() {
        house.as("priya").types("/contact claim acme").sees("Claimed");
        var sam = house.as("sam").inDm().says("show acme").sees("Who contacted");
        sam.presses("I'm on it").sees("Priya Raman").doesNotSee("Claimed");

        house.as("priya").types("/contact release acme").sees("Acme Ltd");

        sam.presses("I'm on it").sees("Claimed: you are on Acme Ltd until 11:00");
        sam.presses("I'm on it").sees("Claimed: you are on Acme Ltd until 11:00");
        assertThat(house.count("change WHERE summary LIKE 'claimed%' AND by_label LIKE 'Sam%'"))
                .isOne();
    }

    @Test
    void the_menu_logs_with_a_form() {
        house.as("sam").inDm().chooses("Log outcome").modal();
        house.as("sam")
                .fills("Outcome", "meeting booked")
                .fills("Note", "lunch on Friday")
                .fills("Next check-in", "2026-12-01")
                .submits()
                .sees("Logged: Acme Ltd by phone, meeting booked")
                .sees("Next check-in: Tue 1 Dec, as agreed");
    }

    @Test
    void the_menu_snoozes_and_says_so_past_the_maximum() {
        house.as("sam").inDm().chooses("Snooze").modal();
        house.as("sam")
                .submits()
                .sees("Snoozed: Acme Ltd")
                .sees("Next check-in: Fri 27 Nov")
                .doesNotSee("past the maximum");
        house.as("sam")
                .types("/contact snooze acme 6 weeks")
                .sees("Next check-in: Tue 5 Jan 2027")
                .sees("Heads-up: that is past the maximum; they should hear from the business by Tue 8 Dec.");
    }

    @Test
    void a_snooze_to_a_day_before_it_is_due_is_asked_about_first() {
        house.as("sam").types("/contact snooze acme until 7 dec").sees("Next check-in: Mon 7 Dec");

        house.as("sam")
                .types("/contact snooze acme until 28 nov")
                .sees("Acme Ltd is due only on Mon 7 Dec. Move it forward to Mon 30 Nov? Nothing was changed yet.")
                .doesNotSee("Snoozed");
        house.as("sam").types("/contact show acme").sees("Mon 7 Dec");

        house.as("sam").inDm().says("snooze acme 3 days").sees("Acme Ltd is due only on Mon 7 Dec.");
        house.as("sam")
                .presses("Move it forward to Fri 27 Nov")
                .sees("Moved forward: Acme Ltd, instead of Mon 7 Dec.")
                .sees("Next check-in: Fri 27 Nov");
        house.as("sam").presses("Undo").sees("Taken back: you moved forward Acme Ltd");
        house.as("sam").types("/contact show acme").sees("Mon 7 Dec");
    }

    @Test
    void the_form_that_snoozes_asks_first_as_well() {
        house.as("sam").types("/contact snooze acme until 7 dec").sees("Next check-in: Mon 7 Dec");
        house.as("sam").presses("Fix").modal();
        house.as("sam")
                .fills("Or until", "2026-12-01")
                .submits()
                .sees("Acme Ltd is due only on Mon 7 Dec. Move it forward to Tue 1 Dec?");
        house.as("sam").presses("Move it forward to Tue 1 Dec").sees("Next check-in: Tue 1 Dec");
    }

    @Test
    void the_menu_skips_with_a_reason() {
        house.as("sam").inDm().chooses("Skip").modal();
        house.as("sam").submitsExpectingErrors();
        house.as("sam")
                .fills("Why", "on holiday")
                .submits()
                .sees("Skipped: Acme Ltd")
                .sees("Next check-in: Tue 8 Dec");
    }

    @Test
    void the_menu_hands_over_with_plans_and_promises() {
        house.as("sam").types("/contact promise acme quote by friday").sees("Promised: quote");
        house.as("sam").inDm().chooses("Hand over").modal();
        house.as("sam")
                .fills("To", "@priya")
                .submits()
                .sees("Assigned: Priya Raman looks after Acme Ltd now")
                .sees("Next check-in: Tue 24 Nov (Priya Raman)");
        house.as("priya").types("/contact promise acme kept").sees("Kept: quote for Acme Ltd");
    }
}
