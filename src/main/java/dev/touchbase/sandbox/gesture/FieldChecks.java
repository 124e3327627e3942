package dev.touchbase.sandbox.gesture;

import com.fasterxml.jackson.databind.JsonNode;
import dev.touchbase.sandbox.block.Inputs;
import dev.touchbase.sandbox.state.OpenView;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What Slack itself checks before it sends a modal to the app.
final class FieldChecks {
    private FieldChecks() {}

    /// Messages by block id; empty when the modal may be sent.
    static Map<String, String> check(OpenView view) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (JsonNode block : view.blocks()) {
            if (block.path("type").asText().equals("input")) {
                String blockId = block.path("block_id").asText();
                JsonNode value = view.entered().of(blockId, block.path("element"));
                check(block, Inputs.raw(value)).ifPresent(e -> errors.put(blockId, e));
            }
        }
        return errors;
    }

    private static Optional<String> check(JsonNode block, List<String> values) {
        JsonNode element = block.path("element");
        if (values.isEmpty()) {
            return block.path("optional").asBoolean()
                    ? Optional.empty()
                    : Optional.of("Please complete this required field.");
        }
        String text = values.getFirst();
        return switch (element.path("type").asText()) {
            case "plain_text_input" -> length(element, text);
            case "email_text_input" ->
                text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")
                        ? Optional.empty()
                        : Optional.of("Please enter a valid email address.");
            case "url_text_input" ->
                text.matches("(?i)https?://\\S+") ? Optional.empty() : Optional.of("Please enter a valid URL.");
            case "number_input" -> number(element, text);
            case "datepicker" ->
                text.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.empty() : Optional.of("Please enter a valid date.");
            default -> Optional.empty();
        };
    }

    private static Optional<String> length(JsonNode element, String text) {
        int min = element.path("min_length").asInt(0);
        int max = element.path("max_length").asInt(3000);
        if (text.length() < min) {
            return Optional.of("This field must be at least " + min + " characters.");
        }
        return text.length() > max
                ? Optional.of("This field must be no more than " + max + " characters.")
                : Optional.empty();
    }

    private static Optional<String> number(JsonNode element, String text) {
        String pattern = element.path("is_decimal_allowed").asBoolean() ? "-?\\d+(\\.\\d+)?" : "-?\\d+";
        if (!text.matches(pattern)) {
            return Optional.of("Please enter a valid number.");
        }
        BigDecimal number = new BigDecimal(text);
        boolean low = element.has("min_value")
                && number.compareTo(new BigDecimal(element.path("min_value").asText())) < 0;
        boolean high = element.has("max_value")
                && number.compareTo(new BigDecimal(element.path("max_value").asText())) > 0;
        return low || high ? Optional.of("Please enter a number within the limits.") : Optional.empty();
    }
}
