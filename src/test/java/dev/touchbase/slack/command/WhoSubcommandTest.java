package dev.touchbase.slack.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchbase.TestFirm;
import dev.touchbase.domain.Refusal;
import dev.touchbase.domain.Refused;
import dev.touchbase.domain.audit.Lookups.Lookup;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.outreach.LogRequest;
import dev.touchbase.domain.setting.Setting;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.Screen;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WhoSubcommandTest {

    private final TestFirm firm = new TestFirm();
    private final Customer acme = firm.added("Acme Ltd", firm.sam);

    @AfterEach
    void close() {
        firm.close();
    }

    @Test
    void by_customer_everybody_sees_when_who_whom_how_and_what_came_of_it() {
        logged(firm.priya, acme, Channel.PHONE, "2026-11-19T09:30:00Z", "agreed the renewal");
        logged(firm.sam, acme, Channel.EMAIL, "2026-11-20T15:00:00Z", null);
        assertThat(who(firm.sam, "who acme").text()).isEqualTo("""
                        *Who contacted* *Acme Ltd*: *2 contacts*, newest first.
                        *Looked after by* you (sales, champion)
                        *Fri 20 Nov, 15:00*: You (sales) contacted Acme Ltd
                        email, outbound, reached, check-in; from slack
                        *Thu 19 Nov, 09:30*: Priya Nair (service) contacted Acme Ltd
                        phone, outbound, reached, check-in; from slack
                        > agreed the renewal
                        """);
    }

    @Test
    void an_inbound_contact_names_the_customer_first() {
        firm.domain.log.log(
                firm.by(firm.priya),
                request(acme, Channel.PHONE, Direction.INBOUND, Instant.parse("2026-11-20T15:00:00Z"), null));
        assertThat(who(firm.sam, "who acme").text())
                .contains("Acme Ltd contacted Priya Nair")
                .contains("phone, inbound");
    }

    @Test
    void channel_and_span_narrow_it_and_are_said() {
        logged(firm.sam, acme, Channel.PHONE, "2026-10-05T09:30:00Z", null);
        logged(firm.sam, acme, Channel.EMAIL, "2026-10-06T09:30:00Z", null);
        logged(firm.sam, acme, Channel.EMAIL, "2026-11-05T09:30:00Z", null);
        assertThat(who(firm.sam, "who acme email since 1 nov").text())
                .contains("*Acme Ltd*, by email, since Sun 1 Nov: *1 contact*")
                .contains("Thu 5 Nov")
                .doesNotContain("Oct");
    }

    @Test
    void a_span_is_of_whole_days_where_the_asker_is() {
        logged(firm.sam, acme, Channel.PHONE, "2026-11-22T00:00:00Z", null);
        logged(firm.sam, acme, Channel.PHONE, "2026-11-22T23:59:59Z", null);
        logged(firm.sam, acme, Channel.PHONE, "2026-11-23T00:00:00Z", null);
        assertThat(who(firm.sam, "who acme yesterday").text()).contains("*2 contacts*");
    }

    @Test
    void a_member_may_not_see_a_colleagues_contacts_by_person_and_is_told_who_may() {
        assertThatThrownBy(() -> firm.types(firm.sam, "who <@UPRIYA> last week"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isInstanceOfSatisfying(
                                        Refusal.NotAllowed.class,
                                        refusal -> assertThat(refusal.who()).contains("owner")));
        assertThat(firm.store.lookups.about(firm.workspace.id(), firm.priya.id(), 9))
                .isEmpty();
    }

    @Test
    void nor_everyones() {
        assertThatThrownBy(() -> firm.types(firm.sam, "who everyone yesterday")).isInstanceOf(Refused.class);
        assertThat(who(firm.olivia, "who everyone yesterday").text())
                .contains("*Who contacted* whom, everyone, Sun 22 Nov");
    }

    @Test
    void a_span_or_a_channel_alone_asks_about_everyone() {
        logged(firm.priya, acme, Channel.PHONE, "2026-11-19T09:30:00Z", null);
        assertThat(who(firm.olivia, "who last week").text())
                .contains("*Who contacted* whom, everyone, Mon 16 Nov – Sun 22 Nov: *1 contact*");
        assertThat(who(firm.olivia, "who phone last week").text())
                .contains("everyone, by phone")
                .contains("*1 contact*");
        assertThat(who(firm.olivia, "who by email").text())
                .contains("everyone, by email")
                .contains("nobody");
        assertThatThrownBy(() -> firm.types(firm.sam, "who last week"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.NotAllowed.class));
    }

    @Test
    void but_not_where_a_customer_is_called_so() {
        Customer lastWeek = firm.added("Last Week Magazine", firm.sam);
        logged(firm.sam, lastWeek, Channel.PHONE, "2026-10-05T09:30:00Z", null);
        assertThat(who(firm.sam, "who last week").text()).contains("*Who contacted* *Last Week Magazine*: *1 contact*");
    }

    @Test
    void what_is_outcome_and_purpose_at_once_is_said_once() {
        firm.types(firm.sam, "log acme complaint late delivery");
        assertThat(who(firm.sam, "who acme").text())
                .contains("phone, inbound, complaint; from slack")
                .doesNotContain("complaint, complaint");
    }

    @Test
    void open_history_lets_them() {
        firm.store.settingValues.put(firm.workspace.id(), Setting.OPEN_HISTORY.key(), "on");
        assertThat(who(firm.sam, "who <@UPRIYA>").text()).contains("*Who contacted* whom, only Priya Nair");
    }

    @Test
    void the_owners_look_is_recorded_and_the_colleague_sees_it() {
        logged(firm.priya, acme, Channel.PHONE, "2026-11-19T09:30:00Z", null);
        assertThat(who(firm.olivia, "who <@UPRIYA> last week").text())
                .contains("*Who contacted* whom, only Priya Nair, Mon 16 Nov – Sun 22 Nov: *1 contact*");
        assertThat(firm.store.lookups.about(firm.workspace.id(), firm.priya.id(), 9))
                .extracting(Lookup::by)
                .containsExactly(firm.olivia.id());
        assertThat(who(firm.priya, "who me").text())
                .contains("Who looked at your contacts by person: Olivia Stone on Mon 23 Nov, 10:00 "
                        + "(“who @Priya Nair last week”).");
    }

    @Test
    void a_colleague_can_be_named_without_a_mention_where_no_customer_is_called_so() {
        assertThat(who(firm.olivia, "who priya").text()).contains("*Who contacted* whom, only Priya Nair");
    }

    @Test
    void customer_and_colleague_together() {
        logged(firm.sam, acme, Channel.PHONE, "2026-11-19T09:30:00Z", null);
        logged(firm.priya, acme, Channel.PHONE, "2026-11-20T09:30:00Z", null);
        assertThat(who(firm.olivia, "who acme <@USAM>").text())
                .contains("*1 contact*")
                .contains("Sam Reed");
    }

    @Test
    void only_ones_own_rows_can_be_changed_but_by_an_owner_all() {
        logged(firm.sam, acme, Channel.PHONE, "2026-11-19T09:30:00Z", null);
        logged(firm.priya, acme, Channel.PHONE, "2026-11-20T09:30:00Z", null);
        assertThat(who(firm.sam, "who acme").buttons()).containsExactly("Edit", "Delete", "CSV", "Show Acme Ltd");
        assertThat(who(firm.olivia, "who acme").buttons())
                .containsExactly("Edit", "Delete", "Edit", "Delete", "CSV", "Show Acme Ltd");
    }

    @Test
    void pages_go_on_where_the_last_one_ended_even_when_something_newer_came() {
        for (int day = 1; day <= 12; day++) {
            logged(firm.sam, acme, Channel.PHONE, "2026-10-%02dT09:30:00Z".formatted(day), null);
        }
        Reply first = firm.types(firm.sam, "who acme phone");
        assertThat(Screen.of(first).text())
                .contains("Mon 12 Oct")
                .contains("Sat 3 Oct")
                .doesNotContain("Fri 2 Oct");
        logged(firm.sam, acme, Channel.PHONE, "2026-11-20T09:30:00Z", null);
        Screen second = Screen.of(firm.presses(firm.sam, first, "Show more"));
        assertThat(second.text()).contains("Fri 2 Oct").contains("Thu 1 Oct").doesNotContain("Sat 3 Oct");
        assertThat(second.buttons()).doesNotContain("Show more");
    }

    @Test
    void from_a_card_it_pages_without_a_command() {
        for (int day = 1; day <= 12; day++) {
            logged(firm.sam, acme, Channel.PHONE, "2026-10-%02dT09:30:00Z".formatted(day), null);
        }
        Reply first = firm.presses(firm.sam, firm.types(firm.sam, "acme"), "Who contacted");
        assertThat(Screen.of(firm.presses(firm.sam, first, "Show more")).text()).contains("Thu 1 Oct");
        assertThat(file(firm.presses(firm.sam, first, "CSV"))).hasLineCount(13);
    }

    @Test
    void the_file_has_everything_and_no_cell_that_computes() {
        firm.store.customers.save(renamed("=HYPERLINK(\"http://evil\")"));
        logged(firm.sam, acme, Channel.PHONE, "2026-11-19T09:30:00Z", "+1 for \"us\"\nsecond line");
        Reply.Download download =
                (Reply.Download) firm.presses(firm.sam, firm.types(firm.sam, "who #" + acme.number()), "CSV");
        assertThat(download.name()).isEqualTo("who-contacted-2026-11-23.csv");
        assertThat(new String(download.content(), StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"when (Europe/London)\",\"who\"")
                .contains("\"2026-11-19 09:30\",\"Sam Reed\",\"sales\",\"'=HYPERLINK(\"\"http://evil\"\")\"")
                .contains("\"'+1 for \"\"us\"\"\nsecond line\"");
    }

    @Test
    void a_member_gets_no_file_either() {
        Reply asked = firm.types(firm.olivia, "who <@UPRIYA>");
        logged(firm.priya, acme, Channel.PHONE, "2026-11-19T09:30:00Z", null);
        Reply again = firm.types(firm.olivia, "who <@UPRIYA>");
        assertThat(Screen.of(asked).buttons()).doesNotContain("CSV");
        assertThatThrownBy(() -> firm.presses(firm.sam, again, "CSV")).isInstanceOf(Refused.class);
    }

    @Test
    void what_it_cannot_read_it_says() {
        assertThatThrownBy(() -> firm.types(firm.sam, "who acme flibbert"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("flibbert");
        assertThatThrownBy(() -> firm.types(firm.sam, "who"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Name a customer");
    }

    private Screen who(Staff asker, String typed) {
        return Screen.of(firm.types(asker, typed));
    }

    private static String file(Reply reply) {
        return new String(((Reply.Download) reply).content(), StandardCharsets.UTF_8);
    }

    private Customer renamed(String name) {
        return new Customer(
                acme.id(),
                acme.workspace(),
                acme.number(),
                name,
                List.of(),
                acme.stage(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                acme.champion(),
                null,
                acme.createdAt());
    }

    private void logged(Staff by, Customer customer, Channel channel, String at, @Nullable String note) {
        firm.domain.log.log(firm.by(by), request(customer, channel, Direction.OUTBOUND, Instant.parse(at), note));
    }

    private static LogRequest request(
            Customer customer, Channel channel, Direction direction, Instant at, @Nullable String note) {
        return new LogRequest(
                customer.id(),
                null,
                List.of(),
                channel,
                direction,
                Purpose.CHECK_IN,
                Outcome.REACHED,
                false,
                null,
                note,
                at,
                null,
                null,
                null);
    }
}
