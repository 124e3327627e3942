package dev.touchbase.slack.view;

import java.util.List;
import java.util.stream.Stream;

/// People's text written so that Slack shows it letter by letter: `&`, `<` and `>` as escapes, and a zero-width space
/// beside every sign that would format or ping.
final class EscapedText {

    private static final char GAP = '\u200B';
    private static final List<String> PINGS = List.of("here", "channel", "everyone", "group");

    private EscapedText() {}

    /// @param clean text without control characters
    static String of(String clean) {
        StringBuilder escaped = new StringBuilder(clean.length() + 16);
        for (int i = 0; i < clean.length(); i++) {
            char sign = clean.charAt(i);
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append(startsLine(clean, i) ? GAP + "&gt;" : "&gt;");
                case '*', '_', '~', '`' -> escaped.append(formats(clean, i) ? GAP + String.valueOf(sign) + GAP : sign);
                case '@', '＠' -> escaped.append(sign).append(pings(clean, i + 1) ? String.valueOf(GAP) : "");
                default -> escaped.append(sign);
            }
        }
        return escaped.toString();
    }

    /// The pieces that can't be cut further: letters, escapes, and the tokens `<…>`.
    static Stream<String> atoms(String marked) {
        Stream.Builder<String> atoms = Stream.builder();
        for (int i = 0; i < marked.length(); ) {
            int end = atomEnd(marked, i);
            atoms.add(marked.substring(i, end));
            i = end;
        }
        return atoms.build();
    }

    private static int atomEnd(String marked, int from) {
        char first = marked.charAt(from);
        int end = first == '<' ? marked.indexOf('>', from) : first == '&' ? marked.indexOf(';', from) : -1;
        return end >= 0 ? end + 1 : from + Character.charCount(marked.codePointAt(from));
    }

    /// Between letters, or alone between blanks, a sign formats nothing; a backtick always may.
    private static boolean formats(String clean, int at) {
        if (clean.charAt(at) == '`') {
            return true;
        }
        boolean inWord = isLetter(clean, at - 1) && isLetter(clean, at + 1);
        boolean alone = isBlank(clean, at - 1) && isBlank(clean, at + 1);
        return !inWord && !alone;
    }

    private static boolean isLetter(String clean, int at) {
        return at >= 0 && at < clean.length() && Character.isLetterOrDigit(clean.charAt(at));
    }

    private static boolean isBlank(String clean, int at) {
        return at >= 0 && at < clean.length() && Character.isWhitespace(clean.charAt(at));
    }

    private static boolean startsLine(String clean, int at) {
        int before = at - 1;
        while (before >= 0 && (clean.charAt(before) == ' ' || clean.charAt(before) == '>')) {
            before--;
        }
        return before < 0 || clean.charAt(before) == '\n';
    }

    private static boolean pings(String clean, int from) {
        return PINGS.stream().anyMatch(word -> clean.regionMatches(true, from, word, 0, word.length()));
    }
}
