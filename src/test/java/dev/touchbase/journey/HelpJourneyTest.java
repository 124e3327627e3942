package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whoever doesn't know what to type is told, and never more than can be read at once.
class HelpJourneyTest {

    private final House house = House.open();
    private final Books books = new Books(house).known("sam", "maria");

    @BeforeEach
    void books() {
        books.customer("Acme Ltd", "sam");
    }

    @AfterEach
    void closed() {
        house.close();
    }

    @Test
    void help_shows_six_things_and_the_rest_behind_more() {
        String shown =
                house.as("sam").types("/contact help").sees("What I can do").latest();
        assertThat(shown.lines().filter(line -> line.matches("/contact( (?!help).*)?")))
                .hasSize(6);
        house.as("sam").presses("More").sees("Everything I can do").sees("snooze");
    }

    @Test
    void help_dates_explains_how_days_and_times_are_typed() {
        house.as("sam")
                .types("/contact help dates")
                .sees("how days and times can be typed")
                .sees("next tue")
                .sees("since 1 nov");
        house.as("sam").inDm().says("help date").sees("how days and times can be typed");
    }

    @Test
    void a_greeting_is_answered_with_three_things_to_type_next() {
        for (String greeting : new String[] {"hello", "Hi!", "good morning", "Guten Tag", "hey Touchbase"}) {
            house.as("sam")
                    .inDm()
                    .says(greeting)
                    .sees("Hello Sam. Type one of these next:")
                    .sees("log acme call reached")
                    .doesNotSee("What I can do");
        }
    }

    @Test
    void but_a_customer_who_is_called_like_a_greeting_is_shown() {
        books.customer("Hello Fresh", "sam");
        house.as("sam").inDm().says("hello fresh").sees("Hello Fresh").doesNotSee("Type one of these next");
        house.as("sam").inDm().says("hello").sees("Hello Fresh").doesNotSee("Type one of these next");
    }
}
