package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// `/metrics` shows whoever runs Touchbase how it does, and nobody's customers.
class MetricsTest {

    @Test
    void commands_calls_sweeps_and_notices_are_counted_without_saying_whose_they_are() {
        try (var house = House.staffed()) {
            house.scene().due("2026-11-23", "sam", "Acme Ltd");
            house.as("sam").types("/contact show acme").sees("Acme");
            house.as("sam").types("/contact show nobody-of-that-name").sees("nobody-of-that-name");
            house.skipTo("Mon 09:00");
            assertThat(house.dm("sam").reminders()).hasSize(1);

            var text = house.metrics();

            assertThat(value(text, "touchbase_commands_seconds_count{command=\"show\",outcome=\"done\"}"))
                    .isPositive();
            assertThat(text)
                    .contains("touchbase_commands_seconds_bucket{command=\"show\",outcome=\"done\",le=\"0.25\"}");
            assertThat(value(text, "touchbase_slack_calls_total{method=\"chat.postMessage\",result=\"ok\"}"))
                    .isPositive();
            assertThat(value(text, "touchbase_outbox_notices{state=\"sent\"}")).isPositive();
            assertThat(value(text, "touchbase_outbox_oldest_due_age_seconds")).isZero();
            assertThat(value(text, "touchbase_sweeps_seconds_count{sweep=\"reminders\"}"))
                    .isPositive();
            assertThat(value(text, "touchbase_database_size_bytes")).isGreaterThan(4096);
            assertThat(text.toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain("acme", "nobody-of", "okafor", "u0sam", "t0house", "c0general");
        }
    }

    @Test
    void a_notice_that_should_be_out_shows_for_how_long() {
        try (var house = House.staffed()) {
            house.scene().due("2026-11-23", "sam", "Acme Ltd");
            house.skipTo("Mon 09:00");
            // Taken by somebody who never came back, whose lease lasts.
            house.tampers("UPDATE outbox SET state = 'sending', lease_until = 9000000000000000, due_at = "
                    + house.now().minusSeconds(600).getEpochSecond() + "000000 WHERE kind = 'Reminder'");

            assertThat(value(house.metrics(), "touchbase_outbox_oldest_due_age_seconds"))
                    .isEqualTo(600);
        }
    }

    @Test
    void the_alarms_that_are_proposed_ask_for_what_there_is() throws Exception {
        var asked = Pattern.compile("\\btouchbase_[a-z_]+")
                .matcher(Files.readString(Path.of("docs/alarms.yml")))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        try (var house = House.staffed()) {
            house.scene().due("2026-11-23", "sam", "Acme Ltd");
            house.as("sam").types("/contact");
            house.skipTo("Mon 09:00");
            assertThat(house.dm("sam").reminders()).hasSize(1);

            var there = house.metrics();

            assertThat(asked)
                    .hasSizeGreaterThan(5)
                    .allSatisfy(name -> assertThat(there).containsPattern("(?m)^" + name + "[ {]"));
        }
    }

    private static double value(String text, String name) {
        List<String> lines =
                text.lines().filter(line -> line.startsWith(name + " ")).toList();
        assertThat(lines).as(name + " in\n" + text).hasSize(1);
        return Double.parseDouble(lines.getFirst().substring(name.length() + 1));
    }
}
