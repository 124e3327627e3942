package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The App Home: the same people, numbers and buttons as the reminder, at any time.
class HomeJourneyTest {

    private static final String MONDAY = "2026-11-23";

    @Test
    void shows_my_check_ins_promises_plans_and_claims_and_nobody_elses() {
        try (var house = furnished()) {
            house.as("sam").opensHome();

            house.as("sam")
                    .eventually(() -> assertThat(house.as("sam").home().text())
                            .contains("Mon 23 Nov: your customers", "Check-ins", "Acme Ltd", "+44 20 7946 0000")
                            .contains("Promises", "Promised a quote to Beta Ltd, by Mon 23 Nov")
                            .contains("Plans", "Planned Mon 23 Nov, 15:00: a call with Gamma Ltd")
                            .contains("Claims", "You are on it until", "Delta Ltd")
                            .doesNotContain("Priya's own"));
            assertThat(house.as("sam").home().buttons())
                    .contains("Reached", "No answer", "Kept", "Broken", "Log outcome", "Call off", "Release");
            assertThat(ReminderJourneyTest.options(house.as("sam").home()))
                    .contains("Log outcome", "I'm on it", "Snooze", "Skip", "Hand over");
        }
    }

    @Test
    void promises_that_have_time_stand_there_by_day() {
        try (var house = House.staffed()) {
            house.scene().customer("Acme Ltd", "sam");
            house.scene().customer("Beta Ltd", "sam");
            house.scene()
                    .promised("Beta Ltd", "sam", "a sample", "2026-12-04")
                    .promised("Acme Ltd", "sam", "a quote", "2026-11-27")
                    .promised("Beta Ltd", "sam", "the contract", "2026-12-04")
                    .promised("Acme Ltd", "priya", "a visit", "2026-11-30");
            house.as("sam").opensHome();
            house.as("sam")
                    .eventually(() -> assertThat(house.as("sam").home().text())
                            .contains(
                                    "Promised for later",
                                    "• Fri 27 Nov: a quote (Acme Ltd)",
                                    "• Fri 4 Dec: a sample (Beta Ltd), the contract (Beta Ltd)")
                            .doesNotContain("a visit"));
        }
    }

    @Test
    void an_empty_day_says_so() {
        try (var house = House.staffed()) {
            house.as("sam").opensHome();
            house.as("sam")
                    .eventually(() -> assertThat(house.as("sam").home().text())
                            .contains("Nothing is due today.")
                            .doesNotContain("Check-ins"));
        }
    }

    @Test
    void acting_there_updates_the_page_and_the_reminder() {
        try (var house = House.staffed()) {
            house.scene().due(MONDAY, "sam", "Acme Ltd", "Epsilon Ltd");
            house.skipTo("Mon 09:00");
            house.as("sam")
                    .opensHome()
                    .eventually(
                            () -> assertThat(house.as("sam").home().text()).contains("2 customers to contact today."));

            house.as("sam").presses("Reached", "Acme Ltd");

            house.as("sam")
                    .eventually(() -> assertThat(house.as("sam").home().text())
                            .contains("Logged: Acme Ltd", "1 customer to contact today.", "Epsilon Ltd"));
            house.as("sam")
                    .eventually(() -> assertThat(ReminderJourneyTest.shownCustomers(
                                    house.dm("sam").reminder()))
                            .containsExactly("Epsilon Ltd"));
            assertThat(ReminderJourneyTest.shownCustomers(house.as("sam").home()))
                    .containsExactly("Epsilon Ltd");
        }
    }

    @Test
    void a_claim_is_let_go_a_plan_called_off_and_a_promise_kept_there() {
        try (var house = furnished()) {
            var sam = house.as("sam").opensHome();
            sam.eventually(() -> assertThat(sam.home().text()).contains("Claims", "Plans", "Promises"));

            sam.presses("Release")
                    .eventually(() -> assertThat(sam.home().text()).doesNotContain("Claims"));
            sam.presses("Call off")
                    .eventually(() -> assertThat(sam.home().text()).doesNotContain("Plans"));
            sam.presses("Kept").eventually(() -> assertThat(sam.home().text()).doesNotContain("Promises"));

            assertThat(house.count("plan WHERE state = 'PLANNED'")).isZero();
            assertThat(house.count("promise WHERE state = 'OPEN'")).isZero();
        }
    }

    @Test
    void a_form_opened_there_is_answered_there() {
        try (var house = House.staffed()) {
            house.scene().due(MONDAY, "sam", "Acme Ltd");
            var sam = house.as("sam").opensHome();
            sam.eventually(() -> assertThat(sam.home().text()).contains("Acme Ltd"));

            sam.chooses("Log outcome", "Acme Ltd").modal();
            sam.fills("Outcome", "reached").submits();

            sam.eventually(() -> assertThat(sam.home().text()).contains("Logged: Acme Ltd", "Nothing is due today."));
        }
    }

    @Test
    void more_than_ten_are_shown_behind_a_button() {
        try (var house = House.staffed()) {
            for (int i = 10; i < 22; i++) {
                house.scene().due(MONDAY, "sam", "Customer " + i);
            }
            var sam = house.as("sam").opensHome();
            sam.eventually(() -> assertThat(ReminderJourneyTest.shownCustomers(sam.home()))
                    .hasSize(10)
                    .doesNotContain("Customer 20", "Customer 21"));

            sam.presses("Show 2 more");
            sam.eventually(() -> assertThat(sam.home().text()).contains("Customer 20", "Customer 21"));
        }
    }

    private static House furnished() {
        var house = House.staffed();
        house.scene()
                .due(MONDAY, "sam", "Acme Ltd")
                .due(MONDAY, "priya", "Priya's own")
                .due("2026-12-07", "sam", "Beta Ltd", "Gamma Ltd", "Delta Ltd")
                .promised("Beta Ltd", "sam", "a quote", MONDAY);
        house.as("sam").types("/contact plan gamma call today 3pm").sees("Planned");
        house.as("sam").types("/contact claim delta").sees("Delta Ltd");
        return house;
    }
}
