package dev.touchbase.slack.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.TestFirm;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.customer.PersonId;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.EditFormView;
import dev.touchbase.slack.view.PersonsFormView;
import dev.touchbase.slack.view.Screen;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EditSubcommandTest {

    private final TestFirm firm = new TestFirm();
    private final Customer acme = firm.added("Acme Ltd", firm.sam);

    @AfterEach
    void close() {
        firm.close();
    }

    @Test
    void the_form_has_everything_but_the_persons() {
        assertThat(Screen.ofForm(firm.types(firm.sam, "edit acme")).inputs())
                .containsExactly(
                        "Name",
                        "Other names",
                        "Stage",
                        "Town and country",
                        "Time zone",
                        "Segment",
                        "They like to be contacted by",
                        "Worth in a year");
    }

    @Test
    void what_was_changed_is_said_line_by_line_and_can_be_taken_back() {
        Reply changed = firm.submits(
                firm.priya,
                firm.types(firm.priya, "edit acme"),
                Map.of(
                        EditFormView.NAME, "Acme Holdings",
                        EditFormView.ALIASES, "Acme\nWile",
                        EditFormView.STAGE, "LEAD",
                        EditFormView.PLACE, "Munich, DE-BY",
                        EditFormView.ZONE, "Europe/Berlin",
                        EditFormView.SEGMENT, "vip",
                        EditFormView.CHANNEL, "EMAIL",
                        EditFormView.VALUE, "4.200,50 €"));
        assertThat(Screen.of(changed).text()).startsWith("""
                        *Changed*: *Acme Holdings*
                        • name: Acme Ltd → Acme Holdings
                        • other names: none → Acme, Wile
                        • stage: customer → lead
                        • town: none → Munich
                        • country: none → DE-by
                        • time zone: none → Europe/Berlin
                        • segment: none → vip
                        • preferred channel: none → email
                        • worth in a year: 0 → 4,200.50
                        *Next check-in*""");
        assertThat(Screen.of(changed).buttons()).containsExactly("Undo", "Fix", "Show");
        Customer now = now();
        assertThat(now.stage()).isEqualTo(Stage.LEAD);
        assertThat(now.preferredChannel()).isEqualTo(Channel.EMAIL);
        assertThat(now.champion()).isEqualTo(firm.sam.id());
        firm.domain.undo.undoLatest(firm.by(firm.priya));
        assertThat(now()).isEqualTo(acme);
    }

    @Test
    void it_is_found_by_its_other_name_afterwards() {
        firm.submits(firm.sam, firm.types(firm.sam, "edit acme"), Map.of(EditFormView.ALIASES, "Wile Coyote"));
        assertThat(Screen.of(firm.types(firm.sam, "coyote")).text()).startsWith("*Acme Ltd* (also Wile Coyote)");
    }

    @Test
    void nothing_changed_is_said_and_leaves_no_undo() {
        Screen screen = Screen.of(firm.submits(firm.sam, firm.types(firm.sam, "edit acme"), Map.of()));
        assertThat(screen.text()).contains("nothing was changed");
        assertThat(screen.buttons()).isEmpty();
    }

    @Test
    void an_error_says_what_is_wrong_under_its_field_and_changes_nothing() {
        Reply errors = firm.submits(
                firm.sam,
                firm.types(firm.sam, "edit acme"),
                Map.of(
                        EditFormView.NAME, "",
                        EditFormView.PLACE, "Leeds, Narnia",
                        EditFormView.ZONE, "Europe/Belin",
                        EditFormView.VALUE, "lots"));
        assertThat(((Reply.Errors) errors).byBlock())
                .containsOnlyKeys(EditFormView.NAME, EditFormView.PLACE, EditFormView.ZONE, EditFormView.VALUE)
                .containsEntry(EditFormView.ZONE, "There is no zone “Europe/Belin”. Did you mean Europe/Berlin?");
        assertThat(now()).isEqualTo(acme);
    }

    @Test
    void words_that_it_cannot_read_are_not_swallowed() {
        assertThat(Screen.ofForm(firm.types(firm.sam, "edit acme rename to Bolt"))
                        .text())
                .contains("I can't read “rename to Bolt” after *edit*");
    }

    @Test
    void where_no_form_can_be_opened_buttons_open_them() {
        Reply.Form form = (Reply.Form) firm.types(firm.sam, "edit acme");
        assertThat(Screen.ofForm(firm.presses(firm.sam, form, "Edit")).inputs()).contains("Name");
        assertThat(Screen.ofForm(firm.presses(firm.sam, form, "Persons")).inputs())
                .contains("Somebody new");
    }

    @Test
    void persons_are_added_changed_and_removed_a_line_each() {
        Person ann = person("Ann Lee", null);
        Person bob = person("Bob Ray", "+442079460000");
        Reply changed = firm.submits(
                firm.sam,
                firm.types(firm.sam, "edit acme persons"),
                Map.of(
                        PersonsFormView.PERSON + ann.id().value(), "Ann Lee, Ann@Acme.example, decides",
                        PersonsFormView.PERSON + bob.id().value(), "",
                        PersonsFormView.NEW + 1, "Cy Old, 020 7946 0001, buyer"));
        assertThat(persons())
                .extracting(Person::name, Person::email, Person::phone, Person::part)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ann Lee", "ann@acme.example", null, "decides"),
                        org.assertj.core.groups.Tuple.tuple("Cy Old", null, "+442079460001", "buyer"));
        assertThat(persons().getFirst().id()).isEqualTo(ann.id());
        assertThat(Screen.of(changed).text())
                .contains("*Changed*: the persons at *Acme Ltd*")
                .contains("• Cy Old (buyer), <tel:+442079460001|+44 20 7946 0001>");
    }

    @Test
    void persons_saved_as_they_were_stay_as_they_were() {
        person("Ann Lee", "+442079460000");
        List<Person> before = persons();
        firm.submits(firm.sam, firm.types(firm.sam, "edit acme persons"), Map.of());
        assertThat(persons()).isEqualTo(before);
    }

    @Test
    void those_who_have_no_field_are_kept() {
        IntStream.range(0, 9).forEach(i -> person("Person " + (char) ('A' + i), null));
        firm.submits(firm.sam, firm.types(firm.sam, "edit acme persons"), Map.of());
        assertThat(persons()).hasSize(9);
    }

    @Test
    void a_person_without_a_name_is_asked_for_one() {
        Reply errors = firm.submits(
                firm.sam,
                firm.types(firm.sam, "edit acme persons"),
                Map.of(PersonsFormView.NEW + 1, "ann@acme.example"));
        assertThat(((Reply.Errors) errors).byBlock()).containsOnlyKeys(PersonsFormView.NEW + 1);
        assertThat(persons()).isEmpty();
    }

    @Test
    void a_typing_error_writes_nothing_but_asks() {
        assertThat(Screen.of(firm.types(firm.sam, "edit acne")).text()).contains("Did you mean");
    }

    private Person person(String name, @org.jspecify.annotations.Nullable String phone) {
        return firm.store.persons.add(
                firm.workspace.id(), new Person(new PersonId(0), acme.id(), name, null, phone, null));
    }

    private List<Person> persons() {
        return firm.store.persons.at(firm.workspace.id(), acme.id());
    }

    private Customer now() {
        return firm.store.customers.find(firm.workspace.id(), acme.id()).orElseThrow();
    }
}
