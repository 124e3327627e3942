package dev.touchbase.slack.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchbase.domain.Refusal;
import dev.touchbase.domain.Refused;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.domain.staff.Act;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactCommandTest {

    private final CommandRoom room = new CommandRoom();
    private final TypingFirm firm = room.firm;

    @BeforeEach
    void a_firm() {
        Customer north = firm.customer("Acme North", "York", Stage.CUSTOMER);
        firm.customer("Acme South", "Dover", Stage.CUSTOMER);
        firm.customer("Müller GmbH");
        firm.looksAfter(firm.priya, north);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '§', emptyValue = "", textBlock = """
            log müller call               => log: Müller GmbH #3 phone
            LOG   müller    call          => log: Müller GmbH #3 phone
            Log. Müller, call.            => log: Müller GmbH #3 phone
            /contact log müller call      => log: Müller GmbH #3 phone
            /Contact Log müller           => log: Müller GmbH #3
            l müller                      => log: Müller GmbH #3
            opt out müller                => optout: Müller GmbH
            opt-out müller                => optout: Müller GmbH
            müller                        => show: Müller GmbH
            "müller"                      => show: Müller GmbH
            #3                            => show: Müller GmbH
            card müller                   => show: Müller GmbH
            §§                            => : today
            /contact                      => : today
            """)
    void the_subcommand_is_found_whatever_its_case_and_spacing(String typed, String answer) {
        assertThat(room.types(typed).strip()).isEqualTo(answer);
    }

    @Test
    void only_what_writes_is_said_to_change_something() {
        assertThat(room.command
                        .read(firm.bySam(), firm.speaker(), "log müller", "p")
                        .changes())
                .isTrue();
        assertThat(room.command
                        .read(firm.bySam(), firm.speaker(), "show müller", "p")
                        .changes())
                .isFalse();
        assertThat(room.command
                        .read(firm.bySam(), firm.speaker(), "müller", "p")
                        .changes())
                .isFalse();
    }

    @Test
    void whoever_lacks_the_right_is_told_who_has_it() {
        assertThatThrownBy(() -> room.types("settings"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isEqualTo(new Refusal.NotAllowed(
                                        Act.CHANGE_SETTINGS.words(), Act.CHANGE_SETTINGS.who())));
        assertThat(room.settings.done()).isEmpty();
    }

    @Test
    void a_command_that_is_too_long_is_refused_and_not_cut() {
        assertThatThrownBy(() -> room.types("log müller call " + "x".repeat(3_000)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().toString()).contains("longer than 3,000"));
    }

    @Test
    void among_several_a_tap_settles_it_and_the_whole_command_goes_on() {
        assertThat(room.types("log acme call reached agreed the renewal"))
                .isEqualTo("Which “acme” do you mean? Nothing was done yet.");
        assertThat(room.labels()).containsExactly("Acme North, York, Priya", "Acme South, Dover");
        assertThat(room.log.done()).isEmpty();

        assertThat(room.presses("Acme South, Dover"))
                .isEqualTo("log: Acme South #2 phone; reached; note agreed the renewal");
    }

    @Test
    void ones_own_customer_is_offered_first() {
        firm.looksAfter(firm.sam, firm.customers.byNumber(firm.workspace, 2).orElseThrow());
        room.types("log acme call");
        assertThat(room.labels()).startsWith("Acme South, Dover, Sam");
    }

    @Test
    void a_typing_error_does_not_write() {
        assertThat(room.types("log mülelr call reached"))
                .isEqualTo("No customer is called “mülelr”. Did you mean one of these? Nothing was done yet.");
        assertThat(room.log.done()).isEmpty();

        assertThat(room.presses("Müller GmbH")).isEqualTo("log: Müller GmbH #3 phone; reached");
    }

    @Test
    void reading_forgives_a_typing_error() {
        assertThat(room.types("show mülelr")).isEqualTo("show: Müller GmbH");
    }

    @Test
    void what_hurts_wants_the_exact_name() {
        firm.customer("Nordwind Segel");
        assertThat(room.types("optout nordwind")).startsWith("Do you mean this one");
        assertThat(room.optout.done()).isEmpty();
        assertThat(room.types("optout nordwind segel")).isEqualTo("optout: Nordwind Segel");
    }

    @Test
    void several_parts_are_asked_about_one_after_the_other() {
        room.types("log acme call; mülelr no answer; acme");
        room.presses("Acme North, York, Priya");
        room.presses("Müller GmbH");
        assertThat(room.presses("Acme South, Dover"))
                .isEqualTo("log: Acme North #1 phone / Müller GmbH #3 no answer / Acme South #2 no answer");
        assertThat(room.log.done()).hasSize(1);
    }

    @Test
    void a_name_that_nobody_has_can_be_added_and_the_command_goes_on() {
        assertThat(room.types("log newco &amp; sons call reached"))
                .startsWith("No customer is called “newco &amp; sons”, and nothing comes near.");
        assertThat(room.presses("Add “newco & sons”")).isEqualTo("add: newco &amp; sons");
        assertThat(room.presses("Go on: log newco & sons call reached"))
                .isEqualTo("log: newco &amp; sons #4 phone; reached");
    }

    @Test
    void the_second_unknown_name_is_the_one_that_is_added() {
        room.types("log müller call; newco reached");
        assertThat(room.presses("Add “newco”")).isEqualTo("add: newco");
    }

    @Test
    void a_button_is_pressed_by_whoever_typed_the_command() {
        room.types("log acme call");
        assertThatThrownBy(() -> room.presses(firm.priya, "Acme South, Dover")).isInstanceOf(Refused.class);
        assertThat(room.log.done()).isEmpty();
    }

    @Test
    void a_subcommand_that_is_misspelt_is_offered_with_what_was_typed() {
        assertThat(room.types("lgo müller call reached"))
                .isEqualTo("There is no “lgo”. Did you mean *log*? You typed: “lgo müller call reached”. "
                        + "Nothing was done.");
        assertThat(room.presses("Yes, log")).isEqualTo("log: Müller GmbH #3 phone; reached");
    }

    @Test
    void a_customers_name_comes_before_a_subcommand_that_is_spelt_like_it() {
        firm.customer("Logo Ltd");
        assertThat(room.types("logo")).isEqualTo("show: Logo Ltd");
        firm.customer("Lug Ltd");
        assertThat(room.types("lgo müller")).startsWith("There is no “lgo”.");
    }

    @Test
    void what_stands_behind_a_shown_customer_is_not_lost() {
        assertThat(room.types("müller call reached all fine")).isEqualTo("show: Müller GmbH");
        assertThat(room.presses("Log it")).isEqualTo("log: Müller GmbH #3 phone; reached; note all fine");
    }

    @Test
    void what_is_not_understood_is_quoted_back_with_the_help() {
        assertThat(room.types("zzyzx <!here> *what*"))
                .isEqualTo("I don't understand “zzyzx @\u200Bhere \u200B*\u200Bwhat\u200B*\u200B”. Nothing was done. "
                        + "What I can do:");
        assertThat(room.labels()).containsExactly("More");
        assertThat(room.presses("More")).isEqualTo("*Everything I can do*");
    }

    @Test
    void help_explains_all_or_one() {
        assertThat(room.types("help")).isEqualTo("*What I can do*");
        assertThat(room.types("?")).isEqualTo("*What I can do*");
        assertThat(room.types("help log")).isEqualTo("*log*: Does log");
        assertThat(room.types("help L")).isEqualTo("*log*: Does log");
        assertThat(room.types("help lgo")).isEqualTo("*log*: Does log");
        assertThat(room.types("help me")).startsWith("There is no command “me”.");
    }

    @Test
    void two_subcommands_of_one_name_refuse_the_start() {
        Probe first = new Probe("log", Act.EVERYDAY_WORK, said -> "");
        Probe alias = new Probe("note", Act.EVERYDAY_WORK, said -> "", "log");
        Probe hyphen = new Probe("opt-out", Act.EVERYDAY_WORK, said -> "");
        Probe help = new Probe("help", Act.EVERYDAY_WORK, said -> "");

        assertThatThrownBy(() -> Subcommands.of(List.of(first, alias))).hasMessageContaining("Two subcommands");
        assertThatThrownBy(() -> Subcommands.of(List.of(help))).hasMessageContaining("Two subcommands");
        assertThatThrownBy(() -> Subcommands.of(List.of(hyphen))).hasMessageContaining("one word");
    }

    @Test
    void the_hint_names_every_subcommand() {
        assertThat(room.subcommands.usageHint()).isEqualTo("log | show | optout | add | settings | help");
    }
}
