package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A customer comes, changes, goes and comes back, and everybody finds it by whatever they call it.
class CustomerJourneyTest {

    private final House house = House.open();

    @BeforeEach
    void everybodyIsThere() {
        new Books(house).known("sam", "priya", "maria");
    }

    @AfterEach
    void closed() {
        house.close();
    }

    @Test
    void one_line_adds_a_customer_with_a_person_a_number_a_colleague_and_a_cadence() {
        house.as("priya")
                .types("/contact add \"Acme Ltd\" ann@acme.example +44 20 7946 0000 sales @sam every 2 weeks")
                .sees("Added: Acme Ltd (#1, customer)")
                .sees("+44 20 7946 0000")
                .sees("Looked after by Sam Okafor (sales, champion)")
                .sees("Next check-in: Mon 7 Dec (Sam Okafor)");
        house.as("priya").presses("Undo").sees("Taken back: you added Acme Ltd.");
        assertThat(house.as("sam").types("/contact show acme").latest()).contains("No customer is called");
    }

    @Test
    void one_that_may_be_there_already_is_shown_first() {
        house.as("sam").types("/contact add \"Müller GmbH\" town Leeds").sees("Added: Müller GmbH");
        house.as("priya").types("/contact add Mueller").sees("may be there already: Müller GmbH, Leeds (#1)");
        assertThat(house.count("customer")).isEqualTo(1);
        house.as("priya").doubleClicks("Add anyway").sees("Added: Mueller (#2");
        assertThat(house.count("customer")).isEqualTo(2);
    }

    @Test
    void umlauts_accents_and_legal_forms_do_not_disturb() {
        house.as("sam").types("/contact add \"Müller & Søn GmbH\"").sees("Added");
        for (String typed : new String[] {"mueller", "MÜLLER", "muller son", "müller & søn gmbh", "#1"}) {
            house.as("priya")
                    .types("/contact " + typed)
                    .sees("Müller & Søn GmbH")
                    .sees("#1, customer");
        }
    }

    @Test
    void the_only_customer_with_these_words_is_taken_by_every_command_and_a_typing_error_wants_a_tap() {
        house.as("sam").types("/contact add \"St. Mary's Dental\" sales @sam").sees("Added");
        house.as("sam").types("/contact show st mary").sees("St. Mary's Dental");
        house.as("sam")
                .types("/contact snooze st mary 3 weeks")
                .sees("St. Mary's Dental")
                .sees("Mon 14 Dec");
        house.as("sam").types("/contact cadence st mary every month").sees("every month");
        house.as("sam").types("/contact claim st mar").sees("Claimed");
        house.as("sam").types("/contact log st mary call reached all well").sees("Logged: St. Mary's Dental");
        house.as("sam").types("/contact snooze st marsy 3 weeks").sees("Did you mean");
        house.as("sam").presses("St. Mary's Dental, Sam").sees("Mon 14 Dec");
    }

    @Test
    void a_number_without_a_name_belongs_to_the_customer_and_makes_up_no_person() {
        house.as("sam")
                .types("/contact add Foo GmbH +49 30 1234567 sales @sam")
                .sees("Added: Foo GmbH")
                .sees("main number, +49 30 1234567");
        house.as("sam")
                .types("/contact show foo")
                .sees("• main number, +49 30 1234567")
                .doesNotSee("• Foo GmbH");
        house.as("sam")
                .types("/contact log +49 30 1234567 call reached")
                .sees("Logged: Foo GmbH")
                .doesNotSee("with Foo");
        house.as("sam").types("/contact who foo").sees("contacted Foo GmbH").doesNotSee("Foo GmbH, Foo GmbH");
        house.as("sam").types("/contact edit foo");
        house.as("sam").fills("Name", "Bar AG").submits().sees("name: Foo GmbH → Bar AG");
        house.as("sam")
                .types("/contact show bar")
                .sees("• main number, +49 30 1234567")
                .doesNotSee("Foo GmbH,");
        house.as("sam").types("/contact add \"Baz Ltd\" info@baz.example").sees("• main address, info@baz.example");
    }

    @Test
    void a_form_that_is_wrong_stays_open_with_what_was_typed() {
        house.as("sam").types("/contact add \"Acme Ltd\"").sees("Added");
        house.as("sam").types("/contact edit acme");
        house.as("sam")
                .fills("Name", "Acme Holdings")
                .fills("Time zone", "Europe/Belin")
                .submitsExpectingErrors()
                .sees("Did you mean Europe/Berlin?");
        house.as("sam")
                .fills("Time zone", "Europe/Berlin")
                .submits()
                .sees("name: Acme Ltd → Acme Holdings")
                .sees("time zone: none → Europe/Berlin");
    }

    @Test
    void closing_wants_the_exact_name_a_reason_and_a_tap() {
        house.as("sam").types("/contact add \"Acme Trading Ltd\"").sees("Added");
        house.as("maria").types("/contact close acme insolvent").sees("Nothing was done yet");
        house.as("maria").types("/contact close \"Acme Trading\" insolvent").sees("Reason: insolvent");
        assertThat(house.count("customer WHERE stage = 'CLOSED'")).isZero();
        house.as("maria").presses("Close Acme Trading Ltd").sees("Closed: Acme Trading Ltd, insolvent.");
        house.as("priya")
                .types("/contact acme")
                .sees("Closed: insolvent")
                .presses("Reopen")
                .sees("Reopened");
        assertThat(house.count("customer WHERE stage = 'CLOSED'")).isZero();
    }

    @Test
    void in_the_direct_message_a_button_opens_the_form() {
        house.as("sam").inDm().says("add").sees("Whom shall I add?").presses("Add a customer");
        house.as("sam").fills("Name", "Bolt & Sons").submits();
        house.as("sam")
                .inDm()
                .eventually(() -> assertThat(house.as("sam").inDm().screen()).contains("Added: Bolt & Sons"));
    }

    @Test
    void my_customers_say_what_they_want_and_lead_to_the_card() {
        house.as("sam").types("/contact add Acme sales @sam").sees("Added");
        house.as("sam")
                .types("/contact mine")
                .sees("You look after 1 customer.")
                .sees("silent: 1")
                .sees("Never contacted");
        house.as("sam").presses("Show").sees("Looked after by you (sales, champion)");
        house.as("sam").types("/contact log acme call reached").sees("Logged");
        house.as("sam").types("/contact mine").sees("silent: 0").sees("Last: Mon 23 Nov");
    }
}
