package dev.touchbase.slack.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sums of money as people type them: "4200", "4.200,50 €", "£4k", "EUR 300".
final class Amounts {

    private static final Set<String> CURRENCIES = Set.of(
            "€", "$", "£", "¥", "eur", "euro", "euros", "usd", "dollar", "dollars", "gbp", "pound", "pounds", "chf",
            "franken", "fr");
    private static final Pattern SUM = Pattern.compile("([€$£¥]?)([0-9][0-9.,'’]{0,15})(k?)([€$£¥]?)");
    private static final Pattern DECIMALS = Pattern.compile("(.*)[.,]([0-9]{1,2})");
    private static final int MOST_DIGITS = 12;

    private Amounts() {}

    /// The sum that starts at this word.
    ///
    /// @param bare true where a number alone is a sum, as behind "sold"
    /// @return cents, and how many words they took
    static Optional<Words.Match<Long>> read(Words words, int at, boolean bare) {
        boolean before = isCurrency(words, at);
        int numberAt = before ? at + 1 : at;
        if (numberAt >= words.size()) {
            return Optional.empty();
        }
        Matcher sum = SUM.matcher(number(words, numberAt));
        if (!sum.matches()) {
            return Optional.empty();
        }
        boolean after = !before && isCurrency(words, numberAt + 1);
        boolean marked = before
                || after
                || !sum.group(1).isEmpty()
                || !sum.group(4).isEmpty()
                || !sum.group(3).isEmpty();
        return marked || bare
                ? cents(sum.group(2), !sum.group(3).isEmpty())
                        .map(cents -> new Words.Match<>(cents, numberAt - at + (after ? 2 : 1), "amount"))
                : Optional.empty();
    }

    private static String number(Words words, int at) {
        return words.token(at) instanceof Typed.Token.Word word
                ? Plainly.bare(word.text()).toLowerCase(Locale.ROOT)
                : "";
    }

    private static boolean isCurrency(Words words, int at) {
        return at < words.size() && CURRENCIES.contains(number(words, at));
    }

    private static Optional<Long> cents(String typed, boolean thousands) {
        String number = typed.replace("'", "").replace("’", "");
        Matcher decimals = DECIMALS.matcher(number);
        boolean hasDecimals = decimals.matches();
        String whole =
                (hasDecimals ? decimals.group(1) : number).replace(".", "").replace(",", "");
        if (whole.isEmpty() || whole.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        BigDecimal sum = new BigDecimal(whole + (hasDecimals ? "." + decimals.group(2) : ""));
        BigDecimal units = thousands ? sum.movePointRight(3) : sum;
        return Optional.of(
                units.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
