package dev.touchbase.slack.view;

import java.util.Locale;

/// Amounts as people read them; the currency is the business's own and isn't said.
public final class Money {

    private Money() {}

    /// "4,200" for whole amounts, else "4,200.50".
    public static String amount(long cents) {
        return cents % 100 == 0
                ? String.format(Locale.ENGLISH, "%,d", cents / 100)
                : String.format(Locale.ENGLISH, "%,.2f", cents / 100.0);
    }
}
