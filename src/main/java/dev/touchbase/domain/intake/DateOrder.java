package dev.touchbase.domain.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How "3/4/2024" is meant.
public enum DateOrder {
    DAY_FIRST("dmy", "day before month"),
    MONTH_FIRST("mdy", "month before day");

    private final String typed;
    private final String words;

    DateOrder(String typed, String words) {
        this.typed = typed;
        this.words = words;
    }

    /// How people type it: "dmy".
    public String typed() {
        return typed;
    }

    /// In words: "day before month".
    public String words() {
        return words;
    }

    /// The order that is typed "dmy" or "mdy", in any case.
    public static Optional<DateOrder> read(String typed) {
        return Arrays.stream(values())
                .filter(order -> order.typed.equals(typed.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
