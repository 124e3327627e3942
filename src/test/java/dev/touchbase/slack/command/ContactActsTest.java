package dev.touchbase.slack.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchbase.TestFirm;
import dev.touchbase.domain.Refusal;
import dev.touchbase.domain.Refused;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.slack.Refusals;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.Screen;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the contact acts make of lines, presses and forms; it is Monday 23 November 2026, 10:00 in London.
class ContactActsTest {

    private final TestFirm firm = new TestFirm();
    private final Customer acme = firm.added("Acme Ltd", firm.sam);

    @AfterEach
    void closed() {
        firm.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            log acme call reached                   | PHONE     | REACHED      | OUTBOUND | CHECK_IN  | 2026-11-23T10:00:00Z
            log acme email                          | EMAIL     | SENT         | OUTBOUND | CHECK_IN  | 2026-11-23T10:00:00Z
            log acme in email                       | EMAIL     | REACHED      | INBOUND  | CHECK_IN  | 2026-11-23T10:00:00Z
            log acme letter re promotion            | LETTER    | SENT         | OUTBOUND | PROMOTION | 2026-11-23T10:00:00Z
            log acme no answer                      | PHONE     | NO_ANSWER    | OUTBOUND | CHECK_IN  | 2026-11-23T10:00:00Z
            log acme declined renewal yesterday     | PHONE     | DECLINED     | OUTBOUND | RENEWAL   | 2026-11-22T12:00:00Z
            log acme visit yesterday 4pm            | IN_PERSON | REACHED      | OUTBOUND | CHECK_IN  | 2026-11-22T16:00:00Z
            log acme complaint late delivery        | PHONE     | COMPLAINT    | INBOUND  | COMPLAINT | 2026-11-23T10:00:00Z
            log acme out complaint they took it     | PHONE     | COMPLAINT    | OUTBOUND | COMPLAINT | 2026-11-23T10:00:00Z
            log acme call friday reached            | PHONE     | REACHED      | OUTBOUND | CHECK_IN  | 2026-11-20T12:00:00Z
            """)
    void what_was_not_said_follows_from_what_was(
            String line, String channel, String outcome, String direction, String purpose, Instant happened) {
        assertThat(text(firm.types(firm.sam, line))).contains("*Logged*");
        Touchpoint logged = only();
        assertThat(logged.channel().name()).isEqualTo(channel);
        assertThat(logged.outcome().name()).isEqualTo(outcome);
        assertThat(logged.direction().name()).isEqualTo(direction);
        assertThat(logged.purpose().name()).isEqualTo(purpose);
        assertThat(logged.happenedAt()).isEqualTo(happened);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log acme call",
                "log acme call no answr",
                "log acme call Jess not there, she is back tomorrow",
                "log acme anruf kein Anschluss",
                "log acme call reachd agreed"
            })
    void how_a_call_ended_is_asked_and_never_taken_for_granted(String line) {
        assertThat(firm.types(firm.sam, line)).isInstanceOf(Reply.Form.class);
        assertThat(firm.store.touchpoints.count(firm.workspace.id(), acme.id())).isZero();
    }

    @Test
    void who_made_it_is_the_teller_unless_somebody_is_named() {
        firm.types(firm.sam, "log acme call reached by <@UPRIYA>");
        assertThat(only().staff()).containsExactly(firm.priya.id());
        assertThat(only().recordedBy()).isEqualTo(firm.sam.id());
        firm.types(firm.sam, "undo");
        firm.types(firm.sam, "log acme call reached with <@UPRIYA>");
        assertThat(only().staff()).containsExactly(firm.sam.id(), firm.priya.id());
    }

    @Test
    void it_releases_the_claim_and_completes_the_plan() {
        firm.types(firm.sam, "claim acme");
        firm.types(firm.sam, "plan acme call today 3pm");
        assertThat(text(firm.types(firm.sam, "log acme call reached")))
                .contains("Others can see that you are done with them. The plan for Mon 23 Nov, 15:00 is done.");
        assertThat(firm.store.claims.of(firm.workspace.id(), firm.sam.id(), TestFirm.MONDAY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            claim acme please                       | I don't understand “please” after claim
            check acme whatever                     | I don't understand “whatever” after check
            check acme phone last tuesday           | A check asks about a contact to come
            release                                 | You hold nobody.
            release acme                            | You don't hold Acme Ltd
            snooze acme 3 hours                     | put off by whole days
            plan acme call yesterday                | That has passed
            plan acme call tomorrow by @Priya       | Everybody plans for themselves
            promise acme kept                       | has no open promise
            assign everything of mine to @Sam       | That is the same person
            """)
    void what_can_not_be_done_is_said_in_a_sentence_and_changes_nothing(String line, String sentence) {
        String slacks = line.replace("@Priya", "<@UPRIYA>").replace("@Sam", "<@USAM>");
        assertThatThrownBy(() -> firm.types(firm.sam, slacks))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(Refusals.plain(refused.refusal())).contains(sentence));
        assertThat(firm.store.changes.latest(firm.workspace.id(), firm.sam.id(), 5))
                .as("the adding of Acme and nothing else")
                .hasSize(1);
    }

    @Test
    void a_colleagues_newest_change_is_not_mine_to_undo() {
        Reply logged = firm.types(firm.priya, "log acme call reached");
        assertThatThrownBy(() -> firm.presses(firm.sam, logged, "Undo"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.NotAllowed.class));
        assertThat(only().staff()).containsExactly(firm.priya.id());
    }

    @Test
    void a_press_twice_of_undo_says_that_it_was_taken_back_already() {
        Reply logged = firm.types(firm.sam, "log acme call reached");
        firm.presses(firm.sam, logged, "Undo");
        assertThat(text(firm.presses(firm.sam, logged, "Undo"))).contains("had been taken back already");
    }

    @Test
    void an_overdue_claim_can_be_taken_by_somebody_else() {
        firm.types(firm.sam, "claim acme");
        assertThat(text(firm.types(firm.priya, "claim acme"))).contains("Sam Reed is on *Acme Ltd* until 12:00");
        firm.wait(Duration.ofHours(2));
        assertThat(text(firm.types(firm.priya, "claim acme"))).contains("*Claimed*");
    }

    @Test
    void the_log_form_says_under_each_field_what_is_wrong() {
        Reply form = firm.types(firm.sam, "log acme they want a call back");
        String ahead = Long.toString(TestFirm.MONDAY.plus(Duration.ofDays(1)).getEpochSecond());
        Reply.Errors errors =
                (Reply.Errors) firm.submits(firm.sam, form, Map.of("when", ahead, "next", "2026-11-23", "outcome", ""));
        assertThat(errors.byBlock().keySet()).containsExactlyInAnyOrder("when", "next", "outcome");
        assertThat(firm.store.touchpoints.count(firm.workspace.id(), acme.id())).isZero();
    }

    @Test
    void a_customer_typed_into_a_form_is_taken_only_when_it_is_sure() {
        firm.added("Acme Holding", firm.priya);
        Reply form = firm.types(firm.sam, "log call reached");
        Reply.Errors several = (Reply.Errors) firm.submits(firm.sam, form, Map.of("customer", "acme"));
        assertThat(several.byBlock().get("customer")).contains("Several are meant by “acme”", "#1", "#2");
        Reply.Errors near = (Reply.Errors) firm.submits(firm.sam, form, Map.of("customer", "acmee"));
        assertThat(near.byBlock().get("customer")).contains("Did you mean");
        assertThat(text(firm.submits(firm.sam, form, Map.of("customer", "#1")))).contains("*Logged*: *Acme Ltd*");
    }

    @Test
    void the_note_of_every_form_says_that_the_customer_may_ask_to_read_it() {
        assertThat(Screen.ofForm(firm.types(firm.sam, "log acme")).text()).contains("The customer may ask to read it.");
        assertThat(Screen.ofForm(firm.types(firm.sam, "plan acme")).text())
                .contains("The customer may ask to read it.");
        assertThat(Screen.ofForm(firm.types(firm.sam, "promise acme")).text())
                .contains("The customer may ask to read it.");
        assertThat(Screen.ofForm(firm.types(firm.sam, "skip acme")).text())
                .contains("The customer may ask to read it.");
    }

    @Test
    void forms_ask_for_six_things_at_most() {
        for (String line :
                new String[] {"log", "log acme", "plan", "plan acme", "promise", "snooze acme", "assign acme"}) {
            assertThat(Screen.ofForm(firm.types(firm.sam, line)).inputs())
                    .as(line)
                    .hasSizeBetween(2, 6);
        }
    }

    private Touchpoint only() {
        var all = firm.store.touchpoints.latest(firm.workspace.id(), acme.id(), 5);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static String text(Reply reply) {
        return Screen.of(reply).text();
    }
}
