package dev.touchbase.sandbox.block;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockKitRulesTest {
    private static JsonNode json(String text) {
        try {
            String filled = text.replace("$3001", "x".repeat(3001))
                    .replace("$151", "x".repeat(151))
                    .replace("$76", "x".repeat(76))
                    .replace("$256", "x".repeat(256))
                    .replace("PLAIN(", "{\"type\":\"plain_text\",\"text\":\"")
                    .replace(")", "\"}");
            return new ObjectMapper().readTree(filled);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(text, malformed);
        }
    }

    private static String many(int count, String one) {
        return IntStream.range(0, count)
                .mapToObj(i -> one.replace("#", "" + i))
                .collect(Collectors.joining(",", "[", "]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
            [{"type":"section"}] ¦ /blocks/0
            [{"type":"section","text":{"type":"mrkdwn","text":""}}] ¦ /blocks/0/text/text
            [{"type":"section","text":{"type":"mrkdwn","text":"$3001"}}] ¦ /blocks/0/text/text
            [{"type":"section","text":"words"}] ¦ /blocks/0/text
            [{"type":"section","text":PLAIN(a),"colour":"red"}] ¦ /blocks/0
            [{"type":"header","text":PLAIN($151)}] ¦ /blocks/0/text/text
            [{"type":"header","text":{"type":"mrkdwn","text":"x"}}] ¦ /blocks/0/text/type
            [{"type":"divider","block_id":"$256"}] ¦ /blocks/0/block_id
            [{"type":"divider","block_id":"a"},{"type":"divider","block_id":"a"}] ¦ /blocks/1/block_id
            [{"type":"wheel"}] ¦ /blocks/0/type
            [{"type":"actions","elements":[]}] ¦ /blocks/0/elements
            [{"type":"actions","elements":[{"type":"button","action_id":"a"}]}] ¦ /blocks/0/elements/0
            [{"type":"actions","elements":[{"type":"button","text":PLAIN($76)}]}] ¦ /blocks/0/elements/0/text/text
            [{"type":"actions","elements":[{"type":"button","text":PLAIN(a),"style":"default"}]}] ¦ /blocks/0/elements/0/style
            [{"type":"actions","elements":[{"type":"button","action_id":"a","text":PLAIN(a)},{"type":"button","action_id":"a","text":PLAIN(b)}]}] ¦ /blocks/0/elements/1/action_id
            [{"type":"actions","elements":[{"type":"plain_text_input","action_id":"a"}]}] ¦ /blocks/0/elements/0/type
            [{"type":"actions","elements":[{"type":"static_select","options":[{"text":PLAIN(a),"value":"$151"}]}]}] ¦ /blocks/0/elements/0/options/0/value
            [{"type":"actions","elements":[{"type":"static_select","options":[{"text":PLAIN(a),"value":"a"}],"initial_option":{"text":PLAIN(b),"value":"a"}}]}] ¦ /blocks/0/elements/0/initial_option
            [{"type":"actions","elements":[{"type":"button","text":PLAIN(a),"confirm":{"title":PLAIN(a),"text":PLAIN(a),"confirm":PLAIN(a)}}]}] ¦ /blocks/0/elements/0/confirm
            [{"type":"input","label":PLAIN(a)}] ¦ /blocks/0
            [{"type":"input","label":PLAIN(a),"element":{"type":"number_input"}}] ¦ /blocks/0/element
            [{"type":"input","label":PLAIN(a),"element":{"type":"datepicker","initial_date":"23.11."}}] ¦ /blocks/0/element/initial_date
            [{"type":"context","elements":[{"type":"button"}]}] ¦ /blocks/0/elements/0/type
            [{"type":"image","image_url":"https://a.example"}] ¦ /blocks/0
            [{"type":"table","rows":[[]]}] ¦ /blocks/0/rows/0
            """)
    void points_to_what_slack_refuses(String blocks, String pointer) {
        assertThat(BlockKitRules.blocks(json(blocks), BlockKitRules.Place.MESSAGE))
                .extracting(Finding::pointer)
                .contains(pointer);
    }

    @Test
    void counts_blocks_options_and_buttons() {
        JsonNode blocks = json(many(51, "{\"type\":\"divider\"}"));
        assertThat(BlockKitRules.blocks(blocks, BlockKitRules.Place.MESSAGE)).hasSize(1);
        assertThat(BlockKitRules.blocks(blocks, BlockKitRules.Place.HOME)).isEmpty();
        String options = many(6, "{\"text\":PLAIN(o#),\"value\":\"#\"}");
        JsonNode overflow =
                json("[{\"type\":\"actions\",\"elements\":[{\"type\":\"overflow\",\"options\":" + options + "}]}]");
        assertThat(BlockKitRules.blocks(overflow, BlockKitRules.Place.MESSAGE))
                .extracting(Finding::message)
                .containsExactly("no more than 5 items allowed");
        JsonNode buttons = json("[{\"type\":\"actions\",\"elements\":"
                + many(26, "{\"type\":\"button\",\"action_id\":\"#\",\"text\":PLAIN(b)}") + "}]");
        assertThat(BlockKitRules.blocks(buttons, BlockKitRules.Place.MESSAGE)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
            {"type":"modal","blocks":[]} ¦ /view
            {"type":"modal","title":PLAIN(A title that is much too long),"blocks":[]} ¦ /view/title/text
            {"type":"modal","title":PLAIN(T),"blocks":[{"type":"input","label":PLAIN(a),"element":{"type":"datepicker"}}]} ¦ /view
            {"type":"modal","title":PLAIN(T),"private_metadata":"$3001","blocks":[]} ¦ /view/private_metadata
            {"type":"home","title":PLAIN(T),"blocks":[]} ¦ /view
            {"type":"page","blocks":[]} ¦ /view/type
            {"type":"home","blocks":[{"type":"table","rows":[]}]} ¦ /blocks/0/type
            """)
    void views_have_rules_of_their_own(String view, String pointer) {
        assertThat(BlockKitRules.view(json(view))).extracting(Finding::pointer).contains(pointer);
    }

    @Test
    void a_view_has_a_weight() {
        String heavy = many(
                100, "{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"" + "x".repeat(2900) + "\"}}");
        JsonNode view = json("{\"type\":\"home\",\"blocks\":" + heavy + "}");
        assertThat(BlockKitRules.view(view)).isEmpty();
        assertThat(BlockKitRules.tooLarge(view)).isTrue();
    }

    @Test
    void takes_what_slack_takes() {
        assertThat(BlockKitRules.blocks(json("""
                [{"type":"header","text":PLAIN(Morning)},
                 {"type":"section","text":{"type":"mrkdwn","text":"*Acme*","verbatim":true},"fields":[PLAIN(a)],
                  "accessory":{"type":"overflow","action_id":"m","options":[{"text":PLAIN(a),"value":"a"}]}},
                 {"type":"context","elements":[{"type":"mrkdwn","text":"x"}]},
                 {"type":"input","optional":true,"dispatch_action":true,"label":PLAIN(When),"element":{"type":"datepicker","action_id":"d","initial_date":"2026-11-23"}},
                 {"type":"table","rows":[[{"type":"raw_text","text":"a"}]]},
                 {"type":"divider"}]"""), BlockKitRules.Place.MESSAGE)).isEmpty();
    }
}
