package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.sandbox.Shown;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// What colleagues were told is mended where it stands once it is no longer so.
class TakenBackTest {

    private static final String MONDAY = "2026-11-23";

    @Test
    void undoing_a_complaint_mends_what_colleagues_were_told_and_undoing_that_brings_it_back() {
        try (var house = House.staffed()) {
            house.scene().customer("Acme Ltd", "sam");
            house.as("priya")
                    .types("/contact log acme call in complaint late again")
                    .sees("Logged");
            house.dm("sam").expect("Acme Ltd has complained; Priya Raman recorded it.");
            var told = only(house, "sam", "has complained");

            house.as("priya").types("/contact undo").sees("Taken back");
            house.dm("sam").expect("Taken back by Priya Raman: Priya Raman recorded a complaint of Acme Ltd");
            var mended = only(house, "sam", "no longer stands");
            assertThat(mended.ts()).isEqualTo(told.ts());
            assertThat(mended.text()).doesNotContain("has complained", "hold back");

            house.as("priya").presses("Undo").sees("Taken back");
            house.dm("sam").expect("Acme Ltd has complained; Priya Raman recorded it.");
        }
    }

    @Test
    void a_complaint_that_is_corrected_or_deleted_days_later_is_mended_too() {
        try (var house = House.staffed()) {
            house.scene().customer("Acme Ltd", "sam");
            house.as("priya").types("/contact log acme call in complaint").sees("Logged");
            house.dm("sam").expect("Acme Ltd has complained");

            house.skipTo("Fri 12:00");
            house.as("maria")
                    .types("/contact who acme")
                    .sees("complaint")
                    .chooses("Delete")
                    .sees("Delete this contact?");
            house.as("maria").presses("Delete").sees("Deleted");

            house.dm("sam").expect("Taken back by Maria Finch: Priya Raman recorded a complaint of Acme Ltd");
        }
    }

    @Test
    void what_was_taken_back_before_it_was_sent_is_not_sent() {
        try (var house = House.staffed()) {
            house.scene().customer("Acme Ltd", "sam");
            greeted(house, "sam", "priya");
            house.slack().faults().nextRateLimit("chat.postMessage", 40);

            house.as("priya").types("/contact log acme call in complaint").sees("Logged");
            house.as("priya")
                    .eventually(() -> assertThat(house.count("outbox, outbox_wait WHERE kind = 'Complaint'"
                                    + " AND state = 'waiting' AND send = 'POST'"))
                            .isOne());
            house.as("priya").types("/contact undo").sees("Taken back");
            house.skipTo(house.now().plus(Duration.ofMinutes(1)));

            house.as("priya")
                    .eventually(() -> assertThat(house.count("outbox WHERE kind = 'Complaint' AND state = 'withdrawn'"))
                            .isOne());
            house.dm("sam").expectNothingLike("complain");

            house.as("priya").presses("Undo").sees("Taken back");
            house.dm("sam").expect("Acme Ltd has complained");
        }
    }

    @Test
    void undoing_a_hand_over_mends_what_the_colleague_was_told() {
        try (var house = House.staffed()) {
            house.scene().customer("Acme Ltd", "sam");
            house.as("sam").types("/contact assign acme sales @lena").sees("Assigned");
            house.dm("lena").expect("Sam Okafor handed Acme Ltd over to you.");

            house.as("sam").types("/contact undo").sees("Taken back");

            house.dm("lena")
                    .expect("Taken back by Sam Okafor: Sam Okafor handed Acme Ltd over to you, and that no longer");
        }
    }

    @Test
    void who_comes_back_early_gets_their_rows_back_from_the_reminder_of_their_cover() {
        try (var house = House.staffed()) {
            house.scene().due(MONDAY, "sam", "Acme Ltd").away("sam", MONDAY, "2026-11-24", "priya");
            house.skipTo("Mon 09:00");
            assertThat(house.dm("priya").reminder().text()).contains("Acme Ltd");

            house.as("sam").types("/contact away off").sees("You are back.");

            reminds(house, "priya", "All done for Mon 23 Nov, Priya.");
            house.skipTo("Mon 09:01");
            assertThat(house.dm("sam").reminder().text()).contains("Acme Ltd");

            house.as("sam").types("/contact undo").sees("Taken back");
            reminds(house, "priya", "Acme Ltd");
            reminds(house, "sam", "you are away now, Sam");
        }
    }

    @Test
    void who_goes_away_in_the_course_of_the_day_leaves_their_rows_to_the_reminder_of_their_cover() {
        try (var house = House.staffed()) {
            house.scene().due(MONDAY, "sam", "Acme Ltd").due(MONDAY, "priya", "Beta Ltd");
            house.skipTo("Mon 09:00");
            assertThat(house.dm("priya").reminder().text()).doesNotContain("Acme Ltd");

            house.as("sam").types("/contact away until tomorrow cover @priya").sees("away");
            reminds(house, "priya", "You stand in for Sam Okafor.");
            assertThat(house.dm("priya").reminder().text()).contains("Acme Ltd", "Beta Ltd");
            reminds(house, "sam", "you are away now, Sam");

            house.as("sam").types("/contact away off").sees("You are back.");
            reminds(house, "sam", "Acme Ltd");
            house.as("sam")
                    .eventually(() -> assertThat(house.dm("priya").reminder().text())
                            .doesNotContain("Acme Ltd")
                            .contains("Beta Ltd"));
        }
    }

    @Test
    void days_off_that_are_declared_this_morning_take_rows_off_todays_reminder() {
        try (var house = House.staffed()) {
            house.scene().due(MONDAY, "sam", "Acme Ltd");
            house.skipTo("Mon 09:00");
            assertThat(house.dm("sam").reminder().text()).contains("Acme Ltd");

            house.as("maria").types("/contact settings closed 23 nov to 24 nov").sees("closed");

            reminds(house, "sam", "All done for Mon 23 Nov, Sam.");
        }
    }

    private static void reminds(House house, String handle, String text) {
        house.as(handle)
                .eventually(() -> assertThat(house.dm(handle).reminder().text()).contains(text));
    }

    private static Shown only(House house, String handle, String text) {
        var found = house.dm(handle).messages().stream()
                .filter(shown -> shown.text().contains(text))
                .toList();
        assertThat(found).as(text).hasSize(1);
        return found.getFirst();
    }

    private static void greeted(House house, String... handles) {
        for (var handle : handles) {
            house.as(handle).types("/contact help").sees("help");
            house.dm(handle).expect("I'm Touchbase.");
        }
    }
}
