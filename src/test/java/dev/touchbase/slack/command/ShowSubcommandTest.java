package dev.touchbase.slack.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.TestFirm;
import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.customer.PersonId;
import dev.touchbase.domain.outreach.LogRequest;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.Screen;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShowSubcommandTest {

    private final TestFirm firm = new TestFirm();
    private final Customer mueller = firm.added("Müller GmbH", firm.sam);

    @AfterEach
    void close() {
        firm.close();
    }

    @Test
    void a_new_customer_shows_who_looks_after_it_how_often_and_what_is_next() {
        assertThat(card("show mueller").text())
                .contains("*Müller GmbH*")
                .contains("#1, customer")
                .contains("*Looked after by* you (sales, champion)")
                .contains("*Cadence*: every 3 months, 4 months at most: the default")
                .contains("*Next check-in*: *Tue 23 Feb 2027*")
                .contains("Nobody has contacted them yet.")
                .contains("*Clear*: nothing speaks against phoning now.");
    }

    @Test
    void the_bare_name_shows_the_same_card() {
        assertThat(card("müller").text()).isEqualTo(card("show müller").text());
    }

    @Test
    void persons_come_with_a_number_to_tap() {
        firm.store.persons.add(
                firm.workspace.id(),
                new Person(new PersonId(0), mueller.id(), "Ann Lee", "ann@acme.example", "+442079460000", "decides"));
        assertThat(card("müller").text())
                .contains("• Ann Lee (decides), <tel:+442079460000|+44 20 7946 0000>, ann@acme.example");
    }

    @Test
    void an_unknown_zone_is_said_aloud() {
        assertThat(card("müller").text())
                .contains("Their time zone isn't known, so the business's is used: Europe/London.");
    }

    @Test
    void a_colleagues_fresh_call_is_a_heads_up_for_phoning_now() {
        firm.domain.log.log(firm.by(firm.priya), LogRequest.checkIn(mueller.id(), Channel.PHONE, Outcome.REACHED));
        firm.wait(Duration.ofHours(2));
        assertThat(card("müller").text())
                .contains("*Heads-up* for phoning now: Priya Nair contacted them by phone")
                .contains("*1 contact*:\n• Mon 23 Nov, 10:00: Priya Nair by phone, reached, check-in");
    }

    @Test
    void the_level_that_the_cadence_comes_from_is_named() {
        firm.domain.cadences.set(firm.by(firm.priya), mueller.id(), new Interval(6, Interval.Unit.WEEKS), null, true);
        assertThat(card("müller").text())
                .contains("*Cadence*: every 6 weeks, 8 weeks at most: the customer's own wish "
                        + "(Priya Nair asked on Mon 23 Nov)");
    }

    @Test
    void what_is_under_way_is_on_the_card() {
        firm.domain.claims.claim(firm.by(firm.priya), mueller.id(), "she asked me to");
        firm.domain.promises.promise(firm.by(firm.sam), mueller.id(), "quote", LocalDate.of(2026, 11, 27), null);
        firm.domain.suppressions.optOut(firm.by(firm.sam), mueller.id(), Channel.SMS, false, "hates texts");
        firm.domain.suppressions.pause(firm.by(firm.sam), mueller.id(), LocalDate.of(2027, 1, 1), null);
        assertThat(card("müller").text())
                .contains("• Priya Nair is on it until 12:00")
                .contains("• Promised: quote by Fri 27 Nov (you)")
                .contains("• *They* opted out of contact by SMS on Mon 23 Nov (you): hates texts")
                .contains("• *They* paused until Fri 1 Jan 2027 (you)");
    }

    @Test
    void a_closed_customer_says_why_and_can_be_reopened() {
        firm.domain.customers.close(firm.by(firm.olivia), mueller.id(), "insolvent");
        Screen card = card("müller");
        assertThat(card.text()).contains("*Closed*: insolvent").contains("nothing is due");
        assertThat(card.buttons()).contains("Reopen").doesNotContain("Log outcome");
    }

    @Test
    void the_buttons_of_an_open_customer() {
        assertThat(card("müller").buttons())
                .containsExactly(
                        "Log outcome",
                        "I'm on it",
                        "Plan",
                        "Who contacted",
                        "Edit",
                        "Persons",
                        "Complaint",
                        "Snooze",
                        "Skip",
                        "Hand over");
    }

    @Test
    void of_two_with_the_same_word_a_tap_chooses() {
        firm.added("Acme North", firm.priya);
        firm.added("Acme South", firm.priya);
        Reply question = firm.types(firm.sam, "show acme");
        assertThat(Screen.of(question).text()).contains("Which “acme” do you mean?");
        Reply card = firm.presses(firm.sam, question, "Acme South, Priya");
        assertThat(Screen.of(card).text()).startsWith("*Acme South*");
    }

    @Test
    void several_hats_of_one_colleague_are_one_entry() {
        firm.domain.assignments.assign(firm.by(firm.sam), mueller.id(), Role.SERVICE, firm.sam.id());
        firm.domain.assignments.assign(firm.by(firm.sam), mueller.id(), Role.MARKETING, firm.priya.id());
        assertThat(card("müller").text())
                .contains("*Looked after by* you (service, sales, champion) and Priya Nair (marketing)");
    }

    @Test
    void what_people_typed_cannot_mention_or_format() {
        Customer hostile = firm.added("<!channel> *Bold* & Co", firm.sam);
        assertThat(card("#" + hostile.number()).text())
                .doesNotContain("<!channel>")
                .contains("&lt;!channel&gt;");
    }

    private Screen card(String typed) {
        return Screen.of(firm.types(firm.sam, typed));
    }
}
