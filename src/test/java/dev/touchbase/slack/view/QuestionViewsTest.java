package dev.touchbase.slack.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.util.json.GsonFactory;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.TypingFirm;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The questions and the help, filled with hostile names and words: nothing pings, links or breaks a limit.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionViewsTest {

    private static final ButtonValue ADD = ButtonValue.ofId(0).with("token");
    private static final HelpView.Line LOG = new HelpView.Line(
            "log", List.of("l"), "CUSTOMER [channel] [outcome] [note]", "Record a contact", List.of("log acme call"));

    private final TypingFirm firm = new TypingFirm();

    @AfterAll
    void close() {
        firm.close();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostile_text_neither_pings_nor_links_nor_breaks_a_limit(String typed) {
        Customer hostile = firm.customer("x" + typed, "y" + typed, Stage.CUSTOMER);
        List<ChoiceView.Choice> choices = List.of(new ChoiceView.Choice(
                hostile, typed, ButtonValue.of(hostile.id()).with("token")));
        Reply.Answer card = Say.answer(Mrkdwn.text(typed + "x"));

        Stream.of(
                        ChoiceView.several(typed, choices, 1),
                        ChoiceView.several(typed, List.of(choices.getFirst(), choices.getFirst()), 7),
                        ChoiceView.near(typed, choices, ADD),
                        ChoiceView.unknown(typed, ADD),
                        DidYouMeanView.spelling(typed, typed, "log", "token"),
                        DidYouMeanView.logInstead(card, typed, "token"),
                        DidYouMeanView.goOn(card, typed, "token"),
                        HelpView.notUnderstood(typed, List.of(LOG)),
                        HelpView.unknownTopic(typed, List.of(LOG)))
                .forEach(QuestionViewsTest::isHarmless);
    }

    static Stream<String> hostile() {
        return Hostile.texts();
    }

    private static void isHarmless(Reply.Answer answer) {
        BlockKitLimits.check(answer.blocks());
        assertThat(answer.text()).isNotBlank();
        assertThat(marked(answer))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(SlackReads.in(text))
                        .noneMatch(found -> found.startsWith("<") || found.startsWith("@") || found.startsWith(">")));
    }

    private static List<String> marked(Reply.Answer answer) {
        return Stream.concat(Stream.of(answer.text()), answer.blocks().stream().flatMap(block -> switch (block) {
                    case SectionBlock section -> Stream.of(section.getText().getText());
                    case ContextBlock context ->
                        context.getElements().stream()
                                .map(MarkdownTextObject.class::cast)
                                .map(MarkdownTextObject::getText);
                    default -> Stream.of();
                }))
                .toList();
    }

    @Test
    void a_choice_says_company_town_and_who_looks_after_them() {
        Customer acme = firm.customer("Acme Ltd", "York", Stage.CLOSED);
        assertThat(new ChoiceView.Choice(acme, "Priya", ButtonValue.NONE).label())
                .isEqualTo("Acme Ltd, York, Priya, closed");
        assertThat(new ChoiceView.Choice(acme, null, ButtonValue.NONE).label()).isEqualTo("Acme Ltd, York, closed");
    }

    @Test
    void the_help_fits_however_many_commands_there_are() {
        List<HelpView.Line> many = Collections.nCopies(60, LOG);
        BlockKitLimits.check(HelpView.all(many).blocks());
        assertThat(HelpView.all(many).blocks()).hasSize(10);
    }

    @Test
    void one_command_is_explained_with_its_examples() {
        String json = GsonFactory.createSnakeCase().toJson(HelpView.topic(LOG).blocks());
        assertThat(json)
                .contains("`/contact log CUSTOMER [channel] [outcome] [note]`", "`/contact log acme call`", "Also: l");
    }
}
