package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whatever the policy once said can be asked about later, and is told as it was.
class WhyTest {

    private static final String SAME =
            "Replayed just now, with the rules and the history as they were then: the same result.";

    private final House house = House.open();
    private final Books books = new Books(house).known("sam", "priya", "maria");

    @BeforeEach
    void priyaCalledOnFriday() {
        Customer acme = books.customer("Acme Ltd", "sam");
        books.called("priya", acme, "2026-11-20T14:00");
        house.skipTo("Mon 10:00");
    }

    @AfterEach
    void closed() {
        house.close();
    }

    @Test
    void a_check_is_explained_from_its_button() {
        house.as("sam").types("/contact check acme").sees("Heads-up").presses("Why?");
        house.as("sam")
                .sees("Heads-up about Acme Ltd. Mon 23 Nov, 10:00: You asked about a contact by phone.")
                .sees("Priya Raman contacted them by phone on Fri 20 Nov, 14:00 (check-in); colleagues wait 3 days.")
                .sees("cooling-off, version 1, Heads-up: “Colleagues wait 3 days after a contact”")
                .sees("Fri 20 Nov, 14:00: Priya Raman by phone, reached, check-in")
                .sees("First clear: Mon 23 Nov, 14:00.")
                .sees("14 rules were in force. " + SAME);
    }

    @Test
    void colleagues_see_who_asked_what_with_the_reason_and_pick_one_by_its_number() {
        house.as("sam").types("/contact check acme");
        house.as("sam")
                .types("/contact claim acme")
                .presses("Go on with a reason")
                .modal();
        house.as("sam").fills("Why go on?", "they asked for a call").submits();
        house.skipTo("Mon 11:00");
        house.as("priya")
                .types("/contact why acme")
                .sees("What the policy said about Acme Ltd, newest first.")
                .sees("1. Mon 23 Nov, 10:00: Sam Okafor claimed them: Heads-up")
                .sees("Reason given: “they asked for a call”")
                .sees("2. Mon 23 Nov, 10:00: Sam Okafor wanted to claim them and was held back: Heads-up")
                .sees("3. Mon 23 Nov, 10:00: Sam Okafor asked about a contact by phone: Heads-up")
                .sees("4. Mon 23 Nov, 07:30: You recorded a contact by phone on Fri 20 Nov, 14:00");
        house.as("priya")
                .types("/contact why acme 1")
                .sees("Heads-up about Acme Ltd. Mon 23 Nov, 10:00: Sam Okafor claimed them.")
                .sees("Reason given: “they asked for a call”")
                .sees(SAME)
                .doesNotSee("Say why");
        house.as("priya").types("/contact why acme 77").sees("Only 4 decisions about them are kept.");
        house.as("priya").types("/contact why acme tomorrow").sees("I don't understand “tomorrow” after why");
    }

    @Test
    void it_stays_what_it_was_when_the_record_and_the_settings_change() {
        house.as("sam").types("/contact check acme");
        house.as("priya").types("/contact undo").presses("Take it back").sees("Taken back");
        house.as("maria").types("/contact settings cooling-off 5 days").sees("5 days");
        house.as("sam").types("/contact check acme").sees("Clear");
        house.as("sam")
                .types("/contact why acme 2")
                .sees("Heads-up about Acme Ltd")
                .sees("cooling-off, version 1, Heads-up: “Colleagues wait 3 days after a contact”")
                .sees("Fri 20 Nov, 14:00: Priya Raman by phone, reached, check-in (deleted since)")
                .sees(SAME);
    }

    @Test
    void a_replay_that_differs_says_so_and_what() {
        house.as("sam").types("/contact check acme");
        house.tampers("UPDATE verdict SET content = replace(content, '\"HEADS_UP\"', '\"STOP\"')");
        house.as("sam")
                .types("/contact why acme 1")
                .sees("Stop about Acme Ltd")
                .sees("not the same result")
                .sees("The level is Heads-up now; it was Stop.");
        house.tampers("UPDATE policy_text SET content = replace(content, 'cooling-off', 'horoscope')");
        house.as("sam")
                .types("/contact why acme 1")
                .sees(
                        "It could not be replayed. A rule of then can't be read any more: There is no kind of rule called “horoscope”");
    }

    @Test
    void a_reason_is_given_after_the_fact_and_can_be_changed() {
        house.as("sam").types("/contact log acme call reached").sees("Heads-up").presses("Say why");
        assertThat(house.as("sam").modal().title()).isEqualTo("Say why");
        house.as("sam").fills("Why was it right?", "they rang me first").submits();
        house.as("sam").sees("Kept with the contact with Acme Ltd.").sees("Reason given: “they rang me first”");
        house.as("sam").presses("Change the reason").modal();
        house.as("sam").fills("Why was it right?", "agreed with Priya").submits();
        house.as("priya")
                .types("/contact why acme")
                .sees("1. Mon 23 Nov, 10:00: Sam Okafor recorded a contact by phone: Heads-up")
                .sees("Reason given: “agreed with Priya”")
                .doesNotSee("they rang me first");
    }

    @Test
    void only_who_made_the_contact_or_an_owner_says_why() {
        house.as("sam").types("/contact log acme call reached");
        house.as("priya")
                .types("/contact why acme 1")
                .sees("Heads-up about Acme Ltd")
                .doesNotSee("Say why");
        books.wears("maria", Role.OWNER);
        house.as("maria").types("/contact why acme 1").presses("Say why").modal();
        house.as("maria").fills("Why was it right?", "I asked him to").submits().sees("Reason given: “I asked him to”");
    }

    @Test
    void the_contact_that_was_claimed_with_a_reason_needs_no_second_one() {
        house.as("sam")
                .types("/contact claim acme")
                .presses("Go on with a reason")
                .modal();
        house.as("sam").fills("Why go on?", "they asked for a call").submits();
        house.as("sam")
                .types("/contact log acme call reached")
                .sees("Heads-up: it is recorded")
                .sees("You had said why: “they asked for a call”");
        assertThat(house.sql("SELECT override_reason FROM verdict WHERE act = 'LOG' ORDER BY id DESC LIMIT 1")
                        .getFirst()
                        .get("override_reason"))
                .isEqualTo("they asked for a call");
    }

    @Test
    void so_does_the_contact_that_was_planned_with_one() {
        house.as("sam")
                .types("/contact plan acme call today 11:00")
                .presses("Go on with a reason")
                .modal();
        house.as("sam").fills("Why go on?", "agreed with Priya").submits().sees("Planned: Acme Ltd");
        house.skipTo("Mon 11:05");
        house.as("sam").types("/contact log acme call reached").sees("You had said why: “agreed with Priya”");
        house.as("sam").types("/contact log acme call reached").doesNotSee("You had said why");
    }

    @Test
    void nothing_was_decided_about_a_customer_whom_nobody_asked_about() {
        books.customer("Quiet Ltd", "sam");
        house.as("sam").types("/contact why quiet").sees("Nothing was decided about Quiet Ltd yet: nobody has asked.");
    }
}
