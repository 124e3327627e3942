package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.engagement.ScheduledSend;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.sandbox.Shown;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A complaint: who hears of it, what waits for it, who is reminded of it, and how it ends. Sam sells to Acme, Priya
/// serves them, Tom does the marketing.
class ComplaintTest {

    private House house;

    @BeforeEach
    void open() {
        house = House.staffed();
        var acme = house.scene().customer("Acme Ltd", "sam");
        house.touchbase()
                .domain()
                .assignments
                .assign(
                        house.scene().by("maria"),
                        acme.id(),
                        Role.SERVICE,
                        house.scene().staff("priya").id());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_command_opens_it_and_tells_all_hats_once_each_but_not_the_one_who_recorded_it() {
        house.as("sam")
                .types("/contact complaint acme email late delivery")
                .sees("Complaint recorded: Acme Ltd.")
                .sees("late delivery")
                .sees("no advertising until it is closed. Priya Raman handles it.")
                .sees("Next check-in: Tue 24 Nov, because of the complaint (Priya Raman)");

        assertThat(house.sql("SELECT channel, direction, purpose, outcome, note FROM touchpoint")
                        .getFirst())
                .containsEntry("channel", "EMAIL")
                .containsEntry("direction", "INBOUND")
                .containsEntry("purpose", "COMPLAINT")
                .containsEntry("outcome", "COMPLAINT")
                .containsEntry("note", "late delivery");
        assertThat(house.sql("SELECT kind, advertising_only, reason, until_day FROM suppression")
                        .getFirst())
                .containsEntry("kind", "COMPLAINT")
                .containsEntry("advertising_only", 1)
                .containsEntry("reason", "late delivery")
                .containsEntry("until_day", null);
        house.dm("priya").expect("Acme Ltd has complained; Sam Okafor recorded it. It is yours to settle");
        assertThat(told("priya", "has complained")).hasSize(1);
        assertThat(told("priya", "has complained").getFirst().notification()).doesNotContain("Acme", "complain");
        assertThat(house.count("outbox WHERE kind = 'Complaint'")).isOne();
        house.dm("sam").expectNothingLike("has complained");
        house.as("sam").types("/contact who acme").sees("complaint").sees("late delivery");
    }

    @Test
    void a_logged_complaint_opens_it_too_and_without_a_channel_no_phone_is_assumed() {
        house.as("priya")
                .types("/contact log acme call in complaint late again")
                .sees("Logged")
                .sees("A complaint is open")
                .sees("You handle it.");
        house.dm("sam").expect("Please hold back until it is settled");
        house.as("priya").types("/contact undo").sees("Taken back");
        assertThat(openOnes()).isZero();

        house.as("priya").types("/contact complaint acme they are cross").sees("Complaint recorded");
        assertThat(house.sql("SELECT channel FROM touchpoint WHERE withdrawn_at IS NULL AND note = 'they are cross'")
                        .getFirst())
                .containsEntry("channel", "OTHER");
        assertThat(openOnes()).isOne();
    }

    @Test
    void a_second_one_is_added_to_the_one_that_is_open() {
        house.as("sam").types("/contact complaint acme late delivery").sees("Complaint recorded");
        house.skipTo("Tue 10:00");

        house.as("tom")
                .types("/contact complaint acme phone and now it is broken")
                .sees("Added to the complaint of Acme Ltd.")
                .sees("A complaint open since Mon 23 Nov: late delivery. Priya Raman handles it.");

        assertThat(openOnes()).isOne();
        assertThat(house.count("touchpoint")).isEqualTo(2);
        assertThat(house.count("outbox WHERE kind = 'Complaint'")).isOne();
    }

    @Test
    void without_words_a_form_asks_what_they_said() {
        house.as("sam").types("/contact complaint acme phone");
        assertThat(house.as("sam").modal().title()).isEqualTo("Complaint");
        house.as("sam").fills("What they said", "  ").submitsExpectingErrors();
        house.as("sam").fills("What they said", "late delivery").submits().sees("Complaint recorded: Acme Ltd.");

        assertThat(house.sql("SELECT channel, note FROM touchpoint").getFirst())
                .containsEntry("channel", "PHONE")
                .containsEntry("note", "late delivery");
    }

    @Test
    void advertising_is_stopped_with_the_reason_and_a_check_in_is_not() {
        house.as("sam").types("/contact check acme email promotion 4 dec 10am").doesNotSee("Stop");
        house.as("sam").types("/contact complaint acme late delivery").sees("Complaint recorded");

        house.as("sam")
                .types("/contact check acme email promotion 4 dec 10am")
                .sees("Stop")
                .sees("A complaint is open since Mon 23 Nov")
                .sees("late delivery");
        house.as("sam")
                .types("/contact check acme phone 4 dec 10am")
                .doesNotSee("Stop")
                .sees("A complaint open since Mon 23 Nov: late delivery. Priya Raman handles it.");
        house.as("sam")
                .types("/contact show acme")
                .sees("A complaint open since Mon 23 Nov: late delivery. Priya Raman handles it.");
    }

    @Test
    void advertising_plans_and_what_systems_will_send_wait_and_come_back_when_it_is_closed() {
        house.as("tom").types("/contact plan acme email promotion 4 dec 10am").sees("Planned");
        house.as("sam").types("/contact plan acme call 2 dec 3pm").sees("Planned");
        send("Christmas card", "2026-12-14T10:00");

        house.as("sam")
                .types("/contact complaint acme late delivery")
                .sees("Held until then:")
                .sees("promotion, planned by Tom Hale by email on Fri 4 Dec, 10:00")
                .sees("“Christmas card”, set by mail tool to go by email on Mon 14 Dec, 10:00");
        assertThat(states("plan")).containsExactly("EMAIL HELD", "PHONE PLANNED");
        assertThat(states("scheduled_send")).containsExactly("EMAIL HELD");
        house.dm("tom").expect("Your plan for Fri 4 Dec, 10:00 is held until then.");
        house.as("tom").types("/contact show acme").sees("held until the complaint is closed");

        house.as("priya")
                .types("/contact complaint acme closed we gave them a voucher")
                .sees("Complaint closed: Acme Ltd. Advertising may go on.")
                .sees("we gave them a voucher")
                .sees("Back in its place: promotion, planned by Tom Hale")
                .sees("Back in its place: “Christmas card”");
        assertThat(states("plan")).containsExactly("EMAIL PLANNED", "PHONE PLANNED");
        assertThat(states("scheduled_send")).containsExactly("EMAIL SCHEDULED");
        assertThat(house.sql("SELECT ended_how FROM suppression").getFirst())
                .containsEntry("ended_how", "we gave them a voucher");
        for (String hat : List.of("sam", "tom")) {
            house.dm(hat).expect("The complaint of Acme Ltd is closed; Priya Raman closed it.");
            assertThat(told(hat, "closed it")).hasSize(1);
        }
        house.dm("priya").expectNothingLike("closed it");
        house.as("sam").types("/contact check acme email promotion 20 jan 10am").doesNotSee("Stop");
    }

    @Test
    void what_no_longer_fits_or_is_over_stays_off_and_its_planner_is_told() {
        house.as("tom").types("/contact plan acme email promotion 25 nov 10am").sees("Planned");
        house.as("maria").types("/contact plan acme email promotion 4 dec 10am").sees("Planned");
        send("Winter sale", "2026-12-07T10:00");
        house.as("priya").types("/contact complaint acme late delivery").sees("Held until then:");
        house.skipTo("Fri 10:00");

        house.as("priya")
                .types("/contact complaint acme closed")
                .sees("Stays off: promotion, planned by Tom Hale by email on Wed 25 Nov, 10:00. Its moment has passed.")
                .sees("Back in its place: promotion, planned by Maria Finch")
                .sees("Stays off: “Winter sale”");

        assertThat(states("plan")).containsExactly("EMAIL CANCELLED", "EMAIL PLANNED");
        assertThat(states("scheduled_send")).containsExactly("EMAIL CANCELLED");
        house.dm("tom").expect("but your plan for Wed 25 Nov, 10:00 (promotion by email) stays off.");
        house.dm("maria").expectNothingLike("stays off");
    }

    @Test
    void a_plan_that_the_policy_speaks_against_by_then_stays_off() {
        house.as("tom").types("/contact plan acme email promotion 27 nov 10am").sees("Planned");
        house.as("priya").types("/contact complaint acme late delivery").sees("Held until then:");
        house.skipTo("Thu 10:00");

        house.as("priya")
                .types("/contact log acme call resolved re complaint we replaced it")
                .sees("The complaint is closed: we replaced it")
                .sees("Stays off: promotion, planned by Tom Hale by email on Fri 27 Nov, 10:00.")
                .sees("Priya");

        assertThat(states("plan")).containsExactly("EMAIL CANCELLED");
        house.dm("tom").expect("The contact policy speaks against it now; planning it again says why.");
    }

    @Test
    void its_handler_is_reminded_each_working_day_until_it_is_closed_even_after_a_contact_that_did_not_settle_it() {
        house.as("sam").types("/contact complaint acme late delivery").sees("Complaint recorded");
        house.skipTo("Mon 09:00");
        assertThat(house.dm("priya").reminders()).isEmpty();
        house.as("priya")
                .opensHome()
                .sees("Open complaints, not due today")
                .sees("complaint open since Mon 23 Nov: late delivery");
        house.as("sam").opensHome().doesNotSee("Open complaints");

        house.skipTo("Tue 09:00");
        assertThat(lastReminder("priya").text()).contains("complaint open since Mon 23 Nov: late delivery");
        house.as("priya").types("/contact log acme call reached still angry").sees("Next check-in: Wed 25 Nov");
        house.skipTo("Wed 09:00");
        assertThat(house.dm("priya").reminders()).hasSize(2);
        assertThat(lastReminder("priya").text()).contains("complaint open since Mon 23 Nov: late delivery");
        house.skipTo("Thu 09:00");
        assertThat(lastReminder("priya").text()).contains("complaint open since Mon 23 Nov: late delivery", "overdue");
        house.as("priya").opensHome().sees("complaint open since Mon 23 Nov: late delivery");
        assertThat(house.dm("sam").reminders()).isEmpty();

        house.as("priya").inDm().chooses("Close complaint", "Acme Ltd");
        house.as("priya").fills("How was it settled?", " ").submitsExpectingErrors();
        house.as("priya").fills("How was it settled?", "a voucher").submits().sees("Complaint closed");
        house.as("priya")
                .eventually(() -> assertThat(lastReminder("priya").text()).doesNotContain("complaint open"));
        house.skipTo("Fri 09:00");
        assertThat(house.dm("priya").reminders()).hasSize(3);
    }

    @Test
    void what_a_system_is_set_to_send_while_it_is_open_waits_from_the_start() throws Exception {
        house.as("sam").types("/contact complaint acme late delivery").sees("Complaint recorded");
        Path file = Files.createTempFile("mailings", ".csv");
        Files.writeString(
                file,
                "customer,date,campaign,purpose\nAcme Ltd,2026-12-14 10:00,Winter sale,newsletter\n"
                        + "Acme Ltd,2026-12-15 10:00,Your appointment,appointment\n");

        var ran = house.cli("import", "touchpoints", file.toString(), "--channel", "email", "--direction", "outbound");
        Files.delete(file);

        assertThat(ran.exit()).as(ran.out() + ran.err()).isZero();
        assertThat(house.sql("SELECT message, state FROM scheduled_send ORDER BY send_at"))
                .extracting(row -> row.get("message") + " " + row.get("state"))
                .containsExactly("Winter sale HELD", "Your appointment SCHEDULED");
    }

    @Test
    void it_cannot_be_put_off() {
        house.as("sam").types("/contact complaint acme late delivery").sees("Complaint recorded");

        house.as("priya").types("/contact snooze acme 3 days").sees("A complaint of Acme Ltd is open");
        house.as("priya").types("/contact skip acme on holiday").sees("A complaint of Acme Ltd is open");
        assertThat(house.count("check_in_decision")).isZero();
    }

    @Test
    void undoing_what_opened_it_and_what_closed_it_brings_everything_back() {
        house.as("tom").types("/contact plan acme email promotion 4 dec 10am").sees("Planned");
        house.as("sam").types("/contact complaint acme late delivery").sees("Held until then:");
        house.dm("priya").expect("Acme Ltd has complained");
        house.as("sam").presses("Undo").sees("Taken back");
        assertThat(openOnes()).isZero();
        assertThat(states("plan")).containsExactly("EMAIL PLANNED");
        house.dm("priya").expect("Taken back by Sam Okafor");
        assertThat(house.scene().dueOn("Acme Ltd")).isEqualTo("2026-12-23");
        house.as("sam").presses("Undo").sees("Taken back");
        assertThat(openOnes()).isOne();
        assertThat(house.scene().dueOn("Acme Ltd")).isEqualTo("2026-11-24");

        house.as("priya").types("/contact complaint acme closed a voucher").sees("Complaint closed");
        house.dm("sam").expect("Priya Raman closed it");
        assertThat(house.scene().dueOn("Acme Ltd")).isEqualTo("2026-12-23");
        house.as("priya").presses("Undo").sees("Taken back");
        assertThat(openOnes()).isOne();
        assertThat(states("plan")).containsExactly("EMAIL HELD");
        assertThat(house.scene().dueOn("Acme Ltd")).isEqualTo("2026-11-24");
        house.dm("sam").expect("Taken back by Priya Raman: the complaint of Acme Ltd is not closed");
        house.as("sam").types("/contact check acme email promotion 4 dec 10am").sees("Stop");
    }

    @Test
    void deleting_or_correcting_the_only_contact_that_told_of_it_takes_it_back() {
        house.as("tom").types("/contact plan acme email promotion 4 dec 10am").sees("Planned");
        house.as("sam").types("/contact complaint acme late delivery").sees("Held until then:");
        house.as("sam").types("/contact who acme").chooses("Delete").sees("Delete this contact?");
        house.as("sam").presses("Delete").sees("The complaint is closed").sees("Back in its place: promotion");

        assertThat(openOnes()).isZero();
        assertThat(states("plan")).containsExactly("EMAIL PLANNED");
    }

    @Test
    void a_prospect_nobody_looks_after_is_told_to_who_serves_and_a_member_may_do_all_of_it() {
        house.as("lena").types("/contact add \"Beta Ltd\" prospect").sees("Added");
        house.as("lena")
                .types("/contact complaint beta rude on the phone")
                .sees("Complaint recorded")
                .sees("Priya Raman handles it.");
        house.dm("priya").expect("Beta Ltd has complained");
        house.as("tom").types("/contact complaint beta closed said sorry").sees("Complaint closed");
    }

    @Test
    void an_unknown_or_ambiguous_customer_and_one_without_a_complaint_change_nothing() {
        house.scene().customer("Acme North", "sam");

        house.as("sam").types("/contact complaint zzyzx late delivery").doesNotSee("Complaint recorded");
        house.as("sam").types("/contact complaint acme late delivery").doesNotSee("Complaint recorded");
        house.as("sam").types("/contact complaint \"Acme North\" closed").sees("has no open complaint");
        assertThat(house.count("suppression")).isZero();
        assertThat(house.count("touchpoint")).isZero();

        house.as("sam")
                .types("/contact complaint acme late delivery")
                .presses("Acme North, Sam")
                .sees("Complaint recorded");
        assertThat(openOnes()).isOne();
    }

    private void send(String message, String at) {
        var acme = house.scene().named("Acme Ltd");
        house.touchbase()
                .store()
                .scheduledSends
                .put(
                        acme.workspace(),
                        new ScheduledSend(
                                0,
                                acme.id(),
                                "mail tool",
                                Channel.EMAIL,
                                Purpose.NEWSLETTER,
                                LocalDateTime.parse(at).atZone(House.ZONE).toInstant(),
                                message,
                                null,
                                ScheduledSend.State.SCHEDULED));
    }

    private long openOnes() {
        return house.count("suppression WHERE kind = 'COMPLAINT' AND ended_at IS NULL");
    }

    private List<String> states(String table) {
        return house.sql("SELECT channel, state FROM " + table + " ORDER BY id").stream()
                .map(row -> row.get("channel") + " " + row.get("state"))
                .toList();
    }

    private List<Shown> told(String handle, String text) {
        return house.dm(handle).messages().stream()
                .filter(shown -> shown.text().contains(text))
                .toList();
    }

    private Shown lastReminder(String handle) {
        return house.dm(handle).reminders().getLast();
    }
}
