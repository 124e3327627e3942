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
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            postgres://u:sesame@db/touchbase                      | must begin with jdbc:postgresql://
            jdbc:postgresql:touchbase                             | must begin with jdbc:postgresql://
            jdbc:mysql://db/touchbase                             | must be a file for SQLite
            jdbc:postgresql:///touchbase                          | names no host
            jdbc:postgresql://db                                  | names no database
            jdbc:postgresql://db/?user=u&password=sesame          | names no database
            jdbc:postgresql://u:sesame@db/touchbase               | has user and password before the host
            jdbc:postgresql://db:pg/touchbase                     | has a port that is no number
            jdbc:postgresql://db:70000/touchbase                  | has a port that is no number
            jdbc:postgresql://db/touchbase?user=u&sesame          | that is not written NAME=VALUE
            jdbc:postgresql://db/touchbase?user=u&password=       | that is not written NAME=VALUE
            jdbc:postgresql://db/touchbase?user=u&password=ses%me | has a percent sign that stands for nothing
            """)
    void an_address_of_postgresql_that_can_not_be_one_is_explained(String address, String why) {
        assertThatThrownBy(() -> Settings.read(Map.of("TOUCHBASE_DATABASE", address), Need.DATABASE))
                .isInstanceOf(WrongSettings.class)
                .hasMessageStartingWith("Touchbase can't start: TOUCHBASE_DATABASE ")
                .hasMessageContaining(why)
                .hasMessageNotContainingAny("sesame", "ses%me");
    }

    @Test
    void all_that_is_wrong_with_one_address_is_told_at_once() {
        var wrong = catchThrowableOfType(
                WrongSettings.class,
                () -> Settings.read(
                        Map.of("TOUCHBASE_DATABASE", "jdbc:postgresql://db:x?user&password=%", "PORT", "0"),
                        Need.DATABASE));

        assertThat(wrong.problems()).hasSize(5).allMatch(problem -> problem.matches("(TOUCHBASE_DATABASE|PORT) .*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db/touchbase?user=u&password=a%25b%26c&sslmode=require",
                "jdbc:postgresql://[::1]:5433/touchbase",
                "jdbc:postgresql://one:5432,two:5432/touchbase?targetServerType=primary"
            })
    void addresses_as_postgresql_knows_them_are_taken(String address) {
        assertThat(Settings.read(Map.of("TOUCHBASE_DATABASE", address), Need.DATABASE)
                        .database())
                .isEqualTo(address);
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
        assertThat(Settings.read(
                                Map.of("TOUCHBASE_DATABASE", "jdbc:postgresql://db/touchbase?user=u&password=sesame"),
                                Need.DATABASE)
                        .toString())
                .contains("jdbc:postgresql://db/touchbase?***")
                .doesNotContain("sesame");
    }
}
