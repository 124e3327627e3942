package dev.touchbase.slack.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchbase.TestFirm;
import dev.touchbase.domain.Refused;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.outreach.LogRequest;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MineSubcommandTest {

    private final TestFirm firm = new TestFirm();

    @AfterEach
    void close() {
        firm.close();
    }

    @Test
    void says_my_role_the_last_and_the_next_contact_and_what_is_wanting() {
        var acme = firm.added("Acme", firm.sam);
        firm.domain.log.log(firm.by(firm.sam), LogRequest.checkIn(acme.id(), Channel.PHONE, Outcome.REACHED));
        firm.added("Bolt", firm.sam);
        Screen screen = Screen.of(firm.types(firm.sam, "mine"));
        assertThat(screen.text()).isEqualTo("""
                        You look after *2 customers*.
                        silent: 1; never asked how often: 2; without next step: 2
                        *Acme* (sales, champion)
                        Last: Mon 23 Nov, 10:00: you by phone, reached, check-in
                        Next: check-in on Tue 23 Feb 2027
                        _never asked how often_, _without next step_
                        *Bolt* (sales, champion)
                        Never contacted
                        Next: check-in on Tue 23 Feb 2027
                        _silent_, _never asked how often_, _without next step_
                        """);
        assertThat(screen.buttons())
                .containsExactly("Show", "Show", "Only silent", "Only never asked how often", "Only without next step");
    }

    @Test
    void pages_and_narrows() {
        for (char name = 'A'; name < 'A' + 12; name++) {
            firm.added(name + " & Co", firm.sam);
        }
        Reply first = firm.types(firm.sam, "mine silent");
        assertThat(Screen.of(first).text()).contains("*12* of them: silent").contains("*J &amp; Co*");
        Screen second = Screen.of(firm.presses(firm.sam, first, "Show more"));
        assertThat(second.text()).contains("*K &amp; Co*", "*L &amp; Co*").doesNotContain("*J &amp; Co*");
        assertThat(second.buttons()).doesNotContain("Show more");
    }

    @Test
    void a_button_narrows_as_the_words_do() {
        firm.added("Acme", firm.sam);
        Reply all = firm.types(firm.sam, "mine");
        assertThat(Screen.of(firm.presses(firm.sam, all, "Only silent")).text())
                .isEqualTo(Screen.of(firm.types(firm.sam, "mine silent")).text());
    }

    @Test
    void whoever_looks_after_nobody_is_told_how_to_begin() {
        assertThat(Screen.of(firm.types(firm.priya, "mine")).text()).contains("You look after nobody yet");
    }

    @Test
    void other_words_are_refused() {
        assertThatThrownBy(() -> firm.types(firm.sam, "mine urgent"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("urgent");
    }
}
