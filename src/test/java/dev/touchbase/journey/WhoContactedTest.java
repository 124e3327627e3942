package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.customer.Customer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who contacted whom: by customer for everybody, by person for that person and the owner, whose looks are seen.
class WhoContactedTest {

    private final House house = House.open();
    private final Books books = new Books(house).known("sam", "priya", "maria");

    @BeforeEach
    void contactsOfTheLastWeeks() {
        Customer acme = books.customer("Acme Ltd", "sam");
        books.called("priya", acme, "2026-11-19T09:30");
        books.called("sam", acme, "2026-10-05T11:00");
        house.skipTo("Mon 10:00");
    }

    @AfterEach
    void closed() {
        house.close();
    }

    @Test
    void by_customer_everybody_sees_the_newest_first() {
        house.as("sam")
                .types("/contact who acme")
                .sees("Who contacted Acme Ltd: 2 contacts, newest first.")
                .sees("Thu 19 Nov, 09:30: Priya Raman")
                .sees("phone, outbound, reached, check-in; from slack")
                .sees("Mon 5 Oct, 11:00: You");
        house.as("sam").types("/contact who acme since 1 nov").sees("1 contact").doesNotSee("5 Oct");
        house.as("sam").types("/contact who acme email").sees("nobody; no contact is recorded");
    }

    @Test
    void by_person_a_member_is_refused_and_told_who_may() {
        house.as("sam")
                .types("/contact who @priya last week")
                .sees("ask that person or an owner")
                .doesNotSee("19 Nov");
        house.as("sam").types("/contact who everyone last week").sees("ask that person or an owner");
        house.as("sam").types("/contact who last week").sees("ask that person or an owner");
        assertThat(house.count("lookup")).isZero();
    }

    @Test
    void the_owner_may_and_the_colleague_sees_the_look() {
        house.as("maria")
                .types("/contact who @priya last week")
                .sees("1 contact")
                .sees("Acme Ltd");
        assertThat(house.count("lookup")).isEqualTo(1);
        house.as("maria")
                .types("/contact who last week")
                .sees("Who contacted whom, everyone")
                .sees("1 contact");
        house.as("priya").types("/contact who me").sees("Who looked at your contacts by person: Maria Finch");
    }

    @Test
    void from_the_card_a_tap_leads_there_and_its_author_deletes_a_row() {
        house.as("priya").types("/contact acme").presses("Who contacted").sees("2 contacts");
        house.as("priya").chooses("Delete").sees("Delete this contact? Nothing was changed yet.");
        house.as("priya").presses("Delete").sees("Deleted");
        house.as("priya").types("/contact who acme").sees("1 contact").doesNotSee("19 Nov");
    }

    @Test
    void the_file_comes_in_the_direct_message() {
        house.as("sam")
                .types("/contact who acme")
                .presses("CSV")
                .sees("2 contacts as a file. I sent it to your messages with Touchbase.");
        house.as("sam")
                .eventually(() -> assertThat(house.as("sam").dm().toString()).contains("who-contacted-2026-11-23.csv"));
    }
}
