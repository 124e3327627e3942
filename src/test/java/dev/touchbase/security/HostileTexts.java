package dev.touchbase.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// The texts of `security/hostile-texts.txt`.
final class HostileTexts {

    private static final int COMMENT = 2;
    private static final Pattern REPEAT = Pattern.compile("@repeat ([0-9]+) (.*)", Pattern.DOTALL);
    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9a-f]{4})");

    private HostileTexts() {}

    /// All of them, as people would type them.
    static List<String> all() {
        try (var file = HostileTexts.class.getResourceAsStream("/security/hostile-texts.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(COMMENT)
                    .map(HostileTexts::text)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(String line) {
        var letters = UNICODE.matcher(
                        line.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t"))
                .replaceAll(escape -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
        var repeated = REPEAT.matcher(letters);
        return repeated.matches() ? repeated.group(2).repeat(Integer.parseInt(repeated.group(1))) : letters;
    }
}
