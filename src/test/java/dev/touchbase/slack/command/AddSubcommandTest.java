package dev.touchbase.slack.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchbase.TestFirm;
import dev.touchbase.domain.Refused;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.AddFormView;
import dev.touchbase.slack.view.Screen;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddSubcommandTest {

    private final TestFirm firm = new TestFirm();

    @AfterEach
    void close() {
        firm.close();
    }

    @Test
    void everything_in_one_line() {
        Screen screen = adds("add \"Acme Ltd\" <mailto:Ann.Lee@acme.example|Ann.Lee@acme.example> "
                + "+44 20 7946 0000 sales <@USAM> every 2 weeks");
        assertThat(screen.text()).isEqualTo("""
                        *Added*: *Acme Ltd* (#1, customer)
                        • Ann Lee, <tel:+442079460000|+44 20 7946 0000>, ann.lee@acme.example
                        *Looked after by* you (sales, champion)
                        *Next check-in*: *Mon 7 Dec*
                        """);
        assertThat(screen.buttons()).containsExactly("Undo", "Fix", "Persons");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            add Bolt                                | Bolt          | CUSTOMER |       |     |
            add Bolt & Sons prospect                | Bolt & Sons   | PROSPECT |       |     |
            add Bolt town Bad Homburg lead          | Bolt          | LEAD     | Bad Homburg | |
            add "Prospect House" prospect           | Prospect House | PROSPECT |      |     |
            add "Bolt" segment vip zone Europe/Rome | Bolt          | CUSTOMER |       | vip | Europe/Rome
            add Prospect                            | Prospect      | CUSTOMER |       |     |
            """)
    void name_stage_town_segment_and_zone(
            String typed, String name, Stage stage, String town, String segment, String zone) {
        adds(typed.replace("&", "&amp;"));
        Customer added = all().getFirst();
        assertThat(added.name()).isEqualTo(name);
        assertThat(added.stage()).isEqualTo(stage);
        assertThat(added.town()).isEqualTo(town);
        assertThat(added.segment()).isEqualTo(segment);
        assertThat(added.zone() == null ? null : added.zone().getId()).isEqualTo(zone);
    }

    @Test
    void a_customer_nobody_looks_after_can_be_taken() {
        Screen screen = adds("add Bolt");
        assertThat(screen.text()).contains("*Looked after by* nobody yet");
        assertThat(screen.buttons()).contains("Take it");
    }

    @Test
    void whoever_is_named_becomes_staff() {
        adds("add Bolt service <@UNEWBIE>");
        assertThat(firm.store.staff.bySlackId(firm.workspace.id(), "UNEWBIE")).isPresent();
    }

    @Test
    void the_first_named_is_the_champion() {
        assertThat(adds("add Bolt service <@UPRIYA> sales <@USAM>").text())
                .contains("Priya Nair (service, champion) and you (sales)");
    }

    @Test
    void a_national_number_is_read_as_the_business_would_dial_it() {
        adds("add Bolt 020 7946 0000");
        assertThat(persons()).extracting(Person::phone).containsExactly("+442079460000");
    }

    @Test
    void an_address_of_nobody_in_particular_is_the_customers_own() {
        adds("add Bolt info@bolt.example");
        assertThat(persons()).extracting(Person::name).containsExactly("Bolt");
    }

    @Test
    void one_that_is_there_already_is_shown_first_and_added_on_a_tap() {
        adds("add \"Müller GmbH\" town Leeds");
        Reply asked = firm.types(firm.sam, "add Mueller every 2 weeks");
        assertThat(Screen.of(asked).text())
                .startsWith("*Mueller* may be there already: Müller GmbH, Leeds (#1). Nothing was added yet.");
        assertThat(Screen.of(asked).buttons()).containsExactly("Show Müller GmbH, Leeds", "Add anyway");
        assertThat(all()).hasSize(1);
        assertThat(Screen.of(firm.presses(firm.sam, asked, "Show Müller GmbH, Leeds"))
                        .text())
                .startsWith("*Müller GmbH*");
        assertThat(Screen.of(firm.presses(firm.sam, asked, "Add anyway")).text())
                .contains("*Added*: *Mueller* (#2")
                .contains("Mon 7 Dec");
        assertThat(all()).hasSize(2);
    }

    @Test
    void the_same_address_is_a_sign_too() {
        adds("add Bolt ann@bolt.example");
        assertThat(adds("add Blitz ann@bolt.example").text()).contains("*Blitz* may be there already: Bolt (#1)");
        assertThat(adds("add Blitz bob@bolt.example").text()).contains("*Added*: *Blitz*");
    }

    @Test
    void without_a_name_the_form_has_everything_that_was_understood() {
        Reply.Form form = (Reply.Form) firm.types(firm.sam, "add ann@acme.example sales <@USAM> every 2 weeks");
        Reply errors = firm.submits(firm.sam, form, Map.of());
        assertThat(errors).isEqualTo(new Reply.Errors(Map.of(AddFormView.NAME, "A customer needs a name.")));
        Reply added = firm.submits(firm.sam, form, Map.of(AddFormView.NAME, "Acme Ltd"));
        assertThat(Screen.of(added).text())
                .contains("*Added*: *Acme Ltd*", "ann@acme.example", "you (sales, champion)", "Mon 7 Dec");
        assertThat(Screen.of(form.instead()).buttons()).containsExactly("Add a customer");
    }

    @Test
    void the_form_says_under_each_field_what_is_wrong_and_adds_nothing() {
        Reply form = firm.types(firm.sam, "add");
        Reply errors = firm.submits(
                firm.sam,
                form,
                Map.of(
                        AddFormView.NAME, "Acme",
                        AddFormView.EMAIL, "ann at acme",
                        AddFormView.PHONE, "call me",
                        AddFormView.ROLE, "SALES",
                        AddFormView.EVERY, "sometimes"));
        assertThat(((Reply.Errors) errors).byBlock())
                .containsOnlyKeys(AddFormView.EMAIL, AddFormView.PHONE, AddFormView.STAFF, AddFormView.EVERY);
        assertThat(all()).isEmpty();
    }

    @Test
    void the_form_asks_once_more_with_everything_typed_when_it_may_be_there_already() {
        adds("add Acme");
        Reply form = firm.types(firm.sam, "add");
        Map<String, String> typed = Map.of(AddFormView.NAME, "ACME Ltd.", AddFormView.PERSON, "Ann Lee");
        Reply again = firm.submits(firm.sam, form, typed);
        assertThat(Screen.of(((Reply.NextForm) again).view()).text()).contains("*ACME Ltd.* may be there already");
        assertThat(Screen.of(firm.submits(firm.sam, again, Map.of())).text())
                .contains("*Added*: *ACME Ltd.*", "Ann Lee");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            add Acme sales                    | who is sales
            add "Acme" flibbert               | flibbert
            add "Acme" zone Europe/Belin      | Europe/Berlin
            add "Acme" country Narnia         | Narnia
            add "Acme" every 2 hours          | days, weeks, months or years
            add "Acme" every 6 weeks max 2 weeks | shorter than the target
            """)
    void what_cannot_be_used_is_refused_in_a_sentence(String typed, String sentence) {
        assertThatThrownBy(() -> firm.types(firm.sam, typed))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(sentence);
        assertThat(all()).isEmpty();
    }

    @Test
    void what_was_added_can_be_taken_back() {
        Reply added = firm.types(firm.sam, "add Acme ann@acme.example sales <@USAM>");
        firm.domain.undo.undoLatest(firm.by(firm.sam));
        assertThat(Screen.of(added).buttons()).contains("Undo");
        assertThat(all()).isEmpty();
    }

    private Screen adds(String typed) {
        return Screen.of(firm.types(firm.sam, typed));
    }

    private List<Customer> all() {
        return firm.store.customers.page(firm.workspace.id(), new CustomerId(0), 10);
    }

    private List<Person> persons() {
        return firm.store.persons.at(firm.workspace.id(), all().getFirst().id());
    }
}
