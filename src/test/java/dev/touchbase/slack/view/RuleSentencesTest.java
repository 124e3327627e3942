package dev.touchbase.slack.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.Level;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleSentencesTest {

    private static final Map<String, Finding> OF_EACH_RULE = Map.of(
            "opt-out", said("opt-out", Map.of("channel", "", "advertising", "false", "since", "2026-11-02T09:00:00Z")),
            "pause", said("pause", Map.of("until", "2027-01-01", "reason", "building closed")),
            "quiet-hours",
                    said(
                            "quiet-hours",
                            Map.of(
                                    "there",
                                    "21:10",
                                    "zone",
                                    "Europe/London",
                                    "known",
                                    "true",
                                    "from",
                                    "07:00",
                                    "to",
                                    "20:00")),
            "non-working-day", said("non-working-day", Map.of("day", "2026-11-22", "off", "Sunday")),
            "claim", said("claim", Map.of("staff", "2", "until", "2026-11-22T11:30:00Z")),
            "cooling-off",
                    said(
                            "cooling-off",
                            Map.of(
                                    "staff",
                                    "2",
                                    "at",
                                    "2026-11-20T14:00:00Z",
                                    "channel",
                                    "phone",
                                    "direction",
                                    "outbound",
                                    "purpose",
                                    "check-in",
                                    "length",
                                    "PT72H")),
            "planned", said("planned", Map.of("staff", "2", "at", "2026-11-23T15:00:00Z", "channel", "email")),
            "cap", said("cap", Map.of("most", "3", "window", "7 days", "what", "", "each", "")),
            "advertising-cap", said("cap", Map.of("most", "1", "window", "7 days", "what", "advertising", "each", "")),
            "not-yours", said("not-yours", Map.of("staff", "2,3")));

    @Test
    void each_is_one_plain_sentence_that_names_people_times_and_channel() {
        assertThat(sentence("opt-out")).isEqualTo("They have opted out of contact (Mon 2 Nov, 09:00).");
        assertThat(sentence("pause")).isEqualTo("Contact is paused until Fri 1 Jan 2027: building closed.");
        assertThat(sentence("quiet-hours"))
                .isEqualTo("That is 21:10 where they are; contact hours are 07:00 to 20:00.");
        assertThat(sentence("non-working-day")).isEqualTo("Sun 22 Nov is no working day: Sunday.");
        assertThat(sentence("claim")).isEqualTo("Priya Nair is on it until 11:30.");
        assertThat(sentence("cooling-off"))
                .isEqualTo(
                        "Priya Nair contacted them by phone on Fri 20 Nov, 14:00 (check-in); colleagues wait 3 days.");
        assertThat(sentence("planned")).isEqualTo("Priya Nair plans to contact them by email on Mon 23 Nov, 15:00.");
        assertThat(sentence("cap")).isEqualTo("They would hear from the business more than 3 times within 7 days.");
        assertThat(sentence("advertising-cap")).isEqualTo("They would get advertising more than once within 7 days.");
        assertThat(sentence("not-yours")).isEqualTo("Priya Nair and Olivia Stone look after them.");
    }

    @Test
    void an_unknown_zone_is_said_aloud() {
        Finding finding = said(
                "quiet-hours",
                Map.of("there", "21:10", "zone", "Europe/London", "known", "false", "from", "07:00", "to", "20:00"));
        assertThat(RuleSentences.of(finding, SampleFirm.sam()).toString())
                .isEqualTo(
                        "Their time zone isn't known; in the business's it is 21:10, and contact hours are 07:00 to 20:00.");
    }

    @Test
    void a_partial_opt_out_says_what_it_is_about() {
        Finding finding =
                said("opt-out", Map.of("channel", "sms", "advertising", "true", "since", "2026-11-02T09:00:00Z"));
        assertThat(RuleSentences.of(finding, SampleFirm.sam()).toString())
                .isEqualTo("They have opted out of advertising by SMS (Mon 2 Nov, 09:00).");
    }

    @Test
    void a_message_without_a_sentence_says_where_it_belongs() {
        assertThatThrownBy(() -> RuleSentences.of(said("new-rule", Map.of()), SampleFirm.sam()))
                .hasMessageContaining("slack.view.RuleSentences");
    }

    private static String sentence(String rule) {
        return RuleSentences.of(OF_EACH_RULE.get(rule), SampleFirm.sam()).toString();
    }

    private static Finding said(String message, Map<String, String> arguments) {
        return new Finding(message, message, 1, Level.HEADS_UP, message, arguments, List.of(), null);
    }
}
