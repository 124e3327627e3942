package dev.touchbase.security;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.DatetimePickerElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.TimePickerElement;
import com.slack.api.model.block.element.UsersSelectElement;
import com.slack.api.model.view.View;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Fills a form in: hostile text wherever text can be typed, and whatever is needed elsewhere.
///
/// @param text for every field that takes text
/// @param colleague the Slack id for fields that take somebody
record FormFilling(String text, String colleague, Instant now) {

    /// Where no other text is understood.
    private static final Map<String, String> GOOD = Map.of("hats", "service");

    /// What the form sends.
    ///
    /// @param asFilled fields that keep what they were opened with
    Map<String, List<String>> of(View form, Set<String> asFilled) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        form.getBlocks().stream()
                .filter(InputBlock.class::isInstance)
                .map(InputBlock.class::cast)
                .forEach(input -> values.put(input.getBlockId(), value(input, asFilled.contains(input.getBlockId()))));
        return values;
    }

    private List<String> value(InputBlock input, boolean asFilled) {
        var block = input.getBlockId();
        return switch (input.getElement()) {
            case PlainTextInputElement line ->
                one(asFilled ? GOOD.containsKey(block) ? GOOD.get(block) : line.getInitialValue() : typed());
            case StaticSelectElement select -> one(chosen(select.getInitialOption(), select.getOptions()));
            case RadioButtonsElement radio -> one(chosen(radio.getInitialOption(), radio.getOptions()));
            case MultiStaticSelectElement select -> one(chosen(null, select.getOptions()));
            case CheckboxesElement boxes -> List.of();
            case UsersSelectElement users -> one(users.getInitialUser() == null ? colleague : users.getInitialUser());
            case DatePickerElement day -> one(day.getInitialDate() == null ? tomorrow() : day.getInitialDate());
            case TimePickerElement time -> one(time.getInitialTime() == null ? "15:00" : time.getInitialTime());
            case DatetimePickerElement moment when asFilled && moment.getInitialDateTime() == null -> List.of();
            case DatetimePickerElement moment ->
                one(String.valueOf(
                        moment.getInitialDateTime() == null
                                ? now.plus(Duration.ofDays(1)).getEpochSecond()
                                : moment.getInitialDateTime()));
            default ->
                throw new AssertionError(
                        "give FormFilling a case for " + input.getElement().getClass());
        };
    }

    /// Slack's fields take three thousand characters.
    private String typed() {
        return PeoplesText.cut(text, 3000);
    }

    private String tomorrow() {
        return now.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1).toString();
    }

    private static @Nullable String chosen(@Nullable OptionObject initial, List<OptionObject> options) {
        return initial == null ? options.getFirst().getValue() : initial.getValue();
    }

    private static List<String> one(@Nullable String value) {
        return value == null || value.isEmpty() ? List.of() : List.of(value);
    }
}
