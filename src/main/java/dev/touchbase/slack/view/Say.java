package dev.touchbase.slack.view;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.List;

/// The blocks that messages are made of, in few words. Marked-up text comes in as [Mrkdwn] only, plain text is cut to
/// what Slack takes, and Slack is told not to make links or mentions by itself.
public final class Say {

    private static final int SECTION = 3000;
    private static final int FIELD = 2000;
    private static final int LABEL = 75;
    private static final int HEADER = 150;

    private Say() {}

    /// A message for the asker alone: the sentence is its first block, too.
    ///
    /// @param sentence a whole sentence: also what notifications and screen readers say
    /// @param more further blocks
    public static Reply.Answer answer(Mrkdwn sentence, LayoutBlock... more) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(section(sentence));
        blocks.addAll(List.of(more));
        return answer(sentence, blocks);
    }

    /// A message for the asker alone whose blocks say everything themselves.
    ///
    /// @param spoken a whole sentence for notifications, search and screen readers; not shown beside the blocks
    public static Reply.Answer answer(Mrkdwn spoken, List<LayoutBlock> blocks) {
        return new Reply.Answer(spoken.cut(SECTION).toString(), blocks);
    }

    /// A paragraph.
    public static LayoutBlock section(Mrkdwn text) {
        return SectionBlock.builder().text(marked(text, SECTION)).build();
    }

    /// A paragraph with a button or menu at its right.
    public static LayoutBlock section(Mrkdwn text, BlockElement accessory) {
        return SectionBlock.builder()
                .text(marked(text, SECTION))
                .accessory(accessory)
                .build();
    }

    /// Short texts in two columns, at most ten.
    public static LayoutBlock fields(List<Mrkdwn> fields) {
        return SectionBlock.builder()
                .fields(fields.stream()
                        .map(field -> (com.slack.api.model.block.composition.TextObject) marked(field, FIELD))
                        .toList())
                .build();
    }

    /// Small grey text.
    public static LayoutBlock context(Mrkdwn text) {
        return ContextBlock.builder().elements(List.of(marked(text, FIELD))).build();
    }

    /// A heading in plain text.
    public static LayoutBlock header(String plain) {
        return HeaderBlock.builder().text(Plain.object(plain, HEADER)).build();
    }

    /// A line across.
    public static LayoutBlock divider() {
        return new DividerBlock();
    }

    /// Buttons and menus side by side, at most 25.
    public static LayoutBlock actions(BlockElement... elements) {
        return actions(List.of(elements));
    }

    /// Buttons and menus side by side, at most 25.
    public static LayoutBlock actions(List<? extends BlockElement> elements) {
        return ActionsBlock.builder().elements(List.copyOf(elements)).build();
    }

    /// A button.
    ///
    /// @param label what stands on it; about 30 characters show
    /// @param actionId the action's id; after a colon, what tells it from its like in one block
    /// @param spoken what screen readers say where the label alone isn't clear: "Reached: Acme"
    public static ButtonElement button(String label, String actionId, ButtonValue value, String spoken) {
        return ButtonElement.builder()
                .text(Plain.object(label, LABEL))
                .actionId(actionId)
                .value(value.toJson())
                .accessibilityLabel(Plain.line(spoken, LABEL))
                .build();
    }

    /// A button whose label says everything.
    public static ButtonElement button(String label, String actionId, ButtonValue value) {
        return button(label, actionId, value, label);
    }

    /// The same as the one that is likely meant.
    public static ButtonElement primary(ButtonElement button) {
        button.setStyle("primary");
        return button;
    }

    /// The same as one that can do harm.
    public static ButtonElement danger(ButtonElement button) {
        button.setStyle("danger");
        return button;
    }

    /// The same, asking before it does what it says.
    ///
    /// @param question a whole question in plain text
    /// @param yes the word on the button that goes on
    public static ButtonElement asking(ButtonElement button, String title, String question, String yes) {
        button.setConfirm(ConfirmationDialogObject.builder()
                .title(Plain.object(title, 100))
                .text(Plain.object(question, 300))
                .confirm(Plain.object(yes, 30))
                .deny(Plain.object("Cancel", 30))
                .build());
        return button;
    }

    /// A "…" menu of one to five choices.
    public static OverflowMenuElement overflow(String actionId, List<OptionObject> choices) {
        return OverflowMenuElement.builder()
                .actionId(actionId)
                .options(List.copyOf(choices))
                .build();
    }

    /// One choice of a menu, which carries what a button would carry.
    public static OptionObject choice(String label, ButtonValue value) {
        return choice(label, value.toJson());
    }

    /// One choice of a menu or select.
    ///
    /// @param value what it stands for, at most 75 characters
    public static OptionObject choice(String label, String value) {
        return OptionObject.builder()
                .text(Plain.object(label, LABEL))
                .value(value)
                .build();
    }

    private static MarkdownTextObject marked(Mrkdwn text, int most) {
        return MarkdownTextObject.builder()
                .text(text.cut(most).toString())
                .verbatim(true)
                .build();
    }
}
