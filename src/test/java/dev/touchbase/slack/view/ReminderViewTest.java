package dev.touchbase.slack.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.reminder.DueRow;
import dev.touchbase.domain.reminder.MyDay;
import dev.touchbase.slack.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReminderViewTest {

    @Test
    void a_row_says_who_the_number_and_why_and_has_its_buttons() {
        Screen screen = Screen.of(ReminderView.morning(oneDue(), SampleDay.WORDS));

        assertThat(screen.text()).isEqualTo("""
                *Good morning, Sam.* 1 customer to contact today.
                *Acme Ltd* · Ann Lee · <tel:+442079460000|+44 20 7946 0000>
                every 2 weeks; 2 working days overdue; Priya Nair reached them by phone on Mon 9 Nov; promised Acme Ltd by Fri 27 Nov
                """);
        assertThat(screen.buttons())
                .containsExactly("Reached", "No answer", "Log outcome", "I'm on it", "Snooze", "Skip", "Hand over");
        assertThat(screen.spoken()).isEqualTo("Your reminder for Sun 22 Nov: 1 customer to contact today.");
    }

    @Test
    void an_empty_day_is_said_in_a_sentence() {
        assertThat(Screen.of(ReminderView.today(SampleDay.empty(), SampleDay.WORDS))
                        .text())
                .contains("*Your check-ins.* Nothing is due today.");
        assertThat(Screen.of(ReminderView.done(SampleDay.empty(), SampleFirm.sam()))
                        .text())
                .isEqualTo(":white_check_mark: All done for Sun 22 Nov, Sam.");
    }

    @Test
    void a_thousand_due_are_five_and_a_button() {
        Screen screen = Screen.of(ReminderView.morning(SampleDay.full(1_000, "Acme Ltd"), SampleDay.WORDS));

        assertThat(screen.text())
                .contains("1000 customers to contact, 1000 promises to keep, 1000 contacts planned today.")
                .contains("and 995 more promises", "and 995 more plans", "You stand in for Priya Nair.");
        assertThat(screen.buttons().stream().filter("Reached"::equals)).hasSize(ReminderView.SHOWN);
        assertThat(screen.buttons()).contains("Show 995 more");
    }

    @Test
    void whatever_customers_are_called_slack_takes_it_and_nobody_is_pinged() {
        Hostile.texts().filter(text -> !text.isBlank()).forEach(text -> {
            MyDay day = SampleDay.full(6, text);
            for (Reply.Answer answer : List.of(
                    ReminderView.morning(day, SampleDay.WORDS),
                    ReminderView.today(day, SampleDay.WORDS),
                    ReminderView.done(day, SampleFirm.sam()))) {
                Screen screen = Screen.of(answer);
                assertThat(screen.text() + screen.spoken()).doesNotContain("<!", "<@", "<#", "<http");
            }
        });
    }

    @Test
    void a_very_long_name_leaves_the_reason_to_be_read() {
        Screen screen = Screen.of(ReminderView.morning(SampleDay.full(5, "a".repeat(5_000)), SampleDay.WORDS));

        assertThat(screen.text().split("every 2 weeks; 2 working days overdue", -1))
                .hasSize(ReminderView.SHOWN + 1);
        assertThat(screen.text().split("held until Thu 26 Nov: paused", -1)).hasSize(ReminderView.SHOWN + 1);
    }

    @Test
    void the_notification_holds_nothing_that_people_wrote() {
        assertThat(ReminderView.morning(SampleDay.full(3, "Secret"), SampleDay.WORDS)
                        .text())
                .doesNotContain("Secret", "+44", "Priya");
    }

    private static MyDay oneDue() {
        var row = SampleDay.due("Acme Ltd", 2);
        var person = row.person();
        var spoken = new Person(person.id(), person.customer(), "Ann Lee", null, person.phone(), null);
        var withAnn = new DueRow(
                row.customer(),
                row.checkIn(),
                row.since(),
                row.responsible(),
                spoken,
                row.last(),
                row.promises(),
                null,
                null,
                row.workingDaysLate(),
                false,
                null);
        return new MyDay(
                SampleFirm.SAM,
                SampleDay.TODAY,
                List.of(withAnn),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of());
    }
}
