package dev.touchbase.domain.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the amounts of one file into cents, after all of its rows have said whether "1.234" is one or a thousand.
///
/// @param decimal the character before the cents
record AmountReading(char decimal) {

    private static final Pattern AROUND = Pattern.compile(
            "^[\\p{Sc}\\s]*+\\p{L}{0,3}+[\\p{Sc}\\s.]*+(-?[\\p{Sc}\\s]*+[\\d.,'’\\s]*\\d)[\\p{Sc}\\s.,-]*+\\p{L}{0,3}+\\s*+$");
    private static final Pattern BLANKS = Pattern.compile("[\\s'’\\p{Sc}\\u00A0\\u202F]+");
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);
    private static final Set<String> COMMA_COUNTRIES = Set.of(
            "DE", "AT", "ES", "IT", "FR", "NL", "BE", "PT", "BR", "DK", "NO", "SE", "FI", "PL", "CZ", "SK", "HU", "RO",
            "BG", "GR", "HR", "SI", "TR", "RU", "UA", "AR", "CL", "CO", "ID", "LT", "LV", "EE", "LU");

    /// The cents that are written, with or without a currency; empty if it is no amount.
    OptionalLong cents(String written) {
        String number = bare(written);
        char grouping = decimal == '.' ? ',' : '.';
        String plain = number.replace(String.valueOf(grouping), "").replace(decimal, '.');
        if (!plain.matches("-?\\d+(\\.\\d+)?") || !grouped(number, grouping)) {
            return OptionalLong.empty();
        }
        BigDecimal value = new BigDecimal(plain);
        return value.abs().compareTo(MOST) > 0
                ? OptionalLong.empty()
                : OptionalLong.of(value.movePointRight(2)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact());
    }

    /// Groups have three digits; anything else is another style.
    private boolean grouped(String number, char grouping) {
        int end = number.indexOf(decimal);
        String whole = end < 0 ? number : number.substring(0, end);
        String fraction = end < 0 ? "" : number.substring(end + 1);
        String group = Pattern.quote(String.valueOf(grouping));
        return fraction.indexOf(grouping) < 0
                && (whole.indexOf(grouping) < 0 || whole.matches("-?\\d{1,3}(" + group + "\\d{3})+"));
    }

    private static String bare(String written) {
        String text = written.strip();
        boolean negative = text.startsWith("(") && text.endsWith(")");
        if (negative) {
            text = text.substring(1, text.length() - 1);
        }
        Matcher around = AROUND.matcher(text);
        String number = around.matches() ? BLANKS.matcher(around.group(1)).replaceAll("") : "";
        return negative ? "-" + number : number;
    }

    /// Collects what all rows of a file say about its amounts.
    static final class Survey {

        private long points;
        private long commas;

        /// Takes one cell into account.
        void take(String written) {
            String number = bare(written);
            int point = number.lastIndexOf('.');
            int comma = number.lastIndexOf(',');
            if (point >= 0 && comma >= 0) {
                count(point > comma);
            } else if (point >= 0 || comma >= 0) {
                int last = Math.max(point, comma);
                boolean several = number.indexOf(number.charAt(last)) != last;
                boolean three = number.length() - last == 4;
                if (several) {
                    count(comma >= 0);
                } else if (!three || number.startsWith("0") || last > 3) {
                    count(point >= 0);
                }
            }
        }

        private void count(boolean point) {
            if (point) {
                points++;
            } else {
                commas++;
            }
        }

        /// What most rows say.
        ///
        /// @param country of the business: it decides where no row does
        AmountReading reading(String country) {
            if (points == commas) {
                return new AmountReading(COMMA_COUNTRIES.contains(country) ? ',' : '.');
            }
            return new AmountReading(points > commas ? '.' : ',');
        }
    }
}
