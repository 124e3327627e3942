package dev.touchbase.slack.view;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.DatetimePickerElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.TimePickerElement;
import com.slack.api.model.block.element.UsersSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The fields that forms are made of, in few words. Each is known by its block id, under which its value comes back.
public final class Inputs {

    private static final String ELEMENT = "value";
    private static final int LABEL = 150;
    private static final int LONGEST = 3000;
    private static final int FORM_WORDS = 24;

    private Inputs() {}

    /// A form.
    ///
    /// @param callback the id of the modal that takes it
    /// @param carried what comes back with it: ids only, see [ButtonValue]
    public static View form(
            String callback, String title, String submit, ButtonValue carried, List<LayoutBlock> blocks) {
        return View.builder()
                .type("modal")
                .callbackId(callback)
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(Plain.line(title, FORM_WORDS))
                        .build())
                .submit(ViewSubmit.builder()
                        .type("plain_text")
                        .text(Plain.line(submit, FORM_WORDS))
                        .build())
                .close(ViewClose.builder().type("plain_text").text("Cancel").build())
                .privateMetadata(carried.toJson())
                .blocks(blocks)
                .build();
    }

    /// One line of text.
    public static InputBlock line(String id, String label, @Nullable String filled) {
        return text(id, label, filled, false);
    }

    /// Several lines of text.
    public static InputBlock lines(String id, String label, @Nullable String filled) {
        return text(id, label, filled, true);
    }

    /// A note about a customer: under it stands that the customer may ask to read it.
    public static InputBlock note(String id, @Nullable String filled) {
        return optional(hinted(lines(id, "Note", filled), "The customer may ask to read it."));
    }

    /// One of several, at most 100.
    ///
    /// @param filled the value of the one that is chosen already, or null
    public static InputBlock select(String id, String label, List<OptionObject> options, @Nullable String filled) {
        return input(
                id,
                label,
                StaticSelectElement.builder()
                        .actionId(ELEMENT)
                        .options(options)
                        .initialOption(options.stream()
                                .filter(option -> option.getValue().equals(filled))
                                .findFirst()
                                .orElse(null))
                        .build());
    }

    /// Several of several, at most 100; their values come back.
    ///
    /// @param filled the values of those that are chosen already
    public static InputBlock several(String id, String label, List<OptionObject> options, List<String> filled) {
        List<OptionObject> chosen = options.stream()
                .filter(option -> filled.contains(option.getValue()))
                .toList();
        return input(
                id,
                label,
                MultiStaticSelectElement.builder()
                        .actionId(ELEMENT)
                        .options(options)
                        .initialOptions(chosen.isEmpty() ? null : chosen)
                        .build());
    }

    /// A single box to tick; its value is "yes" when it is.
    public static InputBlock box(String id, String label, String says, boolean ticked) {
        OptionObject yes = Say.choice(says, "yes");
        return optional(input(
                id,
                label,
                CheckboxesElement.builder()
                        .actionId(ELEMENT)
                        .options(List.of(yes))
                        .initialOptions(ticked ? List.of(yes) : null)
                        .build()));
    }

    /// A day.
    public static InputBlock day(String id, String label, @Nullable LocalDate filled) {
        return input(
                id,
                label,
                DatePickerElement.builder()
                        .actionId(ELEMENT)
                        .initialDate(filled == null ? null : filled.toString())
                        .build());
    }

    /// A time of day.
    public static InputBlock time(String id, String label, @Nullable LocalTime filled) {
        return input(
                id,
                label,
                TimePickerElement.builder()
                        .actionId(ELEMENT)
                        .initialTime(
                                filled == null
                                        ? null
                                        : filled.withSecond(0).withNano(0).toString())
                        .build());
    }

    /// A day with a time; its value comes back as seconds since 1970.
    public static InputBlock moment(String id, String label, @Nullable Instant filled) {
        return input(
                id,
                label,
                DatetimePickerElement.builder()
                        .actionId(ELEMENT)
                        .initialDateTime(filled == null ? null : (int) filled.getEpochSecond())
                        .build());
    }

    /// A member of the Slack workspace; their Slack id comes back.
    public static InputBlock colleague(String id, String label, @Nullable String filled) {
        return input(
                id,
                label,
                UsersSelectElement.builder()
                        .actionId(ELEMENT)
                        .initialUser(filled)
                        .build());
    }

    /// The same, which may stay empty.
    public static InputBlock optional(InputBlock input) {
        input.setOptional(true);
        return input;
    }

    /// The same with a line under it.
    public static InputBlock hinted(InputBlock input, String hint) {
        input.setHint(Plain.object(hint, LABEL));
        return input;
    }

    private static InputBlock text(String id, String label, @Nullable String filled, boolean multiline) {
        return input(
                id,
                label,
                PlainTextInputElement.builder()
                        .actionId(ELEMENT)
                        .multiline(multiline)
                        .maxLength(LONGEST)
                        .initialValue(filled == null || filled.isEmpty() ? null : CleanText.cut(filled, LONGEST))
                        .build());
    }

    private static InputBlock input(String id, String label, BlockElement element) {
        return InputBlock.builder()
                .blockId(id)
                .label(Plain.object(label, LABEL))
                .element(element)
                .build();
    }
}
