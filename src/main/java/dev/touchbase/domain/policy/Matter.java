package dev.touchbase.domain.policy;

import org.jspecify.annotations.Nullable;

/// What a contact is about, as far as rules ask for it.
///
/// @param line the brand, product or service type, or null
/// @param message which message it carries, such as the name of a mailing, or null
/// @param nature what kind of matter it is, or null when not said
/// @param text the text that is to be sent, or null when not known
/// @param weight who goes first where places are scarce
public record Matter(
        @Nullable String line,
        @Nullable String message,
        @Nullable Nature nature,
        @Nullable String text,
        int weight) {

    /// Nothing in particular.
    public static final Matter PLAIN = new Matter(null, null, null, null, Priorities.USUAL);

    /// Nothing in particular, but for the line that it is about.
    public static Matter about(@Nullable String line) {
        return new Matter(line, null, null, null, Priorities.USUAL);
    }

    /// The same with this weight.
    public Matter weighing(int other) {
        return new Matter(line, message, nature, text, other);
    }
}
