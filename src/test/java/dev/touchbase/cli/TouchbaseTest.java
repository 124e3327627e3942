package dev.touchbase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.sandbox.StandInSlack;
import dev.touchbase.sandbox.Workspace;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TouchbaseTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void the_help_names_every_command_the_launchers_too() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains("sandbox", "serve", "policy", "copy-to", "doctor", "health", "check", "bench", "Exit codes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sandbox", "serve", "policy", "copy-to", "doctor", "health", "check", "bench"})
    void every_command_has_a_help_of_its_own(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: touchbase " + command);
    }

    @Test
    void the_version_is_told() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("Touchbase ");
    }

    @Test
    void without_a_command_and_with_an_unknown_one_it_says_how_it_is_used() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("Usage: touchbase");

        assertThat(run("nonsense")).isEqualTo(2);
        assertThat(err.toString()).contains("nonsense");
    }

    @Test
    void serve_names_everything_that_is_missing_at_once() {
        assertThat(run("serve")).isEqualTo(1);
        assertThat(err.toString())
                .contains("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN")
                .doesNotContain("Exception");
    }

    @Test
    void health_fails_where_nobody_answers() {
        assertThat(run(Map.of("PORT", "9"), "health")).isEqualTo(1);
        assertThat(err.toString()).isEqualToIgnoringNewLines("Nothing answers on port 9: is Touchbase running?");
    }

    @Test
    void a_sandbox_on_a_taken_port_says_so_in_a_sentence() {
        try (var other =
                StandInSlack.start(Workspace.called("T0OTHER0001", "Other").build(), 0)) {
            var port = String.valueOf(other.url().getPort());

            assertThat(run("sandbox", "--port", port, "--app-port", "0")).isEqualTo(1);
            assertThat(err.toString()).contains("Port " + port, "--port").doesNotContain("Exception");
        }
    }

    @Test
    void a_start_that_is_no_time_is_explained_in_plain_words() {
        assertThat(run("sandbox", "--start", "monday")).isEqualTo(2);
        assertThat(err.toString()).contains("2026-11-23T08:15").doesNotContain("java.time");
    }

    @Test
    void a_start_may_be_written_with_a_blank() {
        assertThat(new StartTime().convert("2026-11-23 08:15")).isEqualTo(LocalDateTime.parse("2026-11-23T08:15"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-23, 2026-11-23T08:15
            2026-11-27, 2026-11-27T08:15
            2026-11-28, 2026-11-30T08:15
            2026-11-29, 2026-11-30T08:15
            """)
    void the_sandbox_opens_on_a_working_morning(LocalDate today, LocalDateTime start) {
        assertThat(SandboxCommand.comingMorning(today)).isEqualTo(start);
    }

    private int run(String... args) {
        return run(Map.of(), args);
    }

    private int run(Map<String, String> environment, String... args) {
        List.of(out, err).forEach(writer -> writer.getBuffer().setLength(0));
        return Touchbase.run(new Console(environment, new PrintWriter(out, true), new PrintWriter(err, true)), args);
    }
}
