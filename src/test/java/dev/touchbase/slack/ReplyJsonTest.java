package dev.touchbase.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewTitle;
import dev.touchbase.slack.view.ButtonValue;
import dev.touchbase.slack.view.Mrkdwn;
import dev.touchbase.slack.view.Say;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReplyJsonTest {

    private static final List<LayoutBlock> BLOCKS = List.of(
            Say.section(
                    Mrkdwn.md("*Logged* {0}", "Müller & <Söhne> \ud83d\udc4b"),
                    Say.overflow("more", List.of(Say.choice("Undo", ButtonValue.ofId(7))))),
            Say.actions(Say.button("Undo", "undo:7", ButtonValue.ofId(7))),
            Say.context(Mrkdwn.text("yesterday")),
            Say.header("Due today"),
            Say.divider());

    private static final Reply.Answer ANSWER = new Reply.Answer("Logged.", BLOCKS);

    private static final View VIEW = View.builder()
            .type("modal")
            .callbackId("log")
            .privateMetadata("{\"pending\":\"abc\"}")
            .title(ViewTitle.builder().type("plain_text").text("Log").build())
            .blocks(BLOCKS)
            .build();

    static Stream<Reply> replies() {
        return Stream.of(
                ANSWER,
                Reply.Answer.of("Plain."),
                new Reply.InPlace(ANSWER),
                new Reply.Form(VIEW, ANSWER),
                new Reply.NextForm(VIEW),
                new Reply.Errors(Map.of("date", "That day does not exist.")),
                new Reply.Quiet());
    }

    @ParameterizedTest
    @MethodSource("replies")
    void a_reply_comes_back_as_it_was(Reply reply) {
        assertThat(ReplyJson.read(ReplyJson.write(reply))).isEqualTo(reply);
    }

    @Test
    void a_file_comes_back_byte_by_byte() {
        byte[] content = "name\r\nMüller\u0000\n".getBytes(StandardCharsets.UTF_8);

        var back = (Reply.Download) ReplyJson.read(ReplyJson.write(new Reply.Download("who.csv", content, ANSWER)));

        assertThat(back.name()).isEqualTo("who.csv");
        assertThat(back.content()).isEqualTo(content);
        assertThat(back.answer()).isEqualTo(ANSWER);
    }
}
