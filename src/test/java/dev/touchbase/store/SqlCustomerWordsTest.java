package dev.touchbase.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.NameFolding;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.customer.PersonId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
class SqlCustomerWordsTest extends StoreTest {

    private final SqlCustomerWords words = new SqlCustomerWords(database);
    private final SqlCustomers customers = new SqlCustomers(database);
    private final SqlPersons persons = new SqlPersons(database);

    SqlCustomerWordsTest(TestDatabase.Kind kind) {
        super(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Müller", "mueller", "MULLER", "Muller GmbH", "söhne müller", "Mülli"})
    void finds_a_customer_by_words_of_its_name_and_aliases(String typed) {
        Customer muller = customers.add(withAlias("Müller & Söhne GmbH", "Mülli"));
        customer("Meier AG");

        assertThat(words.withAll(workspace, NameFolding.words(typed), 9)).containsExactly(muller.id());
    }

    @Test
    void finds_a_customer_by_its_persons_and_forgets_those_who_left() {
        Customer acme = customer("Acme");
        Person ann = persons.add(workspace, personAt(acme, "Ann Smith-Jones"));

        assertThat(words.withAll(workspace, List.of("acme", "ann", "smith"), 9)).containsExactly(acme.id());
        persons.save(workspace, new Person(ann.id(), acme.id(), "Ann Brown", null, null, null));
        assertThat(words.withAll(workspace, List.of("smith"), 9)).isEmpty();
        assertThat(words.withAll(workspace, List.of("brown"), 9)).containsExactly(acme.id());
        persons.remove(workspace, new Person(ann.id(), acme.id(), "Ann Brown", null, null, null));
        assertThat(words.withAll(workspace, List.of("ann"), 9)).isEmpty();
        assertThat(words.withAll(workspace, List.of("acme"), 9)).containsExactly(acme.id());
    }

    @Test
    void wants_all_words_and_begins_at_the_rarest() {
        List<Customer> hotels = customers.addAll(IntStream.range(0, 1_500)
                .mapToObj(i -> draft(workspace, "Hotel Number" + i))
                .toList());
        Customer wanted = hotels.get(1_234);

        assertThat(words.withAll(workspace, List.of("hotel", "number1234"), 11)).containsExactly(wanted.id());
        assertThat(words.withAll(workspace, List.of("number1234", "hotel"), 11)).containsExactly(wanted.id());
        assertThat(words.withAll(workspace, List.of("hotel", "elsewhere"), 11)).isEmpty();
        assertThat(words.withAll(workspace, List.of("hotel"), 11)).hasSize(11);
        assertThat(words.withAll(workspace, List.of(), 11)).isEmpty();
    }

    @Test
    void finds_by_the_beginning_of_a_word() {
        Customer northwind = customer("Northwind Traders");
        Customer northern = customer("Northern Northside Norths");
        customer("Southwind Traders");
        Customer greek = customer("ΝΟΡΘ 𝔑orth🙂");

        assertThat(words.startingWith(workspace, List.of(), "north", 9))
                .containsExactlyInAnyOrder(northwind.id(), northern.id(), greek.id());
        assertThat(words.startingWith(workspace, List.of(), "northw", 9)).containsExactly(northwind.id());
        assertThat(words.startingWith(workspace, List.of("traders"), "nor", 9)).containsExactly(northwind.id());
        assertThat(words.startingWith(workspace, List.of("northwind"), "t", 9)).containsExactly(northwind.id());
        assertThat(words.startingWith(workspace, List.of("northern"), "t", 9)).isEmpty();
        assertThat(words.startingWith(workspace, List.of(), "northwindx", 9)).isEmpty();
        assertThat(words.startingWith(workspace, List.of(), "north", 2)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"northwind", "nortwind", "northhwind", "nrothwind", "xorthwind", "northwine"})
    void knows_the_words_within_one_typing_error(String typed) {
        customer("Northwind Traders");
        customer("Southwind");

        assertThat(words.nearest(workspace, typed, 9)).containsExactly("northwind");
    }

    @Test
    void puts_the_word_itself_before_its_neighbours_and_leaves_out_what_nobody_has() {
        customer("Maier");
        customer("Meier");
        Customer gone = customer("Mayer");
        customers.save(renamed(gone, "Zenith"));

        assertThat(words.nearest(workspace, "meier", 9)).containsExactly("meier", "maier");
        assertThat(words.nearest(workspace, "mayer", 9)).containsExactly("maier");
        assertThat(words.nearest(workspace, "meier", 1)).containsExactly("meier");
        assertThat(words.nearest(workspace, "nothing", 9)).isEmpty();
    }

    @Test
    void finds_by_address_and_number_of_a_person() {
        Customer acme = customer("Acme");
        persons.add(
                workspace, new Person(new PersonId(0), acme.id(), "Ann", "ann@acme.example", "+442079460000", null));
        persons.add(
                workspace, new Person(new PersonId(0), acme.id(), "Info", "ann@acme.example", "+442079460000", null));

        assertThat(words.byEmail(workspace, "ann@acme.example")).containsExactly(acme.id());
        assertThat(words.byPhone(workspace, "+442079460000")).containsExactly(acme.id());
        assertThat(words.byEmail(workspace, "bob@acme.example")).isEmpty();
        assertThat(words.byPhone(workspace, "+44")).isEmpty();
    }

    @Test
    void keeps_the_words_of_many_who_add_at_once() throws Exception {
        AtOnce.run(12, i -> customer("Grand Hotel Number" + i));

        assertThat(words.withAll(workspace, List.of("grand", "hotel"), 20)).hasSize(12);
        assertThat(words.nearest(workspace, "grend", 9)).containsExactly("grand");
    }

    private Customer withAlias(String name, String alias) {
        Customer plain = draft(workspace, name);
        return copy(plain, name, List.of(alias));
    }

    private static Customer renamed(Customer c, String name) {
        return copy(c, name, c.aliases());
    }

    private static Customer copy(Customer c, String name, List<String> aliases) {
        return new Customer(
                c.id(),
                c.workspace(),
                c.number(),
                name,
                aliases,
                c.stage(),
                c.closedReason(),
                c.town(),
                c.country(),
                c.region(),
                c.zone(),
                c.segment(),
                c.preferredChannel(),
                c.value(),
                c.champion(),
                c.externalRef(),
                c.createdAt());
    }

    @Test
    void a_customer_whose_name_has_no_letter_can_be_kept() {
        Customer odd = customer("★★★");

        assertThat(customers.find(workspace, Set.of(odd.id()))).containsExactly(odd);
        assertThat(words.startingWith(workspace, List.of(), "★", 9)).isEqualTo(List.<CustomerId>of());
    }
}
