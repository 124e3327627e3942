package dev.touchbase.domain.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The ways in which programs write dates, taken apart. What "3/4" means is left to whoever asks.
///
/// @param parts what it consists of
/// @param time null where none was written
/// @param offset null where none was written
record DateText(
        Parts parts, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

    private static final String TIME =
            "(?:[T,\\s]+(?:at\\s+|um\\s+)?(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?"
                    + "\\s*([ap]\\.?m\\.?|Uhr)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?";
    private static final Pattern YEAR_FIRST = pattern("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME);
    private static final Pattern TWO_NUMBERS = pattern("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})" + TIME);
    private static final Pattern DAY_AND_NAME =
            pattern("(\\d{1,2})(?:\\.|st|nd|rd|th)?[\\s-]*(\\p{L}{3,})\\.?[,\\s-]*(\\d{4}|\\d{2})" + TIME);
    private static final Pattern NAME_AND_DAY =
            pattern("(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})" + TIME);
    private static final Pattern WEEKDAY =
            pattern("(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)\\p{L}*\\.?,?\\s+(?=.*\\d.*\\d)(.*)");
    private static final Pattern COMPACT =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})?(Z)?)?");
    private static final Pattern EXCEL = Pattern.compile("([2-7]\\d{4})(?:\\.(\\d+))?");
    private static final Pattern SECONDS = Pattern.compile("\\d{10}|\\d{13}");
    private static final LocalDate EXCELS_DAY_0 = LocalDate.of(1899, 12, 30);
    private static final int SECONDS_A_DAY = 86_400;

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("mär", 3),
            Map.entry("mrz", 3),
            Map.entry("mae", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("okt", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("dez", 12));

    /// What a date consists of.
    sealed interface Parts {

        /// A date that can be read in one way only.
        record Sure(LocalDate date) implements Parts {}

        /// Two numbers and a year (four digits, or two), in an order that one row alone may leave open.
        record Numbers(int first, int second, int year) implements Parts {}
    }

    /// The text taken apart, or empty if it is no date.
    static Optional<DateText> of(String written) {
        String text = written.strip();
        Matcher weekday = WEEKDAY.matcher(text);
        if (weekday.matches()) {
            text = weekday.group(1);
        }
        try {
            Optional<DateText> numeric = numeric(text);
            return numeric.isPresent() ? numeric : named(text);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<DateText> numeric(String text) {
        Matcher m = YEAR_FIRST.matcher(text);
        if (m.matches()) {
            return of(sure(number(m, 1), number(m, 3), number(m, 4)), m, 5);
        }
        m = TWO_NUMBERS.matcher(text);
        if (m.matches()) {
            int year = number(m, 4);
            boolean dots = m.group(2).equals(".");
            return of(
                    dots
                            ? sure(fullYear(year), number(m, 3), number(m, 1))
                            : new Parts.Numbers(number(m, 1), number(m, 3), year),
                    m,
                    5);
        }
        m = COMPACT.matcher(text);
        if (m.matches()) {
            return compact(m);
        }
        m = EXCEL.matcher(text);
        if (m.matches()) {
            return excel(m);
        }
        return SECONDS.matcher(text).matches() ? seconds(text) : Optional.empty();
    }

    private static Optional<DateText> named(String text) {
        Matcher m = DAY_AND_NAME.matcher(text);
        if (m.matches() && month(m.group(2)) > 0) {
            return of(sure(fullYear(number(m, 3)), month(m.group(2)), number(m, 1)), m, 4);
        }
        m = NAME_AND_DAY.matcher(text);
        if (m.matches() && month(m.group(1)) > 0) {
            return of(sure(number(m, 3), month(m.group(1)), number(m, 2)), m, 4);
        }
        return Optional.empty();
    }

    private static Optional<DateText> compact(Matcher m) {
        var date = sure(number(m, 1), number(m, 2), number(m, 3));
        if (m.group(4) == null) {
            return Optional.of(new DateText(date, null, null));
        }
        int second = m.group(6) == null ? 0 : number(m, 6);
        return Optional.of(new DateText(
                date, LocalTime.of(number(m, 4), number(m, 5), second), m.group(7) == null ? null : ZoneOffset.UTC));
    }

    private static Optional<DateText> excel(Matcher m) {
        LocalDate date = EXCELS_DAY_0.plusDays(number(m, 1));
        long second = m.group(2) == null ? 0 : Math.round(Double.parseDouble("0." + m.group(2)) * SECONDS_A_DAY);
        LocalTime time = second == 0 || second >= SECONDS_A_DAY ? null : LocalTime.ofSecondOfDay(second);
        return Optional.of(new DateText(new Parts.Sure(date), time, null));
    }

    private static Optional<DateText> seconds(String digits) {
        long number = Long.parseLong(digits);
        Instant instant = digits.length() == 13 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
        LocalDateTime utc = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        return Optional.of(new DateText(new Parts.Sure(utc.toLocalDate()), utc.toLocalTime(), ZoneOffset.UTC));
    }

    private static Optional<DateText> of(Parts parts, Matcher m, int hour) {
        if (m.group(hour) == null) {
            return Optional.of(new DateText(parts, null, null));
        }
        int second = m.group(hour + 2) == null ? 0 : number(m, hour + 2);
        String half = m.group(hour + 3);
        LocalTime time = LocalTime.of(hour(number(m, hour), half), number(m, hour + 1), second);
        return Optional.of(new DateText(parts, time, offset(m.group(hour + 4))));
    }

    private static int hour(int written, @Nullable String half) {
        if (half == null || half.equalsIgnoreCase("uhr")) {
            return written;
        }
        if (written < 1 || written > 12) {
            throw new DateTimeException("no hour of half a day");
        }
        boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
        return written % 12 + (afternoon ? 12 : 0);
    }

    private static @Nullable ZoneOffset offset(@Nullable String written) {
        if (written == null) {
            return null;
        }
        return Character.isLetter(written.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(written);
    }

    private static Parts sure(int year, int month, int day) {
        return new Parts.Sure(LocalDate.of(year, month, day));
    }

    /// Years of two digits are those from 1950 to 2049.
    static int fullYear(int written) {
        return written >= 100 ? written : written >= 50 ? 1900 + written : 2000 + written;
    }

    private static int month(String name) {
        return MONTHS.getOrDefault(name.substring(0, 3).toLowerCase(Locale.ROOT), 0);
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
