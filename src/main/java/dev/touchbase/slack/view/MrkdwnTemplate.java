package dev.touchbase.slack.view;

import java.util.BitSet;
import java.util.List;

/// Fills the places `{0}`, `{1}`… of a template of ours in one pass, so that an argument is never read as a template.
final class MrkdwnTemplate {

    private MrkdwnTemplate() {}

    /// @throws IllegalArgumentException when a place has no argument or an argument no place
    static String fill(String template, List<String> arguments) {
        StringBuilder filled = new StringBuilder(template.length() + 32);
        BitSet used = new BitSet();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            int place = close < 0 ? -1 : number(template.substring(open + 1, close));
            if (place < 0 || place >= arguments.size()) {
                throw new IllegalArgumentException("No argument for a place in: " + template);
            }
            filled.append(template, from, open).append(arguments.get(place));
            used.set(place);
            from = close + 1;
        }
        if (used.cardinality() != arguments.size()) {
            throw new IllegalArgumentException("An argument has no place in: " + template);
        }
        return filled.append(template, from, template.length()).toString();
    }

    private static int number(String digits) {
        return digits.length() == 1 && Character.isDigit(digits.charAt(0)) ? digits.charAt(0) - '0' : -1;
    }
}
