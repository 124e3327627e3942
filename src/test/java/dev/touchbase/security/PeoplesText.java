package dev.touchbase.security;

import dev.touchbase.slack.view.SlackReads;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds what Slack would make of people's text: a mention, a link or a ping that no view made, and formatting that
/// begins or ends within it.
final class PeoplesText {

    private static final Pattern OURS = Pattern.compile(
            "<@U(?:OLIVIA|SAM|PRIYA|0SAM000001|0PRIYA0001|0MARIA0001)>" + "|<tel:\\+442079460000\\|[0-9 +]+>");
    private static final String END = " Zxz";
    private static final Pattern START = Pattern.compile("Axa([0-9]+)");
    private static final Pattern TOKEN = Pattern.compile("<[^<>]*>?");
    private static final Pattern NEVER =
            Pattern.compile("[\\u0000-\\u0008\\u000b-\\u001f\\u202a-\\u202e\\u2066-\\u2069]");

    private PeoplesText() {}

    /// A text between two words by which it is found again wherever it is shown.
    ///
    /// @param number which text it is
    static String marked(int number, String text) {
        return "Axa" + number + " " + text + END;
    }

    /// The same, at most so long.
    static String cut(String marked, int most) {
        return marked.length() <= most ? marked : marked.substring(0, most - END.length()) + END;
    }

    /// The numbers of those that are shown whole in this marked-up text.
    static List<Integer> shownIn(String marked) {
        return regions(marked).stream()
                .filter(Region::whole)
                .map(Region::number)
                .toList();
    }

    /// What is wrong in this marked-up text; empty when nothing is.
    static List<String> wrongIn(String marked) {
        List<String> wrong = new ArrayList<>();
        TOKEN.matcher(marked)
                .results()
                .map(MatchResult::group)
                .filter(token -> !OURS.matcher(token).matches())
                .forEach(token -> wrong.add("a token that no view made: " + token));
        NEVER.matcher(marked)
                .results()
                .forEach(sign -> wrong.add("a sign that deceives: U+%04x"
                        .formatted((int) sign.group().charAt(0))));
        var regions = regions(marked);
        SlackReads.places(marked).stream()
                .filter(place -> !OURS.matcher(place.group()).matches())
                .filter(place -> isWithin(regions, place))
                .forEach(place -> wrong.add("people's text does something: " + place.group()));
        return wrong;
    }

    /// Where a text stands: from its number to the second word, or to the ellipsis where it was cut.
    private record Region(int number, int from, int to, boolean whole) {

        boolean holds(int place) {
            return place > from && place < to;
        }
    }

    private static boolean isWithin(List<Region> regions, MatchResult place) {
        return regions.stream()
                .anyMatch(
                        region -> (region.holds(place.start()) || region.holds(place.end() - 1)) && !isOurQuote(place));
    }

    /// A raw sign at the start of a line can only be ours.
    private static boolean isOurQuote(MatchResult place) {
        return place.group().strip().equals(">");
    }

    private static List<Region> regions(String marked) {
        return START.matcher(marked)
                .results()
                .map(start -> region(marked, Integer.parseInt(start.group(1)), start.end() - 1))
                .toList();
    }

    private static Region region(String marked, int number, int from) {
        int end = marked.indexOf("Zxz", from);
        int next = marked.indexOf("Axa", from);
        int cut = marked.indexOf('…', from);
        boolean whole = end >= 0 && (next < 0 || end < next) && (cut < 0 || end < cut);
        return new Region(number, from, whole ? end : cut >= 0 ? cut : marked.length(), whole);
    }
}
