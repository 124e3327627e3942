package dev.touchbase.slack.view;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.ContextBlockElement;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import com.slack.api.model.view.View;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a person reads of an answer or a form: its texts from top to bottom, and its buttons by their labels. Slack's
/// limits are checked on the way.
public final class Screen {

    private final String spoken;
    private final List<LayoutBlock> blocks;

    private Screen(String spoken, List<LayoutBlock> blocks) {
        this.spoken = spoken;
        this.blocks = blocks;
    }

    /// Of a reply that is an answer, or takes the place of one.
    public static Screen of(Reply reply) {
        Reply.Answer answer = switch (reply) {
            case Reply.Answer itself -> itself;
            case Reply.InPlace place -> place.answer();
            case Reply.Form form -> form.instead();
            default -> throw new AssertionError("no answer but " + reply);
        };
        BlockKitLimits.check(answer.blocks());
        if (answer.text().isBlank()) {
            throw new AssertionError("an answer without a sentence for notifications and screen readers");
        }
        return new Screen(answer.text(), answer.blocks());
    }

    /// Of a form or a home page.
    public static Screen of(View view) {
        BlockKitLimits.checkView(view);
        return new Screen(view.getTitle() == null ? "" : view.getTitle().getText(), view.getBlocks());
    }

    /// Of the form that a reply opens.
    public static Screen ofForm(Reply reply) {
        return switch (reply) {
            case Reply.Form form -> of(form.view());
            default -> throw new AssertionError("no form but " + reply);
        };
    }

    /// The sentence for notifications.
    public String spoken() {
        return spoken;
    }

    /// All text of the blocks; the spoken sentence where there are no blocks.
    public String text() {
        return blocks.isEmpty() ? spoken : blocks.stream().map(Screen::text).collect(Collectors.joining("\n"));
    }

    /// The labels of its buttons and of the choices in its menus, in order.
    public List<String> buttons() {
        return elements().stream()
                .flatMap(element -> switch (element) {
                    case ButtonElement button ->
                        java.util.stream.Stream.of(button.getText().getText());
                    case OverflowMenuElement menu ->
                        menu.getOptions().stream()
                                .map(option -> option.getText().getText());
                    default -> java.util.stream.Stream.empty();
                })
                .toList();
    }

    /// The labels of its inputs, in order.
    public List<String> inputs() {
        return blocks.stream()
                .filter(InputBlock.class::isInstance)
                .map(block -> ((InputBlock) block).getLabel().getText())
                .toList();
    }

    /// The button with this label.
    public ButtonElement button(String label) {
        return elements().stream()
                .filter(ButtonElement.class::isInstance)
                .map(ButtonElement.class::cast)
                .filter(button -> button.getText().getText().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " but " + buttons()));
    }

    /// What the button with this label carries.
    public ButtonValue carried(String label) {
        return ButtonValue.read(button(label).getValue());
    }

    private List<BlockElement> elements() {
        List<BlockElement> all = new ArrayList<>();
        for (LayoutBlock block : blocks) {
            switch (block) {
                case ActionsBlock actions -> all.addAll(actions.getElements());
                case SectionBlock section when section.getAccessory() != null -> all.add(section.getAccessory());
                default -> {}
            }
        }
        return all;
    }

    private static String text(LayoutBlock block) {
        return switch (block) {
            case SectionBlock section
            when section.getText() != null -> section.getText().getText();
            case SectionBlock section ->
                section.getFields().stream().map(TextObject::getText).collect(Collectors.joining("\n"));
            case ContextBlock context ->
                context.getElements().stream().map(Screen::text).collect(Collectors.joining(" "));
            case HeaderBlock header -> header.getText().getText();
            case InputBlock input ->
                input.getLabel().getText()
                        + (input.getHint() == null ? "" : "\n" + input.getHint().getText());
            default -> "";
        };
    }

    private static String text(ContextBlockElement element) {
        return element instanceof MarkdownTextObject text ? text.getText() : "";
    }
}
