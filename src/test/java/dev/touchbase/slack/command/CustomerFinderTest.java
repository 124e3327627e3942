package dev.touchbase.slack.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.customer.Certainty;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Found;
import dev.touchbase.domain.customer.Found.Candidate;
import dev.touchbase.domain.customer.Sought;
import dev.touchbase.domain.customer.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Finding customers on a real store, with what people type in front of a log.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustomerFinderTest {

    private final TypingFirm firm = new TypingFirm();

    @BeforeAll
    void a_firm_with_names_that_are_easily_mixed_up() {
        firm.customer("Acme Ltd");
        firm.customer("Acme Berlin GmbH");
        firm.customer("Acme Call Center");
        Customer mueller = firm.customer("Müller GmbH & Co. KG", "Mülli");
        firm.customer("Mühle am Bach");
        firm.customer("Jo", null, Stage.CUSTOMER);
        firm.customer("Joe", null, Stage.CUSTOMER);
        firm.customer("Weiß & Söhne");
        Customer baker = firm.customer("Baker Street Books");
        firm.customer("Dr. Anna Weber");
        firm.customer("Nordwind AS");
        firm.customer("Blue Lagoon Spa", null, Stage.CLOSED);
        firm.customer("Blue Lagoon Spa");
        firm.customer("O'Brien's Bakery");
        firm.customer("1A Autoservice");
        firm.customer("Łódź Façades S.p.A.");
        firm.person(mueller, "Jana Krüger", "jana@mueller.example", "+4930123456");
        firm.person(baker, "Sherlock Holmes", "sh@baker.example", "+442079460000");
        firm.person(baker, "Will Smith");
        firm.customer("St. Mary's Dental");
        IntStream.range(0, 230).forEach(i -> firm.customer("City Hotel " + i));
        firm.customer("City Bikes");
    }

    @AfterAll
    void close() {
        firm.close();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '§', textBlock = """
            # the longest run of words that names one, and what is left
            acme berlin call reached        => one Acme Berlin GmbH 2 exact
            müller call                     => one Müller GmbH & Co. KG 1 exact
            mueller call                    => one Müller GmbH & Co. KG 1 exact
            MULLER                          => one Müller GmbH & Co. KG 1 exact
            Fa. Müller GmbH & Co. KG, call  => one Müller GmbH & Co. KG 6 exact
            Herr Müller call                => one Müller GmbH & Co. KG 2 exact
            mülli                           => one Müller GmbH & Co. KG 1 exact
            weiss                           => one Weiß & Söhne 1
            weiss and soehne call           => one Weiß & Söhne 3 exact
            weiß & söhne                    => one Weiß & Söhne 3 exact
            söhne weiß                      => one Weiß & Söhne 2
            obriens bakery                  => one O'Brien's Bakery 2 exact
            o'brien’s                       => one O'Brien's Bakery 1
            obrien call                     => one O'Brien's Bakery 1
            o'brien bakery call             => one O'Brien's Bakery 2
            st mary call                    => one St. Mary's Dental 2
            mary call                       => one St. Mary's Dental 1
            st marys dental call            => one St. Mary's Dental 3 exact
            anna weber reached              => one Dr. Anna Weber 2 exact
            dr weber                        => one Dr. Anna Weber 2
            nordwind as agreed              => one Nordwind AS 2 exact
            nordwind call as agreed         => one Nordwind AS 1 exact
            baker ltd call                  => one Baker Street Books 2
            müller as agreed                => one Müller GmbH & Co. KG 1 exact
            lodz facades                    => one Łódź Façades S.p.A. 2 exact
            1a                              => one 1A Autoservice 1
            "acme" call                     => one Acme Ltd 1 exact
            “Acme” call                     => one Acme Ltd 1 exact
            "ACME LTD."                     => one Acme Ltd 1 exact
            "acme berlin"                   => one Acme Berlin GmbH 1 exact
            "berlin"                        => one Acme Berlin GmbH 1
            "jo"                            => one Jo 1 exact
            "joe"                           => one Joe 1 exact
            #1 call                         => one Acme Ltd 1 exact
            #4                              => one Müller GmbH & Co. KG 1 exact
            # persons, addresses, numbers
            krüger call                     => one Müller GmbH & Co. KG 1 via Jana Krüger
            jana krueger                    => one Müller GmbH & Co. KG 2 via Jana Krüger
            holmes                          => one Baker Street Books 1 via Sherlock Holmes
            jana@mueller.example call       => one Müller GmbH & Co. KG 1 via Jana Krüger
            JANA@mueller.example, call      => one Müller GmbH & Co. KG 1 via Jana Krüger
            <mailto:sh@baker.example|sh@baker.example> call => one Baker Street Books 1 via Sherlock Holmes
            +44 20 7946 0000 call           => one Baker Street Books 4 via Sherlock Holmes
            020 7946 0000 reached           => one Baker Street Books 3 via Sherlock Holmes
            <tel:+442079460000|020 7946 0000> reached => one Baker Street Books 1 via Sherlock Holmes
            # several have the words: a tap
            acme reached                    => several Acme Ltd; Acme Berlin GmbH; Acme Call Center
            acme call reached               => several Acme Ltd; Acme Berlin GmbH; Acme Call Center
            joe reached                     => several Jo; Joe
            blue lagoon                     => several Blue Lagoon Spa; Blue Lagoon Spa (closed)
            "blue lagoon spa"               => several Blue Lagoon Spa; Blue Lagoon Spa (closed)
            # a typing error: a tap
            mülelr call                     => near Müller GmbH & Co. KG
            mullr                           => near Müller GmbH & Co. KG
            nordwnid reached                => near Nordwind AS
            acme berlni call                => near Acme Berlin GmbH
            baker streat books              => near Baker Street Books
            kruger jnaa                     => one Müller GmbH & Co. KG 1 via Jana Krüger
            # the beginning of a name: a tap
            nordw call                      => near Nordwind AS
            sherl                           => near Baker Street Books
            dentla call                     => near St. Mary's Dental
            denta call                      => near St. Mary's Dental
            mü                              => near Mühle am Bach; Müller GmbH & Co. KG
            # nothing near
            zzyzx call                      => none
            "müller holding"                => none
            #999                            => none
            nobody@nowhere.example          => none
            !!! ???                         => none
            +49 30 999999 call              => none
            """)
    void writing_takes_only_the_customer_that_alone_has_the_words(String typed, String expected) {
        assertThat(found(typed, Certainty.WRITING)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '§', textBlock = """
            acme                    => one Acme Ltd 1 exact
            acme call               => one Acme Call Center 2
            acme b                  => one Acme Ltd 1 exact
            mülelr                  => one Müller GmbH & Co. KG 1
            nordw                   => one Nordwind AS 1
            mü                      => near Mühle am Bach; Müller GmbH & Co. KG
            blue lagoon             => several Blue Lagoon Spa; Blue Lagoon Spa (closed)
            jo                      => one Jo 1 exact
            sherl                   => one Baker Street Books 1 via Sherlock Holmes
            zzyzx                   => none
            """)
    void reading_may_guess(String typed, String expected) {
        assertThat(found(typed, Certainty.READING)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '§', textBlock = """
            müller                  => one Müller GmbH & Co. KG 1 exact
            mülli                   => one Müller GmbH & Co. KG 1 exact
            "acme"                  => one Acme Ltd 1 exact
            acme                    => several Acme Ltd; Acme Berlin GmbH; Acme Call Center
            #2                      => one Acme Berlin GmbH 1 exact
            weiss                   => several Weiß & Söhne
            "berlin"                => several Acme Berlin GmbH
            krüger                  => several Müller GmbH & Co. KG
            jana@mueller.example    => several Müller GmbH & Co. KG
            mülelr                  => near Müller GmbH & Co. KG
            """)
    void what_hurts_wants_the_exact_name(String typed, String expected) {
        assertThat(found(typed, Certainty.EXACT)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '§', textBlock = """
            st mar 3 weeks          => one St. Mary's Dental 2
            st mary den 3 weeks     => one St. Mary's Dental 3
            baker stre 3 weeks      => one Baker Street Books 2
            baker call              => one Baker Street Books 1
            acme ber 3 weeks        => several Acme Ltd; Acme Berlin GmbH; Acme Call Center
            nordw 3 weeks           => near Nordwind AS
            """)
    void where_no_note_can_follow_the_beginnings_of_further_words_are_words_of_the_name(String typed, String expected) {
        assertThat(found(sought(typed).withBeginnings(), Certainty.WRITING)).isEqualTo(expected);
    }

    @Test
    void ones_own_customers_come_first() {
        Customer center = firm.customers.byNumber(firm.workspace, 3).orElseThrow();
        firm.looksAfter(firm.lena, center);

        assertThat(firm.finder.find(firm.workspace, Sought.words(List.of("acme")), Certainty.WRITING, firm.lena.id()))
                .isInstanceOfSatisfying(
                        Found.Several.class,
                        several -> assertThat(several.candidates())
                                .extracting(one -> one.customer().name())
                                .startsWith("Acme Call Center", "Acme Ltd"));
    }

    @Test
    void among_very_many_with_the_first_word_the_next_ones_find_the_one() {
        assertThat(found("city bikes call", Certainty.WRITING)).isEqualTo("one City Bikes 2 exact");
        assertThat(found("city hotel 17 call", Certainty.WRITING)).isEqualTo("one City Hotel 17 3 exact");
        assertThat(found("city call", Certainty.WRITING)).startsWith("several City ");
        assertThat(found("city hotel", Certainty.READING)).startsWith("several City Hotel ");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '§', textBlock = """
            acme call reached       => 1 => 1
            acme call reached       => 3 => 2
            acme berlni reached     => 2 => 2
            mülelr call             => 4 => 1
            020 7946 0000 call      => 5 => 3
            something else          => 1 => 0
            """)
    void the_words_of_a_chosen_customer_are_those_that_name_it(String typed, long number, int words) {
        Customer chosen = firm.customers.byNumber(firm.workspace, number).orElseThrow();

        assertThat(firm.finder.chosen(firm.workspace, chosen.id(), sought(typed), firm.sam.id()))
                .hasValueSatisfying(one -> assertThat(one.words()).isEqualTo(words));
    }

    private String found(String typed, Certainty certainty) {
        return found(sought(typed), certainty);
    }

    private String found(Sought sought, Certainty certainty) {
        return switch (firm.finder.find(firm.workspace, sought, certainty, firm.sam.id())) {
            case Found.One(Candidate one) -> "one " + one(one);
            case Found.Several(List<Candidate> several) -> "several " + names(several);
            case Found.Near(List<Candidate> near) -> "near " + names(near);
            case Found.None() -> "none";
        };
    }

    private Sought sought(String typed) {
        Typed said = firm.typed(typed).said();
        return SoughtWords.from(new Words(said, 0, said.tokens().size()));
    }

    private static String one(Candidate one) {
        List<String> words = new ArrayList<>(List.of(one.customer().name(), String.valueOf(one.words())));
        if (one.exact()) {
            words.add("exact");
        }
        if (one.person() != null) {
            words.add("via " + one.person().name());
        }
        return String.join(" ", words);
    }

    private static String names(List<Candidate> candidates) {
        return candidates.stream()
                .map(Candidate::customer)
                .map(one -> one.name() + (one.closed() ? " (closed)" : ""))
                .collect(Collectors.joining("; "));
    }
}
