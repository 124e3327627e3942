package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What happened is recorded in one line, and never refused.
class LogByCommandTest {

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
    void one_line_records_the_contact_and_says_when_the_next_one_is() {
        house.as("sam")
                .types("/contact log acme call reached agreed the renewal next in 2 weeks")
                .sees("Logged: Acme Ltd by phone, reached, Mon 23 Nov, 07:30")
                .sees("agreed the renewal")
                .sees("Next check-in: Mon 7 Dec, as agreed");
        assertThat(house.sql("SELECT note FROM touchpoint").getFirst().get("note"))
                .isEqualTo("agreed the renewal");
    }

    @Test
    void the_same_told_again_a_moment_later_is_recorded_and_one_tap_takes_it_back() {
        var sam = house.as("sam");
        sam.types("/contact log acme call reached agreed").sees("Logged").doesNotSee("a moment ago");
        house.skipTo("Mon 07:32");
        sam.types("/contact log acme call no answer").sees("Logged").doesNotSee("a moment ago");
        sam.types("/contact log acme call reached agreed")
                .sees("Logged")
                .sees("You told me the same a moment ago. If it was one contact, press Undo: the first one stays.");
        assertThat(house.count("touchpoint")).isEqualTo(3);

        sam.presses("Undo").sees("Taken back");
        assertThat(house.count("touchpoint WHERE note = 'agreed' AND withdrawn_at IS NULL"))
                .isOne();
        house.skipTo("Mon 07:40");
        sam.types("/contact log acme call reached agreed").sees("Logged").doesNotSee("a moment ago");
    }

    @Test
    void the_direct_message_speaks_the_same_language_and_its_answers_stay() {
        house.as("sam").inDm().says("log acme call no answer").sees("Logged").sees("the next try");
        house.dm("sam").expect("Logged");
    }

    @Test
    void a_note_full_of_keywords_stays_a_note() {
        house.as("sam")
                .types("/contact log acme email she said: call reached us by phone in person, next to the order")
                .sees("by email, sent")
                .sees("she said: call reached us by phone in person, next to the order")
                .sees("Next check-in: Mon 30 Nov, if no reply comes");
        assertThat(house.count("touchpoint")).isEqualTo(1);
    }

    @Test
    void umlauts_are_found_however_they_are_typed() {
        books.customer("Müller & Söhne GmbH", "sam");
        house.as("sam").types("/contact log mueller call reached").sees("Logged: Müller & Söhne GmbH");
        house.as("sam").types("/contact log MULLER call reached").sees("Logged: Müller & Söhne GmbH");
        assertThat(house.count("touchpoint")).isEqualTo(2);
    }

    @Test
    void a_typing_error_writes_nothing_until_a_tap() {
        house.as("sam").types("/contact log acmee call reached agreed").sees("Did you mean");
        assertThat(house.count("touchpoint")).isZero();
        house.as("sam").presses("Acme Ltd, Leeds, Sam").sees("Logged: Acme Ltd").sees("agreed");
        assertThat(house.count("touchpoint")).isEqualTo(1);
    }

    @Test
    void of_two_with_the_same_words_a_tap_goes_on_without_retyping() {
        books.customer("Acme Holding", "priya");
        house.as("sam")
                .types("/contact log acme call reached spoke about the fair")
                .sees("Which “acme” do you mean?");
        assertThat(house.count("touchpoint")).isZero();
        house.as("sam")
                .presses("Acme Holding, Leeds, Priya")
                .sees("Logged: Acme Holding")
                .sees("spoke about the fair");
    }

    @Test
    void several_customers_are_one_change_that_one_undo_takes_back() {
        books.customer("Beta GmbH", "sam");
        house.as("sam")
                .types("/contact log acme; beta call no answer")
                .sees("Logged: Acme Ltd by phone, no answer")
                .sees("Logged: Beta GmbH by phone, no answer");
        house.as("sam").types("/contact undo").sees("Taken back: you logged contacts with Acme Ltd, Beta GmbH");
        assertThat(house.count("touchpoint WHERE withdrawn_at IS NULL")).isZero();
    }

    @Test
    void a_date_ahead_is_refused_and_a_plan_offered_that_keeps_the_note() {
        house.as("sam")
                .types("/contact log acme call tomorrow 3pm bring the samples")
                .sees("Tue 24 Nov, 15:00 is ahead, and only what happened can be logged. Nothing was recorded.");
        assertThat(house.count("touchpoint")).isZero();
        house.as("sam")
                .presses("Plan it for Tue 24 Nov, 15:00")
                .sees("Planned: Acme Ltd by phone, Tue 24 Nov, 15:00")
                .sees("bring the samples");
    }

    @Test
    void without_channel_and_outcome_a_form_asks_with_everything_filled_in() {
        house.as("sam").types("/contact log acme yesterday 4pm they want a stand at the fair");
        assertThat(house.as("sam").modal().title()).isEqualTo("Log outcome");
        house.as("sam")
                .fills("Outcome", "reached")
                .submits()
                .sees("Logged: Acme Ltd by phone, reached, Sun 22 Nov, 16:00")
                .sees("they want a stand at the fair");
    }

    @Test
    void one_form_records_several_customers_and_one_undo_takes_them_back() {
        books.customer("Beta GmbH", "sam");
        house.as("sam").types("/contact log acme; beta").modal();
        house.as("sam")
                .fills("Channel", "email")
                .fills("Outcome", "sent")
                .fills("Note", "the autumn prices")
                .submits()
                .sees("Logged: Acme Ltd by email, sent")
                .sees("Logged: Beta GmbH by email, sent")
                .presses("Undo")
                .sees("Taken back");
        assertThat(house.count("touchpoint WHERE withdrawn_at IS NULL")).isZero();
    }

    @Test
    void where_no_form_can_be_opened_a_button_opens_it() {
        house.as("sam").inDm().says("log acme they want a stand at the fair").sees("What came of it with Acme Ltd?");
        house.as("sam").inDm().presses("Log outcome").modal();
        house.as("sam")
                .fills("Outcome", "reached")
                .submits()
                .sees("Logged: Acme Ltd by phone, reached")
                .sees("they want a stand at the fair");
    }

    @Test
    void a_form_that_is_refused_keeps_what_was_typed() {
        house.as("sam").types("/contact log call reached agreed on the price").modal();
        house.as("sam")
                .fills("Customer", "nobody of that name")
                .submitsExpectingErrors()
                .sees("No customer is called");
        assertThat(house.count("touchpoint")).isZero();
        house.as("sam")
                .fills("Customer", "acme")
                .submits()
                .sees("Logged: Acme Ltd by phone, reached")
                .sees("agreed on the price");
    }

    @Test
    void people_amount_and_promise_are_taken_wherever_they_stand() {
        house.as("sam")
                .types(
                        "/contact log acme visit with ann with @priya sold 4200 yesterday 4pm liked it promised quote by friday")
                .sees("Logged: Acme Ltd in person, sold, Sun 22 Nov, 16:00")
                .sees("with Ann Lee, by you and Priya Raman, for 4,200")
                .sees("liked it")
                .sees("Promised: quote, by Fri 27 Nov");
    }

    @Test
    void somebody_who_is_not_known_there_stays_in_the_note() {
        house.as("sam")
                .types("/contact log acme call reached with bob about prices")
                .sees("I know nobody called “bob” at Acme Ltd, so that stays in the note.")
                .sees("with bob about prices");
    }

    @Test
    void a_next_day_that_does_not_exist_is_said_and_a_button_sets_a_real_one() {
        house.as("sam")
                .types("/contact log acme call reached agreed the renewal next 31 feb")
                .sees("Logged: Acme Ltd by phone, reached")
                .sees("agreed the renewal next 31 feb")
                .sees("I don't understand “next 31 feb” as a date, so it stays in the note and sets no next check-in.")
                .presses("Choose the next day");
        house.as("sam").fills("Or until", "2026-12-04").submits().sees("Fri 4 Dec");
        assertThat(house.sql("SELECT note FROM touchpoint").getFirst().get("note"))
                .isEqualTo("agreed the renewal next 31 feb");
    }

    @Test
    void a_promise_by_a_day_that_does_not_exist_is_said_and_a_button_sets_a_real_one() {
        house.as("sam")
                .types("/contact log acme call reached promised a quote by 31 feb")
                .sees("Logged: Acme Ltd by phone, reached")
                .sees("I don't understand the date in “promised a quote by 31 feb”")
                .presses("Set the promise");
        house.as("sam").modal();
        assertThat(house.count("promise")).isZero();
    }

    @Test
    void a_note_that_only_contains_the_word_next_is_just_a_note() {
        house.as("sam")
                .types("/contact log acme call spoke about the next steps")
                .sees("about the next steps")
                .doesNotSee("I don't understand")
                .doesNotSee("Choose the next day");
    }

    @Test
    void a_day_of_the_contact_that_does_not_exist_is_said() {
        house.as("sam")
                .types("/contact log acme call reached 31 feb agreed")
                .sees("Logged: Acme Ltd by phone, reached, Mon 23 Nov, 07:30")
                .sees("I know no day “31 feb”");
    }

    @Test
    void a_persons_name_without_with_is_whom_they_spoke_to_where_nothing_but_known_words_follow() {
        house.as("sam")
                .types("/contact log acme call reached Ann yesterday 4pm")
                .sees("Logged: Acme Ltd by phone, reached, Sun 22 Nov, 16:00")
                .sees("with Ann Lee");
        house.as("sam")
                .types("/contact log acme call reached Ann was happy with the price")
                .sees("Ann was happy with the price")
                .doesNotSee("with Ann Lee");
    }

    @Test
    void a_sale_behind_reached_is_a_sale() {
        house.as("sam")
                .types("/contact log acme visit reached sold 4200 the big one")
                .sees("Logged: Acme Ltd in person, sold")
                .sees("for 4,200")
                .sees("the big one");
    }

    @Test
    void a_next_day_that_has_been_is_said_and_the_contact_recorded() {
        house.as("sam")
                .types("/contact log acme call reached agreed next yesterday")
                .sees("Logged: Acme Ltd by phone, reached")
                .sees("The next check-in can only lie ahead, so Sun 22 Nov sets none.")
                .presses("Choose the next day");
        house.as("sam").modal();
        assertThat(house.count("touchpoint")).isOne();
    }

    @Test
    void who_called_us_is_heard() {
        house.as("sam").types("/contact log acme they called about prices").sees("they contacted us");
        house.as("sam").types("/contact log acme hat angerufen wegen Lieferung").sees("they contacted us");
        house.as("sam")
                .types("/contact log acme emailed us the order")
                .sees("by email")
                .sees("they contacted us");
        house.as("sam").types("/contact log acme called reached agreed").doesNotSee("they contacted us");
        assertThat(house.count("touchpoint WHERE direction = 'INBOUND'")).isEqualTo(3);
    }

    @Test
    void the_form_says_what_is_recorded_besides_its_fields() {
        house.as("sam")
                .types("/contact log acme call with ann re renewal for the fair they want a stand")
                .modal();
        house.as("sam").sees("Recorded with it: with Ann Lee, renewal.");
    }

    @Test
    void a_plan_on_a_day_that_does_not_exist_says_so() {
        house.as("sam").types("/contact plan acme call 31.2. bring the samples").modal();
        house.as("sam").sees("I know no day “31.2.”: please choose one.");
    }
}
