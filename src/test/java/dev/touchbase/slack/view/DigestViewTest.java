package dev.touchbase.slack.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.setting.WorkspaceSettings;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DigestViewTest {

    @Test
    void a_day_reads_from_due_to_yesterday() {
        assertThat(Screen.of(DigestView.of(SampleDay.digest(1, "Acme Ltd"), SampleFirm.firm()))
                        .text())
                .isEqualTo("""
                        *Sun 22 Nov 2026*
                        *Due today* (1)
                        • Acme Ltd, Sam Reed
                        *Overdue:* 1
                        *Nobody's* (1): who takes them?
                        Acme Ltd
                        Yesterday: 3 reached, 1 no answer.""");
    }

    @Test
    void names_of_the_overdue_are_shown_where_the_owner_wants_them() {
        assertThat(Screen.of(DigestView.of(SampleDay.digest(1, "Acme Ltd"), naming()))
                        .text())
                .contains("*Overdue* (1)\n• Acme Ltd, Sam Reed, since Fri 20 Nov");
    }

    @Test
    void a_quiet_day_is_one_line_and_says_what_was_missed() {
        assertThat(Screen.of(DigestView.of(SampleDay.quiet(), SampleFirm.firm()))
                        .text())
                .isEqualTo("""
                        *Sun 22 Nov 2026:* a quiet day, nothing is due. Since Fri 20 Nov: no contacts recorded.
                        The digest of Fri 20 Nov was missed: notices were off.""");
    }

    @Test
    void of_a_thousand_the_first_are_shown_and_the_rest_counted() {
        Screen screen = Screen.of(DigestView.of(SampleDay.digest(1_000, "Acme Ltd"), naming()));

        assertThat(screen.text())
                .contains(
                        "*Due today* (1000)", "and 985 more: `/contact due team`", "*Overdue* (1000)", "and 995 more");
        assertThat(screen.buttons()).hasSize(5).containsOnly("Take it");
    }

    @Test
    void whatever_customers_are_called_slack_takes_it_and_nobody_is_pinged() {
        Hostile.texts().filter(text -> !text.isBlank()).forEach(text -> {
            Screen screen = Screen.of(DigestView.of(SampleDay.digest(20, text), naming()));
            assertThat(screen.text() + screen.spoken()).doesNotContain("<!", "<@", "<#", "<http");
        });
    }

    @Test
    void a_very_long_name_hides_nobody_else() {
        String text = Screen.of(DigestView.of(SampleDay.digest(15, "a".repeat(5_000)), naming()))
                .text();

        assertThat(text.lines().filter(line -> line.startsWith("• ") && line.contains("Sam Reed")))
                .hasSize(30);
    }

    private static Firm naming() {
        Firm firm = SampleFirm.firm();
        return new Firm(
                firm.workspace(),
                new WorkspaceSettings(Map.of("timezone", "Europe/London", "digest-names", "on")),
                firm.holidays(),
                firm.today(),
                firm.staff(),
                firm.absences());
    }
}
