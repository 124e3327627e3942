package dev.touchbase.slack.view;

/// Takes out of people's text what can deceive or break a screen: control characters, marks that reverse the reading
/// direction, invisible fillers, piles of combining marks, halves of surrogate pairs. What is left reads as typed.
final class CleanText {

    private static final int MOST_MARKS = 3;
    private static final int REPLACEMENT = 0xFFFD;

    private CleanText() {}

    /// On one line: every run of blanks and line breaks becomes one blank, none at the ends.
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        clean(text).codePoints().forEach(letter -> {
            if (!isBlank(letter)) {
                line.appendCodePoint(letter);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        return line.toString().stripTrailing();
    }

    /// With its line breaks, all of them `\n`.
    static String lines(String text) {
        return clean(text.replace("\r\n", "\n").replace('\r', '\n')).strip();
    }

    /// The same text, at most `most` characters (UTF-16) long; an ellipsis stands for what is cut off. Never inside a
    /// surrogate pair.
    static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, boundary(text, most - 1)) + "…";
    }

    private static int boundary(String text, int at) {
        return at > 0 && Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            marks = isMark(letter) ? marks + 1 : 0;
            if (marks <= MOST_MARKS && !isDropped(letter)) {
                clean.appendCodePoint(shown(letter));
            }
        }
        return clean.toString();
    }

    private static int shown(int letter) {
        if (letter == '\t' || letter == 0x2028 || letter == 0x2029 || letter == 0x85) {
            return letter == '\t' ? ' ' : '\n';
        }
        return Character.getType(letter) == Character.SURROGATE ? REPLACEMENT : letter;
    }

    private static boolean isDropped(int letter) {
        boolean control = Character.isISOControl(letter) && letter != '\n' && letter != '\t' && letter != 0x85;
        boolean turnsAround = letter >= 0x202A && letter <= 0x202E || letter >= 0x2066 && letter <= 0x2069;
        boolean invisible =
                letter == 0x200B || letter == 0xFEFF || letter == 0xAD || letter >= 0x2060 && letter <= 0x2064;
        return control || turnsAround || invisible;
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isBlank(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
