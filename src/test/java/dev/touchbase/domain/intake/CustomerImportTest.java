package dev.touchbase.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.cadence.CheckIn;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.store.TestDatabase;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CustomerImportTest extends IntakeTest {

    private static final String FULL = """
            Id | Company | Contact | E-Mail | Phone | Town | Country | Region | Zone | Stage | Segment | Value | Preferred channel | Service | Sales | Every | Aliases
            K1 | Müller & Söhne GmbH | Ann Müller | Ann@Mueller.example | 030 123456 | Köln | Deutschland | NW | europe/berlin | Lead | VIP | 1.234,50 € | call | Priya Shah | sam@firm.example | 6 weeks | Muesoe; M&S
            K2 | Acme Ltd | | | | London | UK | | | | | | | | | |
            """;

    CustomerImportTest(TestDatabase.Kind kind) {
        super(kind);
    }

    @Test
    void takes_everything_that_a_row_says() {
        assertThat(counts(importCustomers(FULL))).containsExactly(2L, 0L, 0L, 0L);

        Customer mueller = customer("Müller & Söhne GmbH");
        assertThat(mueller.externalRef()).isEqualTo("K1");
        assertThat(mueller.aliases()).containsExactly("Muesoe", "M&S");
        assertThat(mueller.stage()).isEqualTo(Stage.LEAD);
        assertThat(mueller.town()).isEqualTo("Köln");
        assertThat(mueller.country()).isEqualTo("DE");
        assertThat(mueller.region()).isEqualTo("nw");
        assertThat(String.valueOf(mueller.zone())).isEqualTo("Europe/Berlin");
        assertThat(mueller.segment()).isEqualTo("VIP");
        assertThat(mueller.value()).isEqualTo(123_450);
        assertThat(mueller.preferredChannel()).isEqualTo(Channel.PHONE);
        assertThat(people("Müller & Söhne GmbH"))
                .extracting(Person::name, Person::email, Person::phone)
                .containsExactly(tuple("Ann Müller", "ann@mueller.example", "+4930123456"));
        assertThat(ports.assignments().of(workspace, mueller.id()))
                .extracting(assignment -> assignment.role(), assignment -> assignment.staff())
                .containsExactlyInAnyOrder(
                        tuple(Role.SERVICE, staff("Priya Shah").id()),
                        tuple(Role.SALES, staff("sam@firm.example").id()));
        assertThat(mueller.champion()).isNotNull();
        assertThat(staff("sam@firm.example").slackId()).isNull();
        assertThat(ports.cadences()
                        .applying(workspace, mueller.id(), "VIP")
                        .getFirst()
                        .cadence()
                        .target()
                        .counted())
                .isEqualTo("6 weeks");
        assertThat(customer("Acme Ltd").stage()).isEqualTo(Stage.CUSTOMER);
        assertThat(people("Acme Ltd")).isEmpty();
    }

    @Test
    void the_same_list_twice_changes_nothing() {
        importCustomers(FULL);
        List<Customer> before = customers();
        var changesBefore = ports.staff().all(workspace);

        ImportResult again = importCustomers(FULL);

        assertThat(counts(again)).containsExactly(0L, 0L, 2L, 0L);
        assertThat(again.staffMade()).isEmpty();
        assertThat(customers()).isEqualTo(before);
        assertThat(ports.staff().all(workspace)).isEqualTo(changesBefore);
    }

    @Test
    void changed_values_are_taken_and_blanks_erase_nothing() {
        importCustomers(FULL);

        ImportResult result = importCustomers("""
                Id | Company | Contact | E-Mail | Phone | Town | Value | Every
                K1 | Müller Holding | Ann Müller | | 030 999999 | Bonn | | quarterly
                K2 | | Bob | | | | 10 |
                """);

        assertThat(counts(result)).containsExactly(0L, 2L, 0L, 0L);
        Customer mueller = customer("Müller Holding");
        assertThat(mueller.town()).isEqualTo("Bonn");
        assertThat(mueller.value()).isEqualTo(123_450);
        assertThat(mueller.segment()).isEqualTo("VIP");
        assertThat(people("Müller Holding"))
                .extracting(Person::name, Person::email, Person::phone)
                .containsExactly(tuple("Ann Müller", "ann@mueller.example", "+4930999999"));
        assertThat(people("Bob")).extracting(Person::name).containsExactly("Bob");
    }

    @Test
    void a_customer_without_a_key_is_found_by_its_exact_name_in_any_spelling() {
        importCustomers("Name | Town\nMüller & Söhne GmbH | Köln");

        assertThat(counts(importCustomers("Name | Town | Segment\nMUELLER UND SOEHNE | Koeln | VIP")))
                .containsExactly(0L, 1L, 0L, 0L);
        assertThat(customers()).extracting(Customer::name).containsExactly("Müller & Söhne GmbH");
        assertThat(counts(importCustomers("Name\nMüller & Sohn"))).containsExactly(1L, 0L, 0L, 0L);
    }

    @Test
    void a_worse_spelling_never_replaces_a_better_one() {
        importCustomers("Id | Name | Town | Contact\n1 | Müller | Köln | Jörg Weiß");

        for (String worse :
                List.of("Muller | Koln | Jorg Weiss", "MÃ¼ller | KÃ¶ln | JÃ¶rg WeiÃŸ", "MÜLLER | KÖLN | JÖRG WEISS")) {
            importCustomers("Id | Name | Town | Contact\n1 | " + worse);
            assertThat(customer("Müller").town()).isEqualTo("Köln");
        }
        assertThat(people("Müller").getFirst().name()).isEqualTo("Jörg Weiß");
        assertThat(counts(importCustomers("Id | Name | Town | Contact\n1 | Möller | Köln | Jörg Weiß")))
                .containsExactly(0L, 1L, 0L, 0L);
    }

    @Test
    void namesakes_are_parted_by_key_or_town_and_stay_apart() {
        String list = """
                Id | Company | Town | Contact
                1 | IT | | Ann
                2 | IT | | Bob
                 | Smith | Leeds |
                 | Smith | London |
                """;

        assertThat(counts(importCustomers(list))).containsExactly(4L, 0L, 0L, 0L);
        assertThat(counts(importCustomers(list))).containsExactly(0L, 0L, 4L, 0L);
    }

    @Test
    void a_row_that_fits_several_is_refused() {
        importCustomers("Id | Name | Town\n1 | Smith | Leeds\n2 | Smith | London");

        assertThat(counts(importCustomers("Name | Segment\nSmith | VIP\nJones | VIP")))
                .containsExactly(1L, 0L, 0L, 1L);
        assertThat(refused.getFirst()).startsWith("2 fits 2 customers called \"Smith\" (#1, #2)");
    }

    @Test
    void the_same_customers_from_another_program_make_no_doubles() {
        importCustomers(
                "Customer ID | Company | Town | E-Mail\n1 | Acme Ltd | London | info@acme.example\n2 | Bolt | Rom |");

        ImportResult result = importCustomers("""
                Account ID | Account Name | City | Email | Segment
                X-17 | ACME Limited | London | | VIP
                X-18 | Bolt | Paris | | VIP
                """);
        ImportResult byAddress = importCustomers(
                "Account ID | Account Name | Email | Segment\nX-19 | Acme Inc. | info@acme.example | A");

        assertThat(counts(result)).containsExactly(1L, 1L, 0L, 0L);
        assertThat(counts(byAddress)).containsExactly(0L, 1L, 0L, 0L);
        assertThat(customer("Acme Ltd").externalRef()).isEqualTo("1");
        assertThat(customers()).hasSize(3);
    }

    @Test
    void several_rows_may_name_persons_of_one_company() {
        String list = """
                Record ID | First Name | Last Name | Email | Company Name
                11 | Ann | Alpha | ann@acme.example | Acme
                12 | Bob | Beta | bob@acme.example | Acme
                13 | Eve | Single | eve@example.org |
                """;

        assertThat(counts(importCustomers(list))).containsExactly(2L, 1L, 0L, 0L);
        assertThat(people("Acme")).extracting(Person::name).containsExactly("Ann Alpha", "Bob Beta");
        assertThat(customer("Acme").externalRef()).isNull();
        assertThat(customer("Eve Single").externalRef()).isEqualTo("13");
        assertThat(counts(importCustomers(list))).containsExactly(0L, 0L, 3L, 0L);
    }

    @Test
    void rows_of_one_list_that_contradict_each_other_settle_in_one_way() {
        String list = "Name | Phone | Segment\nAcme | 030 111111 | A\nAcme | 030 222222 | B";

        ImportResult first = importCustomers(list);

        assertThat(customer("Acme").segment()).isEqualTo("A");
        assertThat(first.remarks().keySet()).anyMatch(remark -> remark.contains("earlier row"));
        assertThat(counts(importCustomers(list))).containsExactly(0L, 0L, 2L, 0L);
    }

    @Test
    void a_closed_customer_stays_closed() {
        importCustomers("Name | Stage\nAcme | closed");
        assertThat(customers()).isEmpty();

        ImportResult result = importCustomers("Name | Stage\nAcme | customer");

        assertThat(result.remarks().keySet()).anyMatch(remark -> remark.contains("stays closed"));
        assertThat(customers()).isEmpty();
    }

    @Test
    void bad_rows_are_refused_with_line_and_reason_and_the_others_taken() {
        var table = ListedTable.of("""
                Name | E-Mail | Zone | Stage | Value | Every
                 | | | | |
                Acme | nonsense | | | |
                Bolt | | Mars/Dome | | |
                Crux | | | happy | |
                Dean | | | | lots |
                Eden | | | | | often
                Fine | n/a | - | | 12 | weekly
                """);

        assertThat(counts(importCustomers(table.withBroken(9, "has 2 cells where the headings have 6"))))
                .containsExactly(1L, 0L, 0L, 7L);
        assertThat(refused)
                .satisfiesExactlyInAnyOrder(
                        row -> assertThat(row).isEqualTo("2 has neither a name nor an e-mail address"),
                        row -> assertThat(row).startsWith("3 has \"nonsense\" where an e-mail"),
                        row -> assertThat(row).startsWith("4 has the time zone \"Mars/Dome\""),
                        row -> assertThat(row).startsWith("5 has the stage \"happy\", which is none of: prospect"),
                        row -> assertThat(row).startsWith("6 has the value \"lots\""),
                        row -> assertThat(row).startsWith("7 has the cadence \"often\""),
                        row -> assertThat(row).isEqualTo("9 has 2 cells where the headings have 6"));
    }

    @Test
    void hostile_cells_are_stored_as_they_are() {
        String hostile = "<!channel> =1+1 *bold* '; DROP TABLE customer; -- <script>";

        importCustomers("Name | Segment\n" + hostile + " | @here");

        assertThat(customer(hostile).segment()).isEqualTo("@here");
    }

    @Test
    void customers_who_were_never_contacted_do_not_fall_due_on_one_morning() {
        importCustomers("Name\n"
                + String.join(
                        "\n",
                        IntStream.range(0, 200).mapToObj(i -> "Firma " + i).toList()));

        List<CheckIn> due =
                checkIns.of(workspace, customers().stream().map(Customer::id).toList());
        assertThat(due).hasSize(200);
        assertThat(due.stream().map(CheckIn::dueOn).distinct().count()).isGreaterThan(50);
    }

    @Test
    void a_list_longer_than_a_batch_is_taken_whole() {
        ImportResult result = importCustomers("Name\n"
                + String.join(
                        "\n",
                        IntStream.range(0, 1_203).mapToObj(i -> "Firma " + i).toList()));

        assertThat(counts(result)).containsExactly(1_203L, 0L, 0L, 0L);
        assertThat(ports.customers().countOpen(workspace)).isEqualTo(1_203);
    }

    @Test
    void a_list_without_a_column_for_the_name_says_what_to_do() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> importCustomers("Foo | Bar\n1 | 2"))
                .withMessageContaining("Foo, Bar")
                .withMessageContaining("--map \"Foo=name\"");
    }
}
