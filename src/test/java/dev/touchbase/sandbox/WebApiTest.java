package dev.touchbase.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebApiTest {
    private static final Workspace HOUSE = Workspace.called("T0TEST00001", "Test House")
            .member(Member.of("U0SAM000001", "sam", "Sam Okafor"))
            .member(Member.of("U0OUT000001", "olga", "Olga Out"))
            .member(Member.of("U0GONE00001", "gone", "Gone Away").asDeleted())
            .channel(new Workspace.Channel(
                    "C0OPEN00001", "open", false, true, false, false, java.util.List.of("U0SAM000001")))
            .channelWithoutBot("C0WITHOUT01", "without")
            .privateChannel("C0SECRET001", "secret", false, "U0SAM000001")
            .channel(new Workspace.Channel("C0OLD000001", "old", false, true, true, false, java.util.List.of()))
            .build();

    private final StandInSlack house = StandInSlack.start(HOUSE, 0);
    private final RawClient client = new RawClient(house);

    @AfterEach
    void close() {
        house.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            chat.postMessage | {"channel":"C0NOWHERE01","text":"x"} | channel_not_found
            chat.postMessage | {"channel":"C0SECRET001","text":"x"} | channel_not_found
            chat.postMessage | {"channel":"C0WITHOUT01","text":"x"} | not_in_channel
            chat.postMessage | {"channel":"C0OLD000001","text":"x"} | is_archived
            chat.postMessage | {"channel":"C0OPEN00001"} | no_text
            chat.postMessage | {"channel":"C0OPEN00001","text":"x","blocks":[{"type":"wheel"}]} | invalid_blocks
            chat.postMessage | {"channel":"C0OPEN00001","text":"x","blocks":"[oops"} | invalid_blocks_format
            chat.postMessage | {"channel":"C0OPEN00001","text":"x","metadata":{"event_type":"a"}} | invalid_metadata_format
            chat.postEphemeral | {"channel":"C0OPEN00001","user":"U0OUT000001","text":"x"} | user_not_in_channel
            chat.update | {"channel":"C0OPEN00001","ts":"1.000001","text":"x"} | message_not_found
            chat.delete | {"channel":"C0OPEN00001","ts":"1.000001"} | message_not_found
            chat.getPermalink | {"channel":"C0OPEN00001","message_ts":"1.000001"} | message_not_found
            conversations.open | {"users":"U0GONE00001"} | user_disabled
            conversations.open | {"users":"U0NOBODY001"} | user_not_found
            conversations.open | {"users":"U0TOUCHBASE"} | cannot_dm_bot
            conversations.history | {"channel":"C0WITHOUT01"} | not_in_channel
            users.info | {"user":"U0NOBODY001"} | user_not_found
            users.lookupByEmail | {"email":"nobody@example.org"} | users_not_found
            views.open | {"trigger_id":"1.2.3","view":{"type":"modal","title":{"type":"plain_text","text":"T"},"blocks":[]}} | invalid_trigger_id
            views.open | {"trigger_id":"1.2.3","view":{"type":"modal","blocks":[]}} | invalid_arguments
            views.update | {"view_id":"V0","view":{"type":"modal"}} | not_found
            views.publish | {"user_id":"U0NOBODY001","view":{"type":"home","blocks":[]}} | user_not_found
            files.completeUploadExternal | {"files":[{"id":"F0"}]} | file_not_found
            files.getUploadURLExternal | {"filename":"a.csv"} | invalid_arguments
            apps.connections.open | {} | not_allowed_token_type
            reminders.add | {} | unknown_method
            """)
    void refuses_what_slack_refuses(String method, String body, String error) {
        JsonNode answer = client.call(method, body);
        assertThat(answer.path("ok").asBoolean()).isFalse();
        assertThat(answer.path("error").asText()).isEqualTo(error);
    }

    @Test
    void a_token_must_be_there_and_be_ours() {
        assertThat(client.send("auth.test", "", "{}").body()).contains("not_authed");
        assertThat(client.send("auth.test", "xoxb-of-somebody-else", "{}").body())
                .contains("invalid_auth");
        var answer = client.send("auth.test", house.botToken(), "{}");
        assertThat(answer.body()).contains("\"ok\":true").contains("T0TEST00001");
        assertThat(answer.headers().firstValue("x-oauth-scopes"))
                .get()
                .asString()
                .contains("chat:write");
    }

    @Test
    void says_where_in_the_blocks_something_is_wrong() {
        JsonNode answer =
                client.call("chat.postMessage", "{\"channel\":\"C0OPEN00001\",\"blocks\":[{\"type\":\"header\"}]}");
        assertThat(answer.path("response_metadata").path("messages").path(0).asText())
                .isEqualTo("[ERROR] missing required field: text [json-pointer:/blocks/0]");
        assertThat(house.problems()).singleElement().asString().contains("/blocks/0");
    }

    @Test
    void a_message_is_kept_changed_found_again_by_its_metadata_and_taken_away() {
        String posted = """
                {"channel":"C0OPEN00001","text":"first","metadata":{"event_type":"reminder","event_payload":{"key":"k1"}}}""";
        String ts = client.call("chat.postMessage", posted).path("ts").asText();
        client.call("chat.update", "{\"channel\":\"C0OPEN00001\",\"ts\":\"" + ts + "\",\"text\":\"second\"}");

        assertThat(house.channel("#open")).singleElement().satisfies(m -> {
            assertThat(m.text()).isEqualTo("second");
            assertThat(m.updated()).isTrue();
        });
        JsonNode with =
                client.call("conversations.history", "{\"channel\":\"C0OPEN00001\",\"include_all_metadata\":true}");
        assertThat(with.at("/messages/0/metadata/event_payload/key").asText()).isEqualTo("k1");
        JsonNode without = client.call("conversations.history", "{\"channel\":\"C0OPEN00001\"}");
        assertThat(without.at("/messages/0/metadata/event_payload").isMissingNode())
                .isTrue();
        client.call("chat.delete", "{\"channel\":\"C0OPEN00001\",\"ts\":\"" + ts + "\"}");
        assertThat(house.channel("#open")).isEmpty();
    }

    @Test
    void neither_ephemeral_messages_nor_those_of_others_can_be_changed() {
        String ephemeral = client.call(
                        "chat.postEphemeral", "{\"channel\":\"C0OPEN00001\",\"user\":\"U0SAM000001\",\"text\":\"x\"}")
                .path("message_ts")
                .asText();
        assertThat(update(ephemeral, "y")).isEqualTo("message_not_found");
        house.as("sam").in("#open").says("mine");
        assertThat(update(house.channel("#open").getLast().ts(), "y")).isEqualTo("cant_update_message");
        String own = client.call("chat.postMessage", "{\"channel\":\"C0OPEN00001\",\"text\":\"x\"}")
                .path("ts")
                .asText();
        assertThat(update(own, "y".repeat(4001))).isEqualTo("msg_too_long");
    }

    private String update(String ts, String text) {
        return client.call(
                        "chat.update", "{\"channel\":\"C0OPEN00001\",\"ts\":\"" + ts + "\",\"text\":\"" + text + "\"}")
                .path("error")
                .asText();
    }

    @Test
    void people_come_in_pages_and_deactivated_ones_have_no_zone() {
        JsonNode first = client.call("users.list", "{\"limit\":2}");
        String cursor = first.at("/response_metadata/next_cursor").asText();
        JsonNode second = client.call("users.list", "{\"limit\":2,\"cursor\":\"" + cursor + "\"}");
        assertThat(first.path("members")).hasSize(2);
        assertThat(second.path("members")).hasSize(2);
        assertThat(second.at("/response_metadata/next_cursor").asText()).isEmpty();
        assertThat(second.at("/members/0/deleted").asBoolean()).isTrue();
        assertThat(second.at("/members/0/tz").isMissingNode()).isTrue();
    }

    @Test
    void a_home_tab_is_not_overwritten_by_who_has_an_older_one() {
        String view = "\"user_id\":\"U0SAM000001\",\"view\":{\"type\":\"home\",\"blocks\":[]}";
        String old =
                client.call("views.publish", "{" + view + "}").at("/view/hash").asText();
        client.call("views.publish", "{" + view + "}");
        assertThat(client.call("views.publish", "{" + view + ",\"hash\":\"" + old + "\"}")
                        .path("error")
                        .asText())
                .isEqualTo("hash_conflict");
    }

    @Test
    void a_file_is_announced_sent_and_shared() {
        JsonNode announced = client.call("files.getUploadURLExternal", "{\"filename\":\"who.csv\",\"length\":5}");
        String address = announced.path("upload_url").asText();
        assertThat(client.post(address, "application/octet-stream", "toolong").statusCode())
                .isEqualTo(400);
        assertThat(client.post(address, "application/octet-stream", "a;b;c").body())
                .isEqualTo("OK - 5");
        String id = announced.path("file_id").asText();
        client.call(
                "files.completeUploadExternal",
                "{\"files\":[{\"id\":\"" + id + "\",\"title\":\"Who\"}],\"channel_id\":\"C0OPEN00001\"}");
        assertThat(house.channel("#open").getLast().text()).contains("[file Who]");
        assertThat(client.get(house.url() + "files/" + id, java.util.Map.of()).body())
                .isEqualTo("a;b;c");
    }

    @Test
    void fails_when_it_is_told_to_and_only_then() {
        house.faults().nextCall("auth.test", "account_inactive");
        house.faults().nextStatus("auth.test", 503);
        house.faults().nextRateLimit("auth.test", 30);
        assertThat(client.send("auth.test", house.botToken(), "{}").body()).contains("account_inactive");
        assertThat(client.send("auth.test", house.botToken(), "{}").statusCode())
                .isEqualTo(503);
        var limited = client.send("auth.test", house.botToken(), "{}");
        assertThat(limited.statusCode()).isEqualTo(429);
        assertThat(limited.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(client.send("auth.test", house.botToken(), "{}").body()).contains("\"ok\":true");
    }

    @Test
    void remembers_what_was_called_without_the_token() {
        client.call("chat.postMessage", "{\"channel\":\"C0OPEN00001\",\"text\":\"x\"}");
        client.call("reminders.add", "{}");
        assertThat(house.calls().of("chat.postMessage")).singleElement().satisfies(c -> {
            assertThat(c.arguments().path("text").asText()).isEqualTo("x");
            assertThat(c.ok()).isTrue();
        });
        assertThat(house.calls().unknown()).containsExactly("reminders.add");
        assertThat(house.calls().all().toString()).doesNotContain(house.botToken());
        assertThat(StandInSlack.implementedMethods()).contains("views.open").doesNotContain("reminders.add");
    }
}
