package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whatever was done is taken back by a tap, and what hung on it is as it was.
class UndoTest {

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
    void undo_puts_the_check_in_back_and_undoing_that_brings_it_again() {
        Object before = due();
        house.as("sam").types("/contact log acme call reached next 1 dec").sees("Next check-in: Tue 1 Dec");
        house.as("sam").presses("Undo").sees("Taken back: you logged a call with Acme Ltd (reached, check-in).");
        assertThat(due()).isEqualTo(before);
        house.as("sam")
                .presses("Undo")
                .sees("Taken back: you took back: logged a call with Acme Ltd (reached, check-in).");
        assertThat(due()).isEqualTo("2026-12-01");
    }

    @Test
    void a_second_press_gives_the_first_answer_again() {
        house.as("sam").types("/contact log acme call reached").sees("Logged");
        house.as("sam").doubleClicks("Undo").sees("Taken back: you logged a call with Acme Ltd (reached, check-in).");
        assertThat(house.count("touchpoint WHERE withdrawn_at IS NULL")).isZero();
    }

    @Test
    void what_is_old_is_asked_about_first() {
        house.as("sam").types("/contact log acme call reached").sees("Logged");
        house.skipTo("Mon 10:00");
        house.as("sam").types("/contact undo").sees("That was a while ago: you logged a call with Acme Ltd");
        assertThat(house.count("touchpoint WHERE withdrawn_at IS NULL")).isEqualTo(1);
        house.as("sam")
                .presses("Take it back")
                .sees("Taken back: you logged a call with Acme Ltd (reached, check-in).");
        assertThat(house.count("touchpoint WHERE withdrawn_at IS NULL")).isZero();
    }

    @Test
    void who_changed_it_since_is_in_the_way() {
        books.wears("maria", Role.OWNER);
        house.as("sam").types("/contact log acme call reached").sees("Logged");
        house.as("maria").types("/contact who acme").sees("Who contacted");
        house.as("maria").chooses("Edit").modal();
        house.as("maria").fills("Outcome", "left message").submits().sees("Corrected: Acme Ltd by phone, left message");
        house.as("sam")
                .types("/contact undo")
                .sees("It can't be taken back: since then Maria Finch corrected a call with Acme Ltd");
        assertThat(house.count("touchpoint WHERE withdrawn_at IS NULL")).isEqualTo(1);
    }

    @Test
    void fix_reopens_it_as_a_form_with_everything_filled() {
        house.as("sam")
                .types("/contact log acme call reached agreed on the renewl")
                .sees("Logged");
        house.as("sam").presses("Fix").modal();
        house.as("sam")
                .fills("Note", "agreed on the renewal")
                .fills("Direction", "They contacted us")
                .submits()
                .sees("Corrected: Acme Ltd by phone, reached, Mon 23 Nov, 07:30")
                .sees("they contacted us")
                .sees("agreed on the renewal");
        assertThat(house.sql("SELECT note FROM touchpoint").getFirst().get("note"))
                .isEqualTo("agreed on the renewal");
    }

    @Test
    void a_deletion_asks_first_and_can_be_undone() {
        house.as("sam").types("/contact log acme call reached").sees("Logged");
        house.as("sam")
                .types("/contact who acme")
                .sees("Who contacted")
                .chooses("Delete")
                .sees("Delete this contact?");
        assertThat(house.count("touchpoint WHERE withdrawn_at IS NULL")).isEqualTo(1);
        house.as("sam").presses("Delete").sees("Deleted: Acme Ltd by phone, reached");
        assertThat(house.count("touchpoint WHERE withdrawn_at IS NULL")).isZero();
        house.as("sam").presses("Undo").sees("Taken back: you deleted a call with Acme Ltd.");
        assertThat(house.count("touchpoint WHERE withdrawn_at IS NULL")).isEqualTo(1);
    }

    @Test
    void a_plan_is_fixed_in_place() {
        house.as("sam")
                .types("/contact plan acme call tomorrow 3pm")
                .sees("Planned: Acme Ltd by phone, Tue 24 Nov, 15:00");
        house.as("sam").presses("Fix").modal();
        house.as("sam").fills("Time", "16:30").submits().sees("Planned: Acme Ltd by phone, Tue 24 Nov, 16:30");
        assertThat(house.count("plan WHERE state = 'PLANNED'")).isEqualTo(1);
        house.as("sam").types("/contact undo").sees("Taken back: you changed the plan for Acme Ltd.");
        assertThat(house.sql("SELECT timed, planned_at FROM plan WHERE state = 'PLANNED'"))
                .hasSize(1);
    }

    private Object due() {
        return house.sql("SELECT due_on FROM check_in").getFirst().get("due_on");
    }
}
