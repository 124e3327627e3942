package dev.touchbase;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a form would send if it were submitted as it was opened.
final class FormValues {

    private FormValues() {}

    /// Its inputs by block id, each with what it is filled with.
    static Map<String, List<String>> filled(View form) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        form.getBlocks().stream()
                .filter(InputBlock.class::isInstance)
                .map(InputBlock.class::cast)
                .forEach(input -> values.put(input.getBlockId(), filled(input.getElement())));
        return values;
    }

    private static List<String> filled(BlockElement element) {
        return switch (element) {
            case PlainTextInputElement text -> one(text.getInitialValue());
            case StaticSelectElement select -> option(select.getInitialOption());
            case RadioButtonsElement radio -> option(radio.getInitialOption());
            case MultiStaticSelectElement select -> options(select.getInitialOptions());
            case CheckboxesElement boxes -> options(boxes.getInitialOptions());
            case UsersSelectElement users -> one(users.getInitialUser());
            case DatePickerElement date -> one(date.getInitialDate());
            case TimePickerElement time -> one(time.getInitialTime());
            case DatetimePickerElement moment ->
                one(moment.getInitialDateTime() == null ? null : String.valueOf(moment.getInitialDateTime()));
            default -> throw new AssertionError("give FormValues a case for " + element.getClass());
        };
    }

    private static List<String> option(@Nullable OptionObject option) {
        return option == null ? List.of() : List.of(option.getValue());
    }

    private static List<String> options(@Nullable List<OptionObject> options) {
        return options == null
                ? List.of()
                : options.stream().map(OptionObject::getValue).toList();
    }

    private static List<String> one(@Nullable String value) {
        return value == null || value.isEmpty() ? List.of() : List.of(value);
    }
}
