package dev.touchbase.slack.modal;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An amount of money as typed into a field: "4200", "4,200.50", "4.200,50 €".
final class AmountText {

    private static final Pattern AMOUNT =
            Pattern.compile("([0-9]{1,3}(?:[.,' ][0-9]{3})+|[0-9]{1,12})(?:[.,]([0-9]{1,2}))?");

    private AmountText() {}

    /// In cents; 0 for an empty field, empty for what is no amount.
    static OptionalLong cents(String typed) {
        String bare = typed.replaceAll("[€$£]|EUR|GBP|USD|CHF", "").strip();
        if (bare.isEmpty()) {
            return typed.isBlank() ? OptionalLong.of(0) : OptionalLong.empty();
        }
        Matcher amount = AMOUNT.matcher(bare);
        if (!amount.matches()) {
            return OptionalLong.empty();
        }
        long whole = Long.parseLong(amount.group(1).replaceAll("[^0-9]", ""));
        String cents = amount.group(2) == null ? "0" : (amount.group(2) + "0").substring(0, 2);
        return OptionalLong.of(whole * 100 + Long.parseLong(cents));
    }
}
