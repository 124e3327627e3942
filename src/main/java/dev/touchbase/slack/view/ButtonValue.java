package dev.touchbase.slack.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchbase.domain.customer.CustomerId;
import org.jspecify.annotations.Nullable;

/// What a button carries: ids, never rights or personal text. Its JSON stays far below Slack's 2,000 characters.
///
/// @param customer the customer that it is about, or null
/// @param id what else it is about: a change, touchpoint, plan or promise, as the action says; or null
/// @param pending the token of a kept command that goes on from the press, or null
/// @param word a short word of the action's own, or null
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ButtonValue(
        @Nullable Long customer,
        @Nullable Long id,
        @Nullable String pending,
        @Nullable String word) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// About nothing in particular.
    public static final ButtonValue NONE = new ButtonValue(null, null, null, null);

    /// About a customer.
    public static ButtonValue of(CustomerId customer) {
        return new ButtonValue(customer.value(), null, null, null);
    }

    /// About a change, touchpoint, plan or promise.
    public static ButtonValue ofId(long id) {
        return new ButtonValue(null, id, null, null);
    }

    /// The same with a kept command.
    public ButtonValue with(String pendingToken) {
        return new ButtonValue(customer, id, pendingToken, word);
    }

    /// The same with a word of the action's own.
    public ButtonValue saying(@Nullable String own) {
        return new ButtonValue(customer, id, pending, own);
    }

    /// As text for Slack.
    public String toJson() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// From the text that Slack sent back; text that is none of ours gives [#NONE].
    public static ButtonValue read(@Nullable String json) {
        if (json == null || !json.startsWith("{")) {
            return NONE;
        }
        try {
            return JSON.readValue(json, ButtonValue.class);
        } catch (JsonProcessingException e) {
            return NONE;
        }
    }
}
