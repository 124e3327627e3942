package dev.touchbase.domain.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Typed words made ready for the rules: folded, freed of punctuation, and never more of them than a phrase can
/// have.
final class Words {

    /// The longest phrase that is looked for, in words.
    private static final int MOST = 24;

    /// A longer word is in no rule.
    private static final int LONGEST = 40;

    private static final int YEAR_DIGITS = 4;

    private static final Word NOTHING = new Word("", false, true);
    private static final Pattern AROUND = Pattern.compile("^[(\\[{\"'„“”‚‘]+|[,:)\\]}\"'“”’…]+$");
    private static final Pattern RANGE = Pattern.compile("(?<![0-9a-z./])([0-9][0-9a-z./]*+)[-–—]([0-9][0-9a-z./]*+)");

    private final List<Word> words;

    private Words(List<Word> words) {
        this.words = words;
    }

    /// One word or, where ranges are split, a piece of one.
    ///
    /// @param text folded, without punctuation around it; "" for what no rule can know
    /// @param dotted whether a full stop followed: "5."
    /// @param whole whether the typed word ends here
    record Word(String text, boolean dotted, boolean whole) {}

    /// The words from an index on, up to one that ends a clause.
    static Words of(List<String> typed, int from) {
        List<Word> words = new ArrayList<>();
        for (int i = from; i < typed.size() && i < from + MOST; i++) {
            words.add(word(typed.get(i), true));
            if (endsClause(typed.get(i))) {
                break;
            }
        }
        return new Words(words);
    }

    /// The same, with "1-5" and "1.11.-5.11." taken apart into three.
    static Words withRangesSplit(List<String> typed, int from) {
        List<Word> pieces = new ArrayList<>();
        for (int i = from; i < typed.size() && i < from + MOST; i++) {
            addPieces(typed.get(i), pieces);
            if (endsClause(typed.get(i))) {
                break;
            }
        }
        return new Words(pieces);
    }

    private static void addPieces(String typed, List<Word> pieces) {
        String bare = typed.length() > LONGEST ? "" : AROUND.matcher(typed).replaceAll("");
        var range = RANGE.matcher(Vocabulary.fold(bare));
        if (range.matches() && !isMonth(range.group(1), range.group(2))) {
            pieces.add(word(range.group(1), false));
            pieces.add(new Word("-", false, false));
            pieces.add(word(range.group(2), true));
        } else {
            pieces.add(word(typed, true));
        }
    }

    /// "2026-11" is a month, while "2024-2026" is a range.
    private static boolean isMonth(String first, String second) {
        return first.length() == YEAR_DIGITS && second.length() < YEAR_DIGITS && !first.contains(".");
    }

    private static Word word(String typed, boolean whole) {
        if (typed.length() > LONGEST) {
            return NOTHING;
        }
        String clean = Vocabulary.fold(AROUND.matcher(stripEnd(typed, ";!?")).replaceAll(""))
                .replaceAll("['’]", "");
        String text = stripEnd(clean, ".");
        return new Word(text, text.length() < clean.length(), whole);
    }

    private static String stripEnd(String word, String marks) {
        int end = word.length();
        while (end > 0 && marks.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    private static boolean endsClause(String typed) {
        return !typed.isEmpty() && ";!?".indexOf(typed.charAt(typed.length() - 1)) >= 0;
    }

    /// The word there, or one that no rule knows where the words have ended.
    Word at(int index) {
        return index < words.size() ? words.get(index) : NOTHING;
    }

    String text(int index) {
        return at(index).text();
    }

    boolean is(int index, String... any) {
        return Set.of(any).contains(text(index));
    }

    /// Whether the words there are these.
    boolean are(int index, String phrase) {
        String[] expected = phrase.split(" ");
        for (int i = 0; i < expected.length; i++) {
            if (!text(index + i).equals(expected[i])) {
                return false;
            }
        }
        return true;
    }

    /// The index behind the word if it is one of these, else the same index.
    int skip(int index, String... any) {
        return is(index, any) ? index + 1 : index;
    }

    /// How many typed words these pieces make, or -1 if they end within one.
    int typed(int pieces) {
        return at(pieces - 1).whole()
                ? (int) words.stream().limit(pieces).filter(Word::whole).count()
                : -1;
    }
}
