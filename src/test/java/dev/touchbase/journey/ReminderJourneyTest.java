package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.touchbase.domain.setting.Setting;
import dev.touchbase.sandbox.Shown;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/// The morning message: whom to contact today and why, once a day, in one's own time.
class ReminderJourneyTest {

    private static final String MONDAY = "2026-11-23";

    @Test
    void comes_at_nine_by_each_persons_own_clock() {
        try (var house = House.furnished(House.firm(), House.START)) {
            house.skipTo("Mon 07:59");
            assertThat(house.dm("lena").reminders()).isEmpty();

            house.skipTo("Mon 08:00");
            assertThat(house.dm("lena").reminder().text()).contains("Good morning, Lena.");
            assertThat(house.dm("sam").reminders()).isEmpty();

            house.skipTo("Mon 08:59");
            assertThat(house.dm("sam").reminders()).isEmpty();

            house.skipTo("Mon 09:00");
            assertThat(house.dm("sam").reminder().text())
                    .contains("Good morning, Sam. 4 customers to contact, 1 promise to keep today.");
        }
    }

    @Test
    void shows_five_ranked_and_the_rest_behind_a_button() {
        try (var house = House.staffed()) {
            house.scene()
                    .due("2026-11-20", "sam", "Two days late")
                    .due("2026-11-19", "sam", "Longest overdue")
                    .due(MONDAY, "sam", "Plain", "Promised to", "Also plain", "Last of all");
            house.scene().due(MONDAY, "sam", "Most valuable", 900_000);
            house.scene().promised("Promised to", "sam", "a quote", MONDAY);

            house.skipTo("Mon 09:00");

            var reminder = house.dm("sam").reminder();
            assertThat(shownCustomers(reminder))
                    .containsExactly("Promised to", "Longest overdue", "Two days late", "Most valuable", "Plain");
            assertThat(reminder.text()).contains("7 customers to contact, 1 promise to keep today.");

            house.as("sam")
                    .inDm()
                    .presses("Show 2 more")
                    .sees("Also plain")
                    .sees("Last of all")
                    .doesNotSee("Most valuable");
        }
    }

    @Test
    void says_whom_to_speak_to_a_number_to_tap_and_in_one_line_why() {
        try (var house = House.staffed()) {
            house.scene().customer("Acme Ltd", "sam", "2 weeks", 0);
            house.scene().reached("Acme Ltd", "priya", "2026-11-09T10:00");
            house.scene().promised("Acme Ltd", "sam", "a quote", "2026-11-27");

            house.skipTo("Mon 09:00");

            var reminder = house.dm("sam").reminder();
            assertThat(reminder.text())
                    .contains("Acme Ltd · Ann Lee of Acme Ltd · +44 20 7946 0000\n"
                            + "every 2 weeks; Priya Raman reached them by phone on Mon 9 Nov;"
                            + " promised a quote by Fri 27 Nov");
            assertThat(reminder.blocks().toString()).contains("<tel:+442079460000|");
        }
    }

    @Test
    void has_the_buttons_and_the_menu_that_people_read_about() {
        try (var house = House.staffed()) {
            house.scene().due(MONDAY, "sam", "Acme Ltd");
            house.skipTo("Mon 09:00");

            var reminder = house.dm("sam").reminder();
            assertThat(reminder.buttons()).containsExactly("Reached", "No answer");
            assertThat(options(reminder)).containsExactly("Log outcome", "I'm on it", "Snooze", "Skip", "Hand over");
        }
    }

    @Test
    void an_empty_day_brings_none() {
        try (var house = House.staffed()) {
            house.scene().due("2026-11-24", "sam", "Acme Ltd");

            house.skipTo("Mon 09:00").skipTo("Mon 12:00");
            assertThat(house.dm("sam").messages()).isEmpty();

            house.skipTo("Tue 09:00");
            house.dm("sam").expect("Acme Ltd");
        }
    }

    @Test
    void is_not_sent_again_at_the_next_look_nor_after_a_restart() {
        try (var house = House.staffed()) {
            house.scene().due(MONDAY, "sam", "Acme Ltd");
            house.skipTo("Mon 09:00").skipTo("Mon 09:05").restarts().skipTo("Mon 11:00");

            assertThat(house.dm("sam").reminder().updated()).isFalse();

            house.skipTo("Tue 09:00");
            assertThat(house.dm("sam").reminders()).hasSize(2);
        }
    }

    @Test
    void three_days_down_bring_one_reminder_for_today() {
        try (var house = House.staffed()) {
            house.scene().due(MONDAY, "sam", "Acme Ltd");

            house.isDownUntil(LocalDateTime.parse("2026-11-26T14:00"));

            assertThat(house.dm("sam").reminder().notification()).startsWith("Your reminder for Thu 26 Nov");
        }
    }

    @Test
    void is_late_until_eight_in_the_evening_and_then_waits_for_tomorrow() {
        try (var house = House.staffed()) {
            house.scene().due(MONDAY, "sam", "Acme Ltd").due(MONDAY, "lena", "Beta GmbH");

            // 19:30 in London is 20:30 in Berlin.
            house.isDownUntil(LocalDateTime.parse("2026-11-23T19:30"));

            assertThat(house.dm("sam").reminder().text()).contains("Acme Ltd");
            assertThat(house.dm("lena").reminders()).isEmpty();

            house.skipTo("Tue 09:00");
            assertThat(house.dm("lena").reminder().text()).contains("Beta GmbH", "1 working day overdue");
        }
    }

    @Test
    void weekends_holidays_and_closures_bring_none() {
        try (var house = House.staffed()) {
            house.scene().due("2026-11-27", "sam", "Acme Ltd");
            house.scene().sets("maria", Setting.CLOSED, "28 dec to 30 dec");

            house.skipTo("Fri 09:00").skipTo("Sat 09:00").skipTo("Sun 09:00");
            assertThat(days(house.dm("sam"))).containsExactly("Fri 27 Nov");

            house.isDownUntil(LocalDateTime.parse("2026-12-24T09:00"));
            for (var day = LocalDateTime.parse("2026-12-25T09:00"); day.getYear() == 2026; day = day.plusDays(1)) {
                house.skipTo(day, House.ZONE);
            }
            assertThat(days(house.dm("sam"))).containsExactly("Fri 27 Nov", "Thu 24 Dec", "Thu 31 Dec");
        }
    }

    @Test
    void ones_own_time_and_workdays_count_and_off_is_off() {
        try (var house = House.staffed()) {
            house.scene()
                    .due(MONDAY, "sam", "Acme Ltd")
                    .due(MONDAY, "priya", "Beta Ltd")
                    .due(MONDAY, "tom", "Gamma Ltd");
            house.scene()
                    .sets("sam", Setting.MY_REMINDER_TIME, "10:15")
                    .sets("priya", Setting.MY_WORKDAYS, "tue, wed")
                    .sets("tom", Setting.MY_REMINDERS, "off");

            house.skipTo("Mon 10:14");
            assertThat(house.dm("sam").reminders()).isEmpty();
            house.skipTo("Mon 10:15");
            assertThat(house.dm("sam").reminder().text()).contains("Acme Ltd");

            house.skipTo("Mon 12:00");
            assertThat(house.dm("priya").reminders()).isEmpty();
            house.skipTo("Tue 09:00");
            assertThat(house.dm("priya").reminder().text()).contains("Beta Ltd");

            assertThat(house.dm("tom").reminders()).isEmpty();
            house.scene().sets("tom", Setting.MY_REMINDERS, "on");
            house.skipTo("Tue 09:01");
            assertThat(house.dm("tom").reminder().text()).contains("Gamma Ltd");
        }
    }

    @Test
    void notices_off_stops_them_and_on_brings_them_back() {
        try (var house = House.staffed()) {
            house.scene().due(MONDAY, "sam", "Acme Ltd").sets("maria", Setting.NOTICES, "off");
            house.skipTo("Mon 09:00");
            assertThat(house.dm("sam").messages()).isEmpty();

            house.scene().sets("maria", Setting.NOTICES, "on");
            house.skipTo("Mon 09:05");
            assertThat(house.dm("sam").reminder().text()).contains("Acme Ltd");
        }
    }

    @Test
    void the_cover_of_somebody_away_gets_theirs() {
        try (var house = House.staffed()) {
            house.scene().due(MONDAY, "sam", "Acme Ltd").away("sam", MONDAY, "2026-11-24", "priya");
            house.skipTo("Mon 09:00");

            assertThat(house.dm("sam").reminders()).isEmpty();
            assertThat(house.dm("priya").reminder().text())
                    .contains("You stand in for Sam Okafor.", "Acme Ltd", "you stand in");

            house.skipTo("Wed 09:00");
            assertThat(house.dm("sam").reminder().text()).contains("Acme Ltd");
            house.dm("sam").expect("Welcome back, Sam.");
            assertThat(house.dm("priya").reminders()).hasSize(1);
        }
    }

    @Test
    void a_paused_customer_is_not_due_and_its_line_stands_once() {
        try (var house = House.staffed()) {
            house.scene()
                    .due(MONDAY, "sam", "Acme Ltd", "Beta Ltd")
                    .paused("Beta Ltd", "2026-11-25", "building closed");

            house.skipTo("Mon 09:00");
            var monday = house.dm("sam").reminder();
            assertThat(shownCustomers(monday)).containsExactly("Acme Ltd");
            assertThat(monday.text()).contains("Beta Ltd: held until Thu 26 Nov: paused, building closed");

            house.skipTo("Tue 09:00");
            assertThat(house.dm("sam").reminders().getLast().text()).doesNotContain("Beta Ltd");

            house.skipTo("Thu 09:00");
            assertThat(house.dm("sam").reminders().getLast().text())
                    .contains("Beta Ltd")
                    .doesNotContain("held until");
        }
    }

    @Test
    void a_customer_moves_to_the_day_after_its_pause_and_is_not_overdue_then() {
        try (var house = House.staffed()) {
            house.scene().due(MONDAY, "sam", "Acme Ltd").paused("Acme Ltd", "2026-12-04", "building closed");

            house.skipTo(LocalDateTime.parse("2026-12-07T09:00"), House.ZONE);
            assertThat(house.dm("sam").reminder().text()).contains("Acme Ltd").doesNotContain("overdue");

            house.skipTo("Tue 09:00");
            assertThat(house.dm("sam").reminders().getLast().text()).contains("1 working day overdue");
        }
    }

    @Test
    void a_promise_is_reminded_of_on_the_working_day_before_and_on_its_day() {
        try (var house = House.staffed()) {
            house.scene().customer("Acme Ltd", "sam");
            house.scene()
                    .reached("Acme Ltd", "sam", "2026-11-20T10:00")
                    .promised("Acme Ltd", "sam", "a quote", "2026-11-26");

            house.skipTo("Tue 09:00");
            assertThat(house.dm("sam").reminders()).isEmpty();
            house.skipTo("Wed 09:00");
            assertThat(house.dm("sam").reminder().text()).contains("Promised a quote to Acme Ltd, by Thu 26 Nov");
            house.skipTo("Thu 09:00").skipTo("Fri 09:00");
            assertThat(house.dm("sam").reminders().getLast().text())
                    .contains("Promised a quote to Acme Ltd, by Thu 26 Nov: that has passed");
            assertThat(house.dm("sam").reminders()).hasSize(3);
        }
    }

    @Test
    void a_plan_is_reminded_of_ten_minutes_before_and_once() {
        try (var house = House.furnished()) {
            house.skipTo("Mon 14:49");
            house.dm("lena").expectNothingLike("At 16:00");

            house.skipTo("Mon 14:50").skipTo("Mon 14:55").restarts();
            assertThat(house.dm("lena").messages().stream()
                            .filter(shown -> shown.text().startsWith("At 16:00")))
                    .singleElement()
                    .satisfies(shown -> assertThat(shown.text())
                            .contains("a call with Zenith Legal LLP", "+44 20 7946 0232", "Floor plans"));
        }
    }

    @Test
    void notifications_name_no_customer_no_person_no_note_and_no_number() {
        try (var house = House.furnished()) {
            house.skipTo("Mon 14:50").skipTo("Tue 09:00");

            var unprompted = List.of("sam", "priya", "lena", "tom", "maria").stream()
                    .flatMap(handle -> house.dm(handle).messages().stream())
                    .toList();
            assertThat(unprompted).hasSizeGreaterThan(5);
            var secrets = house
                    .sql("SELECT name AS s FROM customer UNION SELECT name FROM person UNION SELECT phone FROM person"
                            + " UNION SELECT note FROM touchpoint WHERE note IS NOT NULL UNION SELECT note FROM plan"
                            + " UNION SELECT what FROM promise")
                    .stream()
                    .map(row -> String.valueOf(row.get("s")))
                    .toList();
            assertThat(unprompted)
                    .allSatisfy(shown -> assertThat(secrets)
                            .noneSatisfy(
                                    secret -> assertThat(shown.notification()).contains(secret)));
            assertThat(unprompted).anySatisfy(shown -> assertThat(shown.text()).contains("Bright Bakery"));
        }
    }

    @Test
    void reached_is_one_tap_and_the_message_is_edited_in_place() {
        try (var house = House.staffed()) {
            house.scene().due(MONDAY, "sam", "Acme Ltd", "Beta Ltd");
            house.skipTo("Mon 09:00");
            var before = house.dm("sam").reminder();

            house.as("sam").inDm().presses("Reached", "Acme Ltd").sees("Logged: Acme Ltd by phone, reached");

            house.as("sam").eventually(() -> {
                var now = house.dm("sam").reminder();
                assertThat(now.updated()).isTrue();
                assertThat(now.ts()).isEqualTo(before.ts());
                assertThat(shownCustomers(now)).containsExactly("Beta Ltd");
                assertThat(now.text()).contains("1 customer to contact today.");
            });
        }
    }

    @Test
    void a_colleague_who_logs_elsewhere_takes_the_customer_off_it_and_an_undo_brings_it_back() {
        try (var house = House.staffed()) {
            house.scene().due(MONDAY, "sam", "Acme Ltd", "Beta Ltd");
            house.skipTo("Mon 09:00");

            house.as("priya")
                    .in("#customers")
                    .types("/contact log acme email replied")
                    .sees("Logged");
            house.as("sam")
                    .eventually(() -> assertThat(shownCustomers(house.dm("sam").reminder()))
                            .containsExactly("Beta Ltd"));

            house.as("priya").types("/contact undo").sees("Taken back");
            house.as("sam")
                    .eventually(() -> assertThat(shownCustomers(house.dm("sam").reminder()))
                            .containsExactly("Acme Ltd", "Beta Ltd"));
        }
    }

    @Test
    void all_done_is_said_when_nothing_is_left() {
        try (var house = House.staffed()) {
            house.scene().due(MONDAY, "sam", "Acme Ltd", "Beta Ltd");
            house.skipTo("Mon 09:00");

            house.as("sam").inDm().presses("No answer", "Acme Ltd").sees("the next try");
            house.as("sam").presses("Reached", "Beta Ltd").sees("Logged: Beta Ltd");

            house.as("sam").eventually(() -> {
                var now = house.dm("sam").reminder();
                assertThat(now.text()).contains("All done for Mon 23 Nov, Sam.");
                assertThat(now.buttons()).isEmpty();
            });
            house.skipTo("Tue 09:00");
            assertThat(shownCustomers(house.dm("sam").reminders().getLast())).containsExactly("Acme Ltd");
        }
    }

    @Test
    void a_colleagues_try_in_vain_leaves_the_next_one_to_whom_the_check_in_belongs_and_says_so() {
        try (var house = House.staffed()) {
            house.scene().due(MONDAY, "lena", "Acme Ltd");
            house.skipTo("Mon 09:00");

            house.as("sam")
                    .types("/contact log acme call no answer")
                    .sees("Next check-in: Tue 24 Nov, the next try (Lena Brandt)");

            house.skipTo("Tue 09:00");
            assertThat(shownCustomers(house.dm("lena").reminders().getLast())).containsExactly("Acme Ltd");
            assertThat(house.dm("lena").reminders().getLast().text())
                    .contains("not reached yet: try again; Sam Okafor");
            assertThat(house.dm("sam").reminders()).isEmpty();

            house.as("lena").types("/contact log acme call no answer").sees("the next try (you)");
        }
    }

    @Test
    void on_it_is_said_on_the_row_and_a_colleague_is_warned() {
        try (var house = House.staffed()) {
            house.scene().due(MONDAY, "sam", "Acme Ltd");
            house.skipTo("Mon 09:00");

            house.as("sam")
                    .inDm()
                    .chooses("I'm on it", "Acme Ltd")
                    .sees("Acme Ltd")
                    .sees("11:00");

            house.as("sam")
                    .eventually(
                            () -> assertThat(house.dm("sam").reminder().text()).contains("you are on it until 11:00"));
            house.as("priya")
                    .types("/contact check acme phone")
                    .sees("Heads-up")
                    .sees("Sam");
        }
    }

    @Test
    void log_outcome_snooze_skip_and_hand_over_open_forms_that_do_it() {
        try (var house = House.staffed()) {
            house.scene().due(MONDAY, "sam", "Acme Ltd", "Beta Ltd", "Gamma Ltd", "Delta Ltd");
            house.skipTo("Mon 09:00");
            var sam = house.as("sam").inDm();

            sam.chooses("Log outcome", "Acme Ltd");
            assertThat(sam.modal().title()).isEqualTo("Log outcome");
            sam.fills("Outcome", "reached").submits().sees("Logged: Acme Ltd");

            sam.chooses("Snooze", "Beta Ltd").modal();
            sam.fills("Or until", "2026-11-25").submits().sees("Wed 25 Nov");

            sam.chooses("Skip", "Gamma Ltd").modal();
            sam.fills("Why", "on holiday").submits().sees("Gamma Ltd");

            sam.chooses("Hand over", "Delta Ltd").modal();
            sam.fills("To", "@priya").submits().sees("Priya");

            sam.eventually(
                    () -> assertThat(house.dm("sam").reminder().text()).contains("All done for Mon 23 Nov, Sam."));
            sam.eventually(() -> house.dm("priya").expect("Sam Okafor handed Delta Ltd over to you."));
            assertThat(house.scene().dueOn("Beta Ltd")).isEqualTo("2026-11-25");
            assertThat(house.scene().dueOn("Gamma Ltd")).isAfter("2026-11-30");
        }
    }

    @Test
    void a_promise_is_kept_with_one_tap() {
        try (var house = House.staffed()) {
            house.scene().customer("Acme Ltd", "sam");
            house.scene().reached("Acme Ltd", "sam", "2026-11-20T10:00").promised("Acme Ltd", "sam", "a quote", MONDAY);
            house.skipTo("Mon 09:00");

            house.as("sam").inDm().presses("Kept").sees("a quote");

            house.as("sam")
                    .eventually(() ->
                            assertThat(house.dm("sam").reminder().text()).contains("All done for Mon 23 Nov, Sam."));
        }
    }

    @Test
    void a_second_click_records_nothing_more() {
        try (var house = House.staffed()) {
            house.scene().due(MONDAY, "sam", "Acme Ltd");
            house.skipTo("Mon 09:00");

            house.as("sam").inDm().doubleClicks("Reached", "Acme Ltd").sees("Logged: Acme Ltd");

            assertThat(house.count("touchpoint WHERE happened_on = '2026-11-23'"))
                    .isEqualTo(1);
        }
    }

    static List<String> shownCustomers(Shown shown) {
        return StreamSupport.stream(shown.blocks().spliterator(), false)
                .filter(block -> block.path("type").asText().equals("actions"))
                .map(block -> block.path("elements")
                        .path(0)
                        .path("accessibility_label")
                        .asText())
                .filter(label -> label.startsWith("Reached: "))
                .map(label -> label.substring("Reached: ".length()))
                .toList();
    }

    static List<String> options(Shown shown) {
        return shown.blocks().findValues("options").stream()
                .flatMap(options -> StreamSupport.stream(options.spliterator(), false))
                .map((JsonNode option) -> option.path("text").path("text").asText())
                .toList();
    }

    private static List<String> days(DirectMessage dm) {
        return dm.reminders().stream()
                .map(shown -> shown.notification()
                        .replaceFirst("Your reminder for ", "")
                        .replaceFirst(":.*", ""))
                .toList();
    }
}
