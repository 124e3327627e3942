package dev.touchbase.slack.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.audit.Lookups.Lookup;
import dev.touchbase.domain.reminder.MyDay;
import java.util.List;
import org.junit.jupiter.api.Test;

class HomeViewTest {

    @Test
    void a_full_day_has_its_parts_in_order() {
        assertThat(screen(SampleDay.full(1, "Acme Ltd"), List.of()).text())
                .containsSubsequence(
                        "Sun 22 Nov: your customers",
                        "1 customer to contact, 1 promise to keep, 1 contact planned today.",
                        "*Check-ins*",
                        "*Promises*",
                        "*Plans*",
                        "*Claims*",
                        "*Held*",
                        "Acme Ltd: held until Thu 26 Nov: paused, Acme Ltd");
    }

    @Test
    void an_empty_day_has_no_empty_parts() {
        assertThat(screen(SampleDay.empty(), List.of()).text())
                .contains("Nothing is due today.", "/contact help")
                .doesNotContain("Check-ins", "Promises", "Plans", "Claims", "Held");
    }

    @Test
    void who_looked_at_my_contacts_is_shown() {
        Lookup look = new Lookup(
                SampleFirm.OLIVIA.id(), SampleFirm.SAM.id(), "who @sam last week", SampleFirm.NOW.minusSeconds(3_600));

        assertThat(screen(SampleDay.empty(), List.of(look)).text())
                .contains("Olivia Stone looked at your contacts on Sun 22 Nov, 09:00: who @sam last week");
    }

    @Test
    void a_thousand_of_everything_fit_on_the_page() {
        Screen screen = screen(SampleDay.full(1_000, "Acme Ltd"), List.of());

        assertThat(screen.buttons()).contains("Show 990 more");
        assertThat(screen.text()).contains("and 995 more promises", "and 995 more plans", "and 995 more claims");
    }

    @Test
    void whatever_customers_are_called_slack_takes_it_and_nobody_is_pinged() {
        Hostile.texts()
                .filter(text -> !text.isBlank())
                .forEach(text -> assertThat(screen(
                                        SampleDay.full(12, text),
                                        List.of(new Lookup(
                                                SampleFirm.OLIVIA.id(), SampleFirm.SAM.id(), text, SampleFirm.NOW)))
                                .text())
                        .doesNotContain("<!", "<@", "<#", "<http"));
    }

    private static Screen screen(MyDay day, List<Lookup> looks) {
        return Screen.of(HomeView.of(day, List.of(), SampleDay.WORDS, looks, List.of()));
    }
}
