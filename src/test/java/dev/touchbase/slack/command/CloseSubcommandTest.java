package dev.touchbase.slack.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchbase.TestFirm;
import dev.touchbase.domain.Refused;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.CloseFormView;
import dev.touchbase.slack.view.Screen;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CloseSubcommandTest {

    private final TestFirm firm = new TestFirm();
    private final Customer acme = firm.added("Acme Trading Ltd", firm.olivia);

    @AfterEach
    void close() {
        firm.close();
    }

    @Test
    void it_wants_the_exact_name_and_a_tap() {
        Reply near = firm.types(firm.olivia, "close acme insolvent");
        assertThat(Screen.of(near).text()).contains("Nothing was done yet");
        Reply asked = firm.types(firm.olivia, "close \"Acme Trading\" insolvent since May");
        assertThat(Screen.of(asked).text())
                .contains("Close *Acme Trading Ltd*?")
                .contains("Reason: insolvent since May")
                .contains("Nothing was changed yet.");
        assertThat(now().closed()).isFalse();
        Reply closed = firm.presses(firm.olivia, asked, "Close Acme Trading Ltd");
        assertThat(Screen.of(closed).text()).contains("*Closed*: *Acme Trading Ltd*, insolvent since May.");
        assertThat(Screen.of(closed).buttons()).containsExactly("Undo", "Reopen");
        assertThat(now().closedReason()).isEqualTo("insolvent since May");
        assertThat(firm.store.checkIns.of(firm.workspace.id(), acme.id())).isEmpty();
    }

    @Test
    void a_tap_on_the_one_that_was_meant_goes_on_to_the_question() {
        Reply near = firm.types(firm.olivia, "close acme insolvent");
        Reply asked = firm.presses(firm.olivia, near, "Acme Trading Ltd, Olivia");
        assertThat(Screen.of(asked).text())
                .contains("Close *Acme Trading Ltd*?")
                .contains("Reason: insolvent");
        firm.presses(firm.olivia, asked, "Close Acme Trading Ltd");
        assertThat(now().closedReason()).isEqualTo("insolvent");
    }

    @Test
    void without_a_reason_a_form_asks_for_one() {
        Reply form = firm.types(firm.olivia, "close \"Acme Trading\"");
        assertThat(firm.submits(firm.olivia, form, Map.of())).isInstanceOf(Reply.Errors.class);
        assertThat(now().closed()).isFalse();
        firm.submits(firm.olivia, form, Map.of(CloseFormView.REASON, "moved away"));
        assertThat(now().closedReason()).isEqualTo("moved away");
    }

    @Test
    void a_colleague_cannot_press_my_question() {
        Reply asked = firm.types(firm.olivia, "close \"Acme Trading\" insolvent");
        assertThatThrownBy(() -> firm.presses(firm.priya, asked, "Close Acme Trading Ltd"))
                .isInstanceOf(Refused.class);
        assertThat(now().closed()).isFalse();
    }

    @Test
    void closed_already_says_why_and_offers_to_reopen() {
        firm.domain.customers.close(firm.by(firm.olivia), acme.id(), "gone");
        Reply told = firm.types(firm.olivia, "close \"Acme Trading\" insolvent");
        assertThat(Screen.of(told).text()).contains("closed already: gone");
        firm.presses(firm.olivia, told, "Reopen");
        assertThat(now().closed()).isFalse();
    }

    @Test
    void reopened_it_is_due_again() {
        firm.domain.customers.close(firm.by(firm.olivia), acme.id(), "gone");
        assertThat(Screen.of(firm.types(firm.olivia, "reopen acme")).text())
                .contains("*Reopened*: *Acme Trading Ltd* is a customer again.")
                .contains("*Next check-in*: *");
        assertThat(now().closed()).isFalse();
    }

    @Test
    void what_is_open_cannot_be_reopened() {
        assertThatThrownBy(() -> firm.types(firm.olivia, "reopen acme")).hasMessageContaining("isn't closed");
    }

    private Customer now() {
        return firm.store.customers.find(firm.workspace.id(), acme.id()).orElseThrow();
    }
}
