package dev.touchbase.domain.customer;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reduces names to the words by which a customer is found, so that "Müller GmbH", "mueller" and "MULLER" are the
/// same.
///
/// Stored and typed names go through the same functions, so only equality of the results matters, not their looks.
/// Letters of all scripts survive.
public final class NameFolding {

    private static final int LONGEST = 1_000;
    private static final int SHORTEST_WITH_DELETES = 3;
    private static final int LONGEST_WITH_DELETES = 24;
    private static final Pattern LATIN_MARKS = Pattern.compile("[\\u0300-\\u036F]+");
    private static final Pattern JOINING = Pattern.compile("['’‘`´ʼ\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private NameFolding() {}

    /// The words by which a customer is found: without case, accents, umlauts in either spelling, punctuation,
    /// titles and legal forms, which stay where nothing else would remain. Empty only if the name has no letter or
    /// digit.
    ///
    /// @param name as typed or stored; only its first 1,000 characters count
    public static List<String> words(String name) {
        return NameWords.withoutTitlesAndForms(split(lightly(name))).stream()
                .map(NameFolding::collapsed)
                .toList();
    }

    /// The same words, joined by blanks.
    ///
    /// @param name as typed or stored
    public static String folded(String name) {
        return String.join(" ", words(name));
    }

    /// Without case, accents and punctuation, but nothing dropped and no umlaut collapsed: it tells "Jo" from "Joe".
    ///
    /// @param name as typed or stored
    public static String lightlyFolded(String name) {
        return String.join(" ", split(lightly(name)));
    }

    /// The word and all that one deletion makes of it. Two words within one edit share at least one of these; the
    /// reverse needs [#withinOneEdit(String, String)]. Words shorter than 3 or longer than 24 characters give only
    /// themselves.
    ///
    /// @param word a folded word
    public static Set<String> deletes(String word) {
        Set<String> deletes = new LinkedHashSet<>();
        deletes.add(word);
        int[] letters = word.codePoints().toArray();
        if (letters.length >= SHORTEST_WITH_DELETES && letters.length <= LONGEST_WITH_DELETES) {
            for (int i = 0; i < letters.length; i++) {
                deletes.add(new String(letters, 0, i) + new String(letters, i + 1, letters.length - i - 1));
            }
        }
        return Set.copyOf(deletes);
    }

    /// Whether one insertion, deletion, substitution or swap of neighbours at most makes one word of the other.
    ///
    /// @param a a folded word
    /// @param b another
    public static boolean withinOneEdit(String a, String b) {
        int[] left = a.codePoints().toArray();
        int[] right = b.codePoints().toArray();
        int start = 0;
        int shorter = Math.min(left.length, right.length);
        while (start < shorter && left[start] == right[start]) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && left[left.length - 1 - end] == right[right.length - 1 - end]) {
            end++;
        }
        int leftRest = left.length - start - end;
        int rightRest = right.length - start - end;
        return leftRest <= 1 && rightRest <= 1 || leftRest == 2 && rightRest == 2 && isSwap(left, right, start);
    }

    private static boolean isSwap(int[] left, int[] right, int at) {
        return left[at] == right[at + 1] && left[at + 1] == right[at];
    }

    private static String lightly(String name) {
        String cut = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        String open = Normalizer.normalize(cut, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String bare = LATIN_MARKS.matcher(open).replaceAll("");
        return Normalizer.normalize(NameWords.plainLetters(bare), Normalizer.Form.NFC);
    }

    private static List<String> split(String folded) {
        String joined = JOINING.matcher(folded).replaceAll("");
        return NameWords.joinInitials(joined).stream()
                .flatMap(NO_WORD::splitAsStream)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableList());
    }

    private static String collapsed(String word) {
        return word.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }
}
