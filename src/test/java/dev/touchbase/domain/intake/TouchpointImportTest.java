package dev.touchbase.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.cadence.CheckIn;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.engagement.ScheduledSend;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.store.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TouchpointImportTest extends IntakeTest {

    private static final TouchpointDefaults NONE = defaults(null, null, null, false);
    private static final TouchpointDefaults CALLS =
            defaults(Channel.PHONE, Direction.OUTBOUND, Purpose.CHECK_IN, false);

    private static final TouchpointDefaults MAILINGS =
            defaults(Channel.EMAIL, Direction.OUTBOUND, Purpose.NEWSLETTER, false);

    private static final String LIST = """
            Id | Customer ID | Customer | When | Staff | Channel | Direction | Purpose | Outcome | Amount | Subject | Note | Person
            7 | K1 | | 2026-11-20 09:14 | Nancy Davolio | call | out | order | sold | 440.0 | Chairs | wants ten more | Ann
            8 | | bolt | 2026-11-19 | nancy@firm.example; Bob | e-mail | in | support | | | | |
            """;

    TouchpointImportTest(TestDatabase.Kind kind) {
        super(kind);
    }

    private static TouchpointDefaults defaults(
            @Nullable Channel channel, @Nullable Direction direction, @Nullable Purpose purpose, boolean create) {
        return new TouchpointDefaults(channel, direction, purpose, null, null, "import", null, create);
    }

    @BeforeEach
    void two_customers() {
        importCustomers("Id | Company | Contact\nK1 | Acme Ltd | Ann\n | Bolt |");
    }

    @Test
    void takes_everything_that_a_row_says() {
        assertThat(counts(importTouchpoints(LIST, NONE))).containsExactly(2L, 0L, 0L, 0L);

        Touchpoint call = touchpoints("Acme Ltd").getFirst();
        assertThat(call.happenedAt()).isEqualTo("2026-11-20T08:14:00Z");
        assertThat(call.happenedOn()).isEqualTo("2026-11-20");
        assertThat(call.recordedAt()).isEqualTo(NOW);
        assertThat(call.staff()).containsExactly(staff("Nancy Davolio").id());
        assertThat(call.channel()).isEqualTo(Channel.PHONE);
        assertThat(call.direction()).isEqualTo(Direction.OUTBOUND);
        assertThat(call.purpose()).isEqualTo(Purpose.ORDER);
        assertThat(call.outcome()).isEqualTo(Outcome.SOLD);
        assertThat(call.amount()).isEqualTo(44_000L);
        assertThat(call.note()).isEqualTo("Chairs\nwants ten more");
        assertThat(call.person()).isEqualTo(people("Acme Ltd").getFirst().id());
        assertThat(call.source()).isEqualTo("import");
        assertThat(call.sourceRef()).isEqualTo("id:7");
        Touchpoint mail = touchpoints("Bolt").getFirst();
        assertThat(mail.happenedOn()).isEqualTo("2026-11-19");
        assertThat(mail.staff()).hasSize(2);
        assertThat(mail.direction()).isEqualTo(Direction.INBOUND);
        assertThat(mail.outcome()).isEqualTo(Outcome.REACHED);
        assertThat(staff("nancy@firm.example").email()).isEqualTo("nancy@firm.example");
        assertThat(staff("Bob").slackId()).isNull();
    }

    @Test
    void the_same_list_twice_changes_nothing_with_and_without_ids() {
        String withoutIds = """
                Customer | Date | Staff | Note
                Acme | 2026-11-20 | Nancy | x
                Acme | 2026-11-20 | Nancy | x
                Acme | 2026-11-20 | Nancy | y
                """;
        assertThat(counts(importTouchpoints(LIST, NONE))).containsExactly(2L, 0L, 0L, 0L);
        assertThat(counts(importTouchpoints(withoutIds, CALLS))).containsExactly(3L, 0L, 0L, 0L);
        List<Touchpoint> before = touchpoints("Acme Ltd");

        assertThat(counts(importTouchpoints(LIST, NONE))).containsExactly(0L, 0L, 2L, 0L);
        assertThat(counts(importTouchpoints(withoutIds, CALLS))).containsExactly(0L, 0L, 3L, 0L);
        assertThat(touchpoints("Acme Ltd")).isEqualTo(before);
    }

    @Test
    void what_a_system_has_yet_to_send_is_set_to_be_sent_once_moved_and_marked_as_sent() {
        String heading = "Customer | Date | Campaign | Brand\n";
        String later = heading + "Acme | 2026-12-04 10:00 | Spring offer | Harbour";
        assertThat(counts(importTouchpoints(later, MAILINGS))).containsExactly(1L, 0L, 0L, 0L);
        assertThat(touchpoints("Acme Ltd")).isEmpty();
        assertThat(sends()).singleElement().satisfies(send -> {
            assertThat(send.state()).isEqualTo(ScheduledSend.State.SCHEDULED);
            assertThat(send.system()).isEqualTo("import");
            assertThat(send.message()).isEqualTo("Spring offer");
            assertThat(send.line()).isEqualTo("Harbour");
            assertThat(send.at()).isEqualTo("2026-12-04T09:00:00Z");
        });
        assertThat(counts(importTouchpoints(later, MAILINGS))).containsExactly(0L, 0L, 1L, 0L);
        assertThat(counts(importTouchpoints(later.replace("12-04 10:00", "11-23 15:00"), MAILINGS)))
                .containsExactly(0L, 1L, 0L, 0L);
        assertThat(sends())
                .singleElement()
                .satisfies(send -> assertThat(send.at()).isEqualTo("2026-11-23T14:00:00Z"));

        String earlier = later.replace("12-04", "10-01");
        assertThat(counts(importTouchpoints(earlier, MAILINGS))).containsExactly(1L, 0L, 0L, 0L);
        assertThat(sends()).hasSize(1);
        String sent = later.replace("12-04 10:00", "11-23 09:30");
        assertThat(counts(importTouchpoints(sent, MAILINGS))).containsExactly(1L, 0L, 0L, 0L);
        assertThat(counts(importTouchpoints(sent, MAILINGS))).containsExactly(0L, 0L, 1L, 0L);
        assertThat(sends()).isEmpty();
        assertThat(touchpoints("Acme Ltd").getFirst().message()).isEqualTo("Spring offer");
        assertThat(touchpoints("Acme Ltd").getFirst().line()).isEqualTo("Harbour");
    }

    @Test
    void the_subject_or_the_text_says_which_message_it_is_and_people_still_plan_instead() {
        assertThat(counts(importTouchpoints(
                        "Customer | Date | Subject | Message | Staff\n"
                                + "Acme | 2026-12-04 | Winter sale | Dear all | \n"
                                + "Acme | 2026-12-05 | | Happy new year | \n"
                                + "Acme | 2026-12-05 | | | \n"
                                + "Acme | 2026-12-06 | A call | | Nancy",
                        MAILINGS)))
                .containsExactly(2L, 0L, 0L, 2L);
        assertThat(sends()).extracting(ScheduledSend::message).containsExactly("Winter sale", "Happy new year");
        assertThat(refused).allSatisfy(each -> assertThat(each).contains("in the future: plan it instead"));
    }

    private List<ScheduledSend> sends() {
        return ports.sends().toCome(workspace, List.of(customer("Acme Ltd").id()));
    }

    @Test
    void a_list_that_has_grown_brings_only_what_is_new() {
        String list = "Customer | Date | Note\nAcme | 2026-11-18 | x\nAcme | 18.11.2026 | x";
        importTouchpoints(list, CALLS);

        assertThat(counts(importTouchpoints(list + "\nAcme | 2026-11-18 | x\nBolt | 2026-11-18 | x", CALLS)))
                .containsExactly(2L, 0L, 2L, 0L);
        assertThat(touchpoints("Acme Ltd")).hasSize(3);
    }

    @Test
    void one_id_twice_in_a_list_is_taken_once() {
        assertThat(counts(
                        importTouchpoints("Id | Customer | Date\n1 | Acme | 2026-11-18\n1 | Acme | 2026-11-18", CALLS)))
                .containsExactly(1L, 0L, 1L, 0L);
    }

    @Test
    void what_was_withdrawn_does_not_come_back() {
        importTouchpoints(LIST, NONE);
        ports.touchpoints().withdraw(touchpoints("Bolt").getFirst(), NOW);

        assertThat(counts(importTouchpoints(LIST, NONE))).containsExactly(0L, 0L, 2L, 0L);
        assertThat(touchpoints("Bolt")).isEmpty();
    }

    @Test
    void unknown_customers_are_refused_row_by_row_and_made_where_that_was_asked_for() {
        String list =
                "Customer | Date\nNewcomer | 2026-11-18\nnewcomer | 2026-11-19\neve@x.example | 2026-11-19\nAcme | 2026-11-19";

        assertThat(counts(importTouchpoints(list, CALLS))).containsExactly(1L, 0L, 0L, 3L);
        assertThat(refused.getFirst())
                .startsWith("2 is about a customer called \"Newcomer\", who is not known (--create");
        assertThat(customers()).hasSize(2);

        ImportResult created =
                importTouchpoints(list, defaults(Channel.PHONE, Direction.OUTBOUND, Purpose.CHECK_IN, true));

        assertThat(counts(created)).containsExactly(3L, 0L, 1L, 0L);
        assertThat(created.customersMade()).isEqualTo(2);
        assertThat(touchpoints("Newcomer")).hasSize(2);
        assertThat(people("eve@x.example").getFirst().email()).isEqualTo("eve@x.example");
    }

    @Test
    void customers_are_found_by_key_name_alias_number_and_address() {
        importCustomers("Name | E-Mail | Aliases\nZeta GmbH | z@zeta.example | Zett");
        long number = customer("Zeta GmbH").number();

        assertThat(counts(importTouchpoints("""
                Customer | Date
                ZETA | 2026-11-10
                zett | 2026-11-11
                #%d | 2026-11-12
                Z@zeta.example | 2026-11-13
                #999 | 2026-11-13
                """.formatted(number), CALLS))).containsExactly(4L, 0L, 0L, 1L);
        assertThat(touchpoints("Zeta GmbH")).hasSize(4);
    }

    @Test
    void unknown_staff_are_made_once_and_known_ones_are_found_in_any_order_of_their_names() {
        importTouchpoints(
                "Customer | Date | Staff\nAcme | 2026-11-10 | Davolio, Nancy\nAcme | 2026-11-11 | nancy davolio",
                CALLS);
        importTouchpoints("Customer | Date | Staff\nAcme | 2026-11-12 | Nancy Davolio", CALLS);

        assertThat(ports.staff().all(workspace)).extracting(Staff::name).containsExactly("Davolio, Nancy");
    }

    @Test
    void check_ins_follow_what_was_imported() {
        importTouchpoints("Customer | Date | Staff\nAcme | 2026-11-02 | Nancy", CALLS);

        CheckIn next = checkIns.of(workspace, customer("Acme Ltd").id()).orElseThrow();
        assertThat(next.why()).isEqualTo(CheckIn.Why.CADENCE);
        assertThat(next.dueOn()).isEqualTo("2027-02-02");
        assertThat(checkIns.of(workspace, customer("Bolt").id()).orElseThrow().why())
                .isEqualTo(CheckIn.Why.FIRST);
    }

    @Test
    void a_contact_that_nobody_made_is_the_sources_and_said_to_count_for_nothing() {
        ImportResult result = importTouchpoints("Customer | Date\nAcme | 2026-11-02", CALLS);

        assertThat(touchpoints("Acme Ltd").getFirst().system()).isEqualTo("import");
        assertThat(result.remarks().keySet()).anyMatch(remark -> remark.contains("--staff"));
    }

    @Test
    void the_usual_outcome_of_a_message_is_sent() {
        importTouchpoints(
                "Customer | Date\nAcme | 2026-11-02",
                defaults(Channel.EMAIL, Direction.OUTBOUND, Purpose.NEWSLETTER, false));

        assertThat(touchpoints("Acme Ltd").getFirst().outcome()).isEqualTo(Outcome.SENT);
    }

    @Test
    void dates_without_a_time_are_that_day_and_never_in_the_future() {
        LocalDate today = LocalDate.parse("2026-11-23");

        assertThat(counts(importTouchpoints("Customer | Date\nAcme | 23.11.2026\nAcme | 24.11.2026", CALLS)))
                .containsExactly(1L, 0L, 0L, 1L);
        Touchpoint happened = touchpoints("Acme Ltd").getFirst();
        assertThat(happened.happenedOn()).isEqualTo(today);
        assertThat(happened.happenedAt()).isEqualTo(NOW);
        assertThat(refused.getFirst()).startsWith("3 happens on 2026-11-24, which is in the future");
    }

    @Test
    void american_and_british_dates_are_told_apart_by_the_whole_list() {
        ImportResult result = importTouchpoints("Customer | Date\nAcme | 3/4/2026\nBolt | 3/15/2026", CALLS);

        assertThat(touchpoints("Acme Ltd").getFirst().happenedOn()).isEqualTo("2026-03-04");
        assertThat(result.notes()).anyMatch(note -> note.contains("as line 3 shows"));
    }

    @Test
    void bad_rows_are_refused_with_line_and_reason() {
        importTouchpoints("""
                Customer | Date | Channel | Direction | Purpose | Outcome | Amount | Staff
                 | 2026-11-02 | call | out | order | | |
                Acme | | call | out | order | | |
                Acme | soon | call | out | order | | |
                Acme | 2026-11-02 | smoke | out | order | | |
                Acme | 2026-11-02 | call | up | order | | |
                Acme | 2026-11-02 | call | out | chat | | |
                Acme | 2026-11-02 | call | out | order | Not Started | |
                Acme | 2026-11-02 | call | out | order | | lots |
                Acme | 2026-11-02 | | out | order | | |
                Acme | 2026-11-02 | call | out | order | | | acme
                Acme | 0201-11-02 | call | out | order | | |
                """, NONE);

        assertThat(refused)
                .satisfiesExactly(
                        row -> assertThat(row).isEqualTo("2 names no customer"),
                        row -> assertThat(row).isEqualTo("3 does not say when it happened"),
                        row -> assertThat(row).isEqualTo("4 has \"soon\" where a date should be"),
                        row -> assertThat(row).startsWith("5 has the channel \"smoke\", which is none of: phone"),
                        row -> assertThat(row).startsWith("6 has the direction \"up\""),
                        row -> assertThat(row).startsWith("7 has the purpose \"chat\""),
                        row -> assertThat(row).startsWith("8 has the outcome \"Not Started\""),
                        row -> assertThat(row).startsWith("9 has the amount \"lots\""),
                        row -> assertThat(row).isEqualTo("10 does not say its channel"),
                        row -> assertThat(row).startsWith("11 is from Acme to themselves"),
                        row -> assertThat(row).startsWith("12 happened on 0201-11-02"));
        assertThat(touchpoints("Acme Ltd")).isEmpty();
    }

    @Test
    void what_neither_the_list_nor_an_option_says_is_asked_for_at_once() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> importTouchpoints("Customer | Date | Channel\nAcme | 2026-11-02 | call", NONE))
                .withMessageContaining("the direction or the purpose")
                .withMessageContaining("--direction outbound --purpose follow-up");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> importTouchpoints("Customer | Foo\nAcme | 2026-11-02", CALLS))
                .withMessageContaining("when it happened")
                .withMessageContaining("=date");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> importTouchpoints("Foo | Date\nAcme | 2026-11-02", CALLS))
                .withMessageContaining("which customer");
    }

    @Test
    void lists_longer_than_a_batch_know_their_rows_again() {
        String list = "Customer | Date | Note\n"
                + String.join(
                        "\n",
                        IntStream.range(0, 1_100)
                                .mapToObj(i -> "Acme | 2026-11-02 | note " + i % 300)
                                .toList());

        assertThat(counts(importTouchpoints(list, CALLS))).containsExactly(1_100L, 0L, 0L, 0L);
        assertThat(counts(importTouchpoints(list, CALLS))).containsExactly(0L, 0L, 1_100L, 0L);
    }

    @Test
    void notes_are_stored_as_they_are() {
        String hostile = "<!here> =HYPERLINK() \"quoted\" `code` 'x'; DROP TABLE touchpoint";

        importTouchpoints("Customer | Date | Note\nAcme | 2026-11-02 | " + hostile, CALLS);

        assertThat(touchpoints("Acme Ltd").getFirst().note()).isEqualTo(hostile);
    }

    @Test
    void staff_lists_make_employees_once_and_complete_those_known_by_address() {
        importTouchpoints("Customer | Date | Sender\nAcme | 2026-11-02 | nancy@firm.example", CALLS);
        Table list = ListedTable.of(
                "EmployeeID | FirstName | LastName | Email\n1 | Nancy | Davolio | nancy@firm.example\n2 | Bob | Beta |");
        var mapping = Mapping.of(StaffField.class, list.headings(), List.of());

        ImportResult first = new StaffImport(ports).run(workspace, list, mapping, listener());
        ImportResult again = new StaffImport(ports).run(workspace, list, mapping, listener());

        assertThat(counts(first)).containsExactly(1L, 1L, 0L, 0L);
        assertThat(counts(again)).containsExactly(0L, 0L, 2L, 0L);
        assertThat(ports.staff().all(workspace)).extracting(Staff::name).containsExactly("Bob Beta", "Nancy Davolio");
        assertThat(touchpoints("Acme Ltd").getFirst().staff())
                .containsExactly(staff("Nancy Davolio").id());
    }

    @Test
    void a_customer_made_by_one_row_keeps_its_segment_blank() {
        importTouchpoints(
                "Customer | Date\nNewcomer | 2026-11-18",
                defaults(Channel.PHONE, Direction.OUTBOUND, Purpose.CHECK_IN, true));

        assertThat(customers()).extracting(Customer::segment).containsOnlyNulls();
    }
}
