package dev.touchbase.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackAddressesTest {

    private final SlackAddresses slack = new SlackAddresses(Optional.empty());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hooks.slack.com/commands/T1/2/abc",
                "https://hooks.slack-gov.com/actions/T1/2/abc",
                "https://files.slack.com/upload/v1/abc",
                "https://hooks.slack.com:443/commands/T1"
            })
    void slacks_own_hosts_are_followed(String address) {
        assertThat(slack.allows(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.slack.com/commands/T1",
                "https://hooks.slack.com.example.org/commands",
                "https://example.org/hooks.slack.com",
                "https://user@hooks.slack.com/commands",
                "https://hooks.slack.com@example.org/commands",
                "https://hooks.slack.com:8443/commands",
                "https://example.org#@hooks.slack.com/",
                "https://127.0.0.1/commands",
                "http://169.254.169.254/latest/meta-data",
                "file:///etc/passwd",
                "hooks.slack.com/commands",
                "https:///commands",
                "",
                "not an address"
            })
    void nothing_else_is(String address) {
        assertThat(slack.allows(address)).isFalse();
    }

    @Test
    void the_origin_of_another_web_api_is_followed_and_its_neighbours_are_not() {
        var standIn = new SlackAddresses(Optional.of(URI.create("http://127.0.0.1:3001/api/")));

        assertThat(standIn.allows("http://127.0.0.1:3001/respond/abc")).isTrue();
        assertThat(standIn.allows("http://127.0.0.1:3002/respond/abc")).isFalse();
        assertThat(standIn.allows("https://127.0.0.1:3001/respond/abc")).isFalse();
        assertThat(standIn.allows("http://localhost:3001/respond/abc")).isFalse();
    }
}
