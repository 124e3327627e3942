package dev.touchbase.domain.customer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far the business has come with a customer.
public enum Stage {
    PROSPECT,
    LEAD,
    CUSTOMER,
    LAPSED,
    /// Deceased, insolvent or gone: nothing is due, nobody is to be contacted; it can be reopened.
    CLOSED;

    /// The stage as people write it: "prospect".
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The stage that `typed` names, in any case.
    public static Optional<Stage> read(String typed) {
        return Arrays.stream(values())
                .filter(stage ->
                        stage.label().equals(typed.toLowerCase(Locale.ROOT).strip()))
                .findFirst();
    }
}
