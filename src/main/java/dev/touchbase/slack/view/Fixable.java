package dev.touchbase.slack.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a button "Fix" can reopen as a form.
public enum Fixable {
    /// A touchpoint, by its id.
    TOUCHPOINT,
    /// A plan, by its id.
    PLAN,
    /// A promise, by its id.
    PROMISE,
    /// When the check-in of a customer is due.
    CHECK_IN,
    /// Who looks after a customer.
    ASSIGNMENT;

    /// As a button carries it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The one that a button carries.
    public static Optional<Fixable> read(@org.jspecify.annotations.Nullable String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
