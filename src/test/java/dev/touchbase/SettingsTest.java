package dev.touchbase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.touchbase.Settings.Need;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final Map<String, String> SOCKET_MODE =
            Map.of("SLACK_BOT_TOKEN", "xoxb-123456789012-abc", "SLACK_APP_TOKEN", "xapp-1-A012345-6789-abc");

    @Test
    void the_two_tokens_of_socket_mode_are_enough() {
        var settings = Settings.read(SOCKET_MODE, Need.SLACK);

        assertThat(settings.socketMode()).isTrue();
        assertThat(settings.database()).isEqualTo("data/touchbase.db");
        assertThat(settings.port()).isEqualTo(3000);
        assertThat(settings.url()).isEmpty();
    }

    @Test
    void a_bot_token_and_a_signing_secret_are_enough_too() {
        var settings = Settings.read(
                Map.of(
                        "SLACK_BOT_TOKEN",
                        "xoxb-123456789012-abc",
                        "SLACK_SIGNING_SECRET",
                        "0123456789abcdef0123456789abcdef",
                        "PORT",
                        "8080",
                        "TOUCHBASE_URL",
                        "https://touchbase.example.com",
                        "TOUCHBASE_DATABASE",
                        "jdbc:postgresql://localhost/touchbase"),
                Need.SLACK);

        assertThat(settings.socketMode()).isFalse();
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.url()).contains(URI.create("https://touchbase.example.com"));
        assertThat(settings.database()).isEqualTo("jdbc:postgresql://localhost/touchbase");
    }

    @Test
    void an_import_needs_no_slack() {
        assertThat(Settings.read(Map.of(), Need.DATABASE).botToken()).isEmpty();
    }

    @Test
    void all_problems_are_told_at_once() {
        var wrong = catchThrowableOfType(
                WrongSettings.class,
                () -> Settings.read(
                        Map.of(
                                "SLACK_APP_TOKEN",
                                "xoxb-not-an-app-token",
                                "SLACK_CLIENT_ID",
                                "1.2",
                                "SLACK_API_URL",
                                "http://127.0.0.1:3001/api",
                                "TOUCHBASE_DATABASE",
                                "mysql://localhost/x",
                                "TOUCHBASE_URL",
                                "touchbase.example.com",
                                "PORT",
                                "70000"),
                        Need.SLACK));

        assertThat(wrong.problems())
                .satisfiesExactly(
                        problem -> assertThat(problem).startsWith("SLACK_APP_TOKEN is not an app-level token"),
                        problem -> assertThat(problem).startsWith("SLACK_CLIENT_ID is for many workspaces"),
                        problem -> assertThat(problem).startsWith("SLACK_BOT_TOKEN is missing"),
                        problem -> assertThat(problem).startsWith("SLACK_API_URL must end in /api/"),
                        problem -> assertThat(problem).startsWith("TOUCHBASE_DATABASE must be a file"),
                        problem -> assertThat(problem).startsWith("TOUCHBASE_URL must be an http"),
                        problem -> assertThat(problem).startsWith("PORT must be a number"));
        assertThat(wrong.getMessage()).contains("7 things").contains("SLACK_BOT_TOKEN is missing");
    }

    @Test
    void without_a_door_both_are_named() {
        assertThatThrownBy(() -> Settings.read(Map.of("SLACK_BOT_TOKEN", "xoxb-123456789012-abc"), Need.SLACK))
                .hasMessageContainingAll("SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            SLACK_BOT_TOKEN,      xapp-1-A012345-6789-abc
            SLACK_BOT_TOKEN,      xoxb-
            SLACK_APP_TOKEN,      xoxb-123456789012-abc
            SLACK_SIGNING_SECRET, short
            SLACK_CLIENT_SECRET,  anything
            SLACK_API_URL,        ftp://127.0.0.1/api/
            SLACK_API_URL,        'http:// /api/'
            TOUCHBASE_URL,        javascript:alert(1)
            PORT,                 0
            PORT,                 65536
            PORT,                 -1
            PORT,                 http
            """)
    void a_value_of_the_wrong_shape_is_named_and_not_repeated(String name, String value) {
        var environment = new HashMap<>(SOCKET_MODE);
        environment.put(name, value);

        assertThatThrownBy(() -> Settings.read(environment, Need.SLACK))
                .isInstanceOf(WrongSettings.class)
                .hasMessageStartingWith("Touchbase can't start: " + name);
    }

    @Test
    void an_empty_variable_counts_as_absent() {
        var environment = new HashMap<>(SOCKET_MODE);
        environment.put("SLACK_CLIENT_ID", " ");
        environment.put("PORT", "");

        assertThat(Settings.read(environment, Need.SLACK).port()).isEqualTo(3000);
    }

    @Test
    void secrets_do_not_show_themselves() {
        assertThat(Settings.read(SOCKET_MODE, Need.SLACK).toString())
                .contains("***")
                .doesNotContain("xoxb", "xapp");
    }
}
