package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who doesn't want to be contacted isn't, whoever asks.
class OptOutTest {

    private final House house = House.open();
    private final Books books = new Books(house).known("sam", "priya", "maria");

    @BeforeEach
    void acme() {
        books.wears("maria", Role.OWNER);
        books.customer("Acme Ltd", "sam");
        house.skipTo("Mon 10:00");
    }

    @AfterEach
    void closed() {
        house.close();
    }

    @Test
    void it_wants_the_exact_name_and_a_tap_before_anything_is_written() {
        house.as("sam").types("/contact optout acm sms").doesNotSee("Record that");
        assertThat(house.count("suppression")).isZero();

        house.as("sam")
                .types("/contact optout \"Acme Ltd\" sms she asked in the shop")
                .sees("Record that Acme Ltd");
        assertThat(house.count("suppression")).isZero();

        house.as("sam").presses("Record the opt-out").sees("Opted out").sees("contact by SMS");
        assertThat(house.sql("SELECT channel, reason FROM suppression").getFirst())
                .containsEntry("channel", "SMS")
                .containsEntry("reason", "she asked in the shop");
    }

    @Test
    void nobody_may_override_it_not_even_an_owner_and_the_record_is_never_refused() {
        house.as("sam").types("/contact optout \"Acme Ltd\"").presses("Record the opt-out");

        for (String who : new String[] {"sam", "maria"}) {
            house.as(who).types("/contact check acme").sees("Stop");
            house.as(who).types("/contact claim acme").sees("Stop").doesNotSee("Go on");
            house.as(who)
                    .types("/contact plan acme call tomorrow 3pm")
                    .sees("Stop")
                    .doesNotSee("Go on");
        }
        assertThat(house.count("claim")).isZero();
        assertThat(house.count("plan")).isZero();

        house.as("sam")
                .types("/contact log acme call reached they rang about a bill")
                .sees("Logged");
    }

    @Test
    void one_channel_leaves_the_others_open() {
        house.as("sam").types("/contact optout \"Acme Ltd\" email").presses("Record the opt-out");

        house.as("sam").types("/contact check acme email").sees("Stop");
        house.as("sam").types("/contact check acme phone").doesNotSee("Stop");
    }

    @Test
    void an_owner_takes_it_back_and_says_how_they_agreed_a_member_may_not() {
        house.as("sam").types("/contact optout \"Acme Ltd\" advertising").presses("Record the opt-out");

        house.as("sam").types("/contact optin \"Acme Ltd\" agreed by phone").sees("owner");
        assertThat(house.count("suppression WHERE ended_at IS NULL")).isOne();

        house.as("maria")
                .types("/contact optin \"Acme Ltd\" agreed by phone with Ann")
                .sees("Opted in");
        assertThat(house.count("suppression WHERE ended_at IS NULL")).isZero();
        assertThat(house.sql("SELECT ended_how FROM suppression").getFirst())
                .containsEntry("ended_how", "agreed by phone with Ann");
    }

    @Test
    void without_saying_how_the_form_asks_and_keeps_open_on_an_empty_answer() {
        house.as("sam").types("/contact optout \"Acme Ltd\"").presses("Record the opt-out");

        house.as("maria").types("/contact optin \"Acme Ltd\"");
        house.as("maria").fills("How they agreed", "   ").submitsExpectingErrors();
        assertThat(house.count("suppression WHERE ended_at IS NULL")).isOne();
        house.as("maria").fills("How they agreed", "by letter").submits();
        house.as("maria")
                .eventually(() -> assertThat(house.count("suppression WHERE ended_at IS NULL"))
                        .isZero());
    }

    @Test
    void a_pause_holds_until_its_last_day_has_passed_and_can_be_ended_and_undone() {
        house.as("sam")
                .types("/contact pause acme until 30 nov building closed")
                .sees("Paused")
                .sees("Mon 30 Nov");
        house.as("sam").types("/contact check acme").sees("Stop").sees("building closed");
        house.as("sam").types("/contact every acme 1 day").sees("Acme");
        house.as("sam").types("/contact show acme").sees("Next check-in").sees(", held until Tue 1 Dec: paused");
        house.as("priya").types("/contact resume acme").sees("Resumed");
        house.as("sam").types("/contact check acme").doesNotSee("Stop");
        house.as("priya").presses("Undo");
        house.as("sam").types("/contact check acme").sees("Stop");
    }

    @Test
    void a_pause_without_a_day_opens_the_form_with_what_was_typed() {
        house.as("sam").types("/contact pause acme building closed");
        assertThat(house.as("sam").modal().title()).isEqualTo("Pause");
        house.as("sam").fills("Last day", "2026-11-01").submitsExpectingErrors();
        house.as("sam").fills("Last day", "2026-12-01").submits().sees("Tue 1 Dec");
        assertThat(house.sql("SELECT reason FROM suppression").getFirst()).containsEntry("reason", "building closed");
    }
}
