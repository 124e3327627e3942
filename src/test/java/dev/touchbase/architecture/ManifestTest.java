package dev.touchbase.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.slack.SlackApp;
import java.util.List;
import org.junit.jupiter.api.Test;

/// `manifest.yml` is what Slack accepts and what Touchbase handles, no more and no less.
class ManifestTest {

    private final SlackManifest shipped = SlackManifest.shipped();

    @Test
    void is_valid_for_socket_mode_and_names_no_address() {
        assertThat(shipped.problems()).isEmpty();
        assertThat(shipped.at("settings", "socket_mode_enabled")).isEqualTo(true);
        assertThat(shipped.at("features", "slash_commands", 0, "url")).isNull();
        assertThat(shipped.at("settings", "event_subscriptions", "request_url")).isNull();
    }

    @Test
    void is_valid_for_http_once_its_marked_lines_are_switched_on() {
        var http = shipped.forHttp();

        assertThat(http.problems()).isEmpty();
        assertThat(http.at("settings", "socket_mode_enabled")).isEqualTo(false);
        assertThat(List.of(
                        http.at("features", "slash_commands", 0, "url"),
                        http.at("settings", "event_subscriptions", "request_url"),
                        http.at("settings", "interactivity", "request_url"),
                        http.at("settings", "interactivity", "message_menu_options_url")))
                .allMatch(address -> address.toString().endsWith("/slack/events"));
    }

    @Test
    void slacks_schema_would_notice_a_mistake() {
        var wrong = new SlackManifest(shipped.yaml().replace("always_online", "allways_online"));

        assertThat(wrong.problems()).isNotEmpty();
    }

    @Test
    void asks_for_the_scopes_that_were_decided_and_no_others() {
        assertThat(shipped.at("oauth_config", "scopes", "bot")).isEqualTo(SlackApp.SCOPES);
    }

    @Test
    void subscribes_to_the_events_that_are_handled_and_no_others() {
        assertThat(shipped.at("settings", "event_subscriptions", "bot_events")).isEqualTo(SlackApp.EVENTS);
    }

    @Test
    void brings_one_command_whose_mentions_arrive_as_ids() {
        assertThat((List<?>) shipped.at("features", "slash_commands")).hasSize(1);
        assertThat(shipped.at("features", "slash_commands", 0, "command")).isEqualTo(SlackApp.COMMAND);
        assertThat(shipped.at("features", "slash_commands", 0, "should_escape")).isEqualTo(true);
    }

    @Test
    void has_buttons_a_home_and_a_direct_message_that_people_can_write_in() {
        assertThat(shipped.at("settings", "interactivity", "is_enabled")).isEqualTo(true);
        assertThat(shipped.at("features", "app_home", "home_tab_enabled")).isEqualTo(true);
        assertThat(shipped.at("features", "app_home", "messages_tab_enabled")).isEqualTo(true);
        assertThat(shipped.at("features", "app_home", "messages_tab_read_only_enabled"))
                .isEqualTo(false);
    }

    @Test
    void offers_no_shortcut_before_one_is_handled() {
        assertThat(shipped.at("features", "shortcuts")).isNull();
    }
}
