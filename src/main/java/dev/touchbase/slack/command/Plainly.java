package dev.touchbase.slack.command;

import java.text.Normalizer;
import java.util.Locale;

/// Typed words as they are compared with known ones.
final class Plainly {

    private static final String AROUND = ".,:;!?()[]{}\"“”„«»…";

    private Plainly() {}

    /// In small letters, without accents, apostrophes and the punctuation around it; hyphens are blanks. "Follow-up:"
    /// is "follow up", "Didn’t" is "didnt".
    static String word(String typed) {
        String bare = bare(typed);
        if (bare.length() > 60) {
            return "";
        }
        StringBuilder plain = new StringBuilder(bare.length());
        String open = Normalizer.normalize(bare, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < open.length(); i++) {
            add(open.charAt(i), plain);
        }
        return plain.toString().strip();
    }

    /// Without the punctuation around it.
    static String bare(String typed) {
        String trimmed = trimmed(typed);
        int start = 0;
        while (start < trimmed.length() && AROUND.indexOf(trimmed.charAt(start)) >= 0) {
            start++;
        }
        return trimmed.substring(start);
    }

    /// Without the punctuation behind it.
    static String trimmed(String typed) {
        int end = typed.length();
        while (end > 0 && AROUND.indexOf(typed.charAt(end - 1)) >= 0) {
            end--;
        }
        return typed.substring(0, end);
    }

    private static void add(char letter, StringBuilder plain) {
        if (letter == 'ß') {
            plain.append("ss");
        } else if (letter == '-' || letter == '_' || letter == '‑' || letter == '–') {
            plain.append(' ');
        } else if ("'’‘`´".indexOf(letter) < 0 && Character.getType(letter) != Character.NON_SPACING_MARK) {
            plain.append(letter);
        }
    }
}
