package dev.touchbase.slack.view;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BlockKitLimitsTest {

    private static final LayoutBlock FINE = Say.section(Mrkdwn.text("Fine"));

    @ParameterizedTest
    @MethodSource("hostile")
    void whatever_is_said_through_say_is_within_the_limits(String typed) {
        String filled = "x" + typed;
        assertThatCode(() -> BlockKitLimits.check(List.of(
                        Say.header(filled),
                        Say.section(Mrkdwn.text(filled)),
                        Say.section(Mrkdwn.text(filled), Say.button(filled, "a", ButtonValue.NONE)),
                        Say.context(Mrkdwn.quote(filled)),
                        Say.fields(Collections.nCopies(10, Mrkdwn.text(filled))),
                        Say.divider(),
                        Say.actions(
                                Say.asking(Say.button(filled, "b", ButtonValue.NONE), filled, filled, filled),
                                Say.overflow("c", List.of(Say.choice(filled, ButtonValue.ofId(1))))))))
                .doesNotThrowAnyException();
    }

    static Stream<String> hostile() {
        return Hostile.texts();
    }

    @Test
    void too_many_blocks_are_found() {
        refused("/blocks wants at most 50", Collections.nCopies(51, FINE));
    }

    @Test
    void the_same_block_id_twice_is_found() {
        LayoutBlock named = SectionBlock.builder().blockId("x").text(marked(3)).build();
        refused("/blocks/1/block_id", List.of(named, named));
    }

    @Test
    void long_and_empty_texts_are_found() {
        refused("/blocks/1/text wants at most 3000 characters, not 3001", List.of(FINE, section(3001)));
        refused("/blocks/0/text wants some text", List.of(section(0)));
        refused(
                "/blocks/0/fields wants at most 10, not 11",
                List.of(Say.fields(Collections.nCopies(11, Mrkdwn.text("x")))));
    }

    @Test
    void buttons_and_menus_past_their_limits_are_found() {
        refused("/blocks/0/elements wants at most 25", List.of(actions(26)));
        refused(
                "/blocks/0/elements/1/action_id wants an id of its own",
                List.of(Say.actions(Say.button("a", "x", ButtonValue.NONE), Say.button("b", "x", ButtonValue.NONE))));
        refused(
                "/blocks/0/elements/0/options wants at most 5",
                List.of(Say.actions(Say.overflow("x", Collections.nCopies(6, Say.choice("a", "b"))))));
        refused("/blocks/0/elements wants at least one", List.of(Say.actions()));
        refused(
                "/blocks/0/elements/0/value wants at most 2000",
                List.of(Say.actions(Say.button("a", "x", ButtonValue.NONE.saying("y".repeat(2000))))));
    }

    @Test
    void an_initial_option_that_is_none_of_the_options_is_found() {
        StaticSelectElement select = StaticSelectElement.builder()
                .actionId("x")
                .options(List.of(option("a")))
                .initialOption(option("b"))
                .build();
        refused(
                "/blocks/0/elements/0/initial_option",
                List.of(ActionsBlock.builder().elements(List.of(select)).build()));
    }

    @Test
    void forms_are_checked_as_a_whole() {
        LayoutBlock input = InputBlock.builder()
                .label(PlainTextObject.builder().text("Name").build())
                .element(PlainTextInputElement.builder().actionId("v").build())
                .build();
        assertThatCode(() -> BlockKitLimits.checkView(view("Log", List.of(input))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> BlockKitLimits.checkView(view("x".repeat(25), List.of(input))))
                .hasMessageContaining("/title wants at most 24");
        assertThatThrownBy(() -> BlockKitLimits.checkView(view("Log", Collections.nCopies(101, FINE))))
                .hasMessageContaining("/blocks wants at most 100");
        View noSubmit = view("Log", List.of(input));
        noSubmit.setSubmit(null);
        assertThatThrownBy(() -> BlockKitLimits.checkView(noSubmit)).hasMessageContaining("/submit wants");
    }

    private static void refused(String words, List<LayoutBlock> blocks) {
        assertThatThrownBy(() -> BlockKitLimits.check(blocks)).hasMessageContaining(words);
    }

    private static LayoutBlock section(int length) {
        return SectionBlock.builder().text(marked(length)).build();
    }

    private static MarkdownTextObject marked(int length) {
        return MarkdownTextObject.builder().text("x".repeat(length)).build();
    }

    private static LayoutBlock actions(int count) {
        return Say.actions(IntStream.range(0, count)
                .mapToObj(i -> Say.button("x", "x:" + i, ButtonValue.NONE))
                .toList());
    }

    private static OptionObject option(String text) {
        return Say.choice(text, text);
    }

    private static View view(String title, List<LayoutBlock> blocks) {
        return View.builder()
                .type("modal")
                .title(ViewTitle.builder().type("plain_text").text(title).build())
                .submit(ViewSubmit.builder().type("plain_text").text("Save").build())
                .blocks(blocks)
                .build();
    }
}
