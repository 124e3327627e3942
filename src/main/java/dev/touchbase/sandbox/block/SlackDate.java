package dev.touchbase.sandbox.block;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// `<!date^1790000000^{date_short} at {time}|fallback>` as the reader's device shows it.
final class SlackDate {
    private static final Map<String, String> TOKENS = new LinkedHashMap<>();

    static {
        TOKENS.put("{date_num}", "yyyy-MM-dd");
        TOKENS.put("{date_short_pretty}", "MMM d, yyyy");
        TOKENS.put("{date_long_pretty}", "EEEE, MMMM d, yyyy");
        TOKENS.put("{date_pretty}", "MMMM d, yyyy");
        TOKENS.put("{date_short}", "MMM d, yyyy");
        TOKENS.put("{date_long}", "EEEE, MMMM d, yyyy");
        TOKENS.put("{date}", "MMMM d, yyyy");
        TOKENS.put("{time_secs}", "HH:mm:ss");
        TOKENS.put("{time}", "HH:mm");
        TOKENS.put("{ago}", "MMM d, HH:mm");
    }

    private SlackDate() {}

    /// The shown text; the fallback when the token is malformed.
    static String show(String token, ZoneId zone) {
        int bar = token.indexOf('|');
        String fallback = bar < 0 ? "" : token.substring(bar + 1);
        String[] parts = (bar < 0 ? token : token.substring(0, bar)).split("\\^", -1);
        if (parts.length < 3) {
            return fallback;
        }
        try {
            ZonedDateTime at = Instant.ofEpochSecond(Long.parseLong(parts[1])).atZone(zone);
            String shown = parts[2];
            for (var token2 : TOKENS.entrySet()) {
                shown = shown.replace(
                        token2.getKey(), at.format(DateTimeFormatter.ofPattern(token2.getValue(), Locale.ENGLISH)));
            }
            return shown;
        } catch (NumberFormatException | DateTimeException malformed) {
            return fallback;
        }
    }
}
