package dev.touchbase.domain.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The runs of typed words that may be a name: the first one, the first two and so on, each folded as a whole, because
/// titles and legal forms count only in their place.
final class NameRuns {

    private static final int LONGEST = 8;
    private static final int SHORTEST_WITH_ERROR = 4;
    private static final int SHORTEST_ADDED_WITH_ERROR = 5;
    private static final int SHORTEST_BEGINNING = 3;
    private static final Pattern POSSESSIVE = Pattern.compile("['’‘`´ʼ]s\\b", Pattern.CASE_INSENSITIVE);

    /// Legal forms that can't be the first word of a note.
    private static final Set<String> FORMS = Set.of(
            ("ltd limited gmbh mbh ggmbh llc llp inc incorporated corp corporation plc kg kgaa ohg gbr ug ek ev eg sarl srl "
                            + "bv nv oy kft zrt")
                    .split(" "));

    private final List<String> typed;
    private final List<List<String>> folded = new ArrayList<>();

    NameRuns(List<String> words) {
        this.typed = words.subList(0, Math.min(words.size(), LONGEST));
        for (int length = 1; length <= typed.size(); length++) {
            folded.add(NameFolding.words(String.join(" ", typed.subList(0, length))));
        }
    }

    int longest() {
        return typed.size();
    }

    /// The words of the run of this length.
    List<String> run(int length) {
        return folded.get(length - 1);
    }

    /// How many typed words the name has, from the first one on: 0 when it doesn't have them. "Mary's" is "Mary", too.
    int named(String name) {
        List<String> words = new ArrayList<>(NameFolding.words(name));
        if (POSSESSIVE.matcher(name).find()) {
            words.addAll(NameFolding.words(POSSESSIVE.matcher(name).replaceAll("")));
        }
        for (int length = longest(); length > 0; length--) {
            if (has(words, run(length))) {
                return trimmed(length, name);
            }
        }
        return 0;
    }

    /// The same where each word may have a typing error or be the beginning of one.
    int nearlyNamed(String name) {
        List<String> words = NameFolding.words(name);
        for (int length = longest(); length > 0; length--) {
            if (!run(length).isEmpty() && run(length).stream().allMatch(word -> hasNearly(words, word))) {
                return trimmed(length, name);
            }
        }
        return 0;
    }

    /// How many words beyond `length` are words of the name with a typing error.
    int misspelt(int length, String name) {
        List<String> words = new ArrayList<>(NameFolding.words(name));
        words.removeAll(run(length));
        int end = length;
        while (end < longest() && takeMisspelt(words, typed.get(end))) {
            end++;
        }
        return end - length;
    }

    /// How many words beyond `length` are beginnings of words of the name.
    int begun(int length, String name) {
        List<String> words = new ArrayList<>(NameFolding.words(name));
        words.removeAll(run(length));
        int end = length;
        while (end < longest() && takeBegun(words, NameFolding.folded(typed.get(end)))) {
            end++;
        }
        return end - length;
    }

    private static boolean takeBegun(List<String> words, String beginning) {
        return beginning.length() >= SHORTEST_BEGINNING
                && words.stream()
                        .filter(known -> known.startsWith(beginning))
                        .findFirst()
                        .map(words::remove)
                        .orElse(false);
    }

    private static boolean takeMisspelt(List<String> words, String typedWord) {
        String word = NameFolding.folded(typedWord);
        return word.length() >= SHORTEST_ADDED_WITH_ERROR
                && words.removeIf(known -> NameFolding.withinOneEdit(known, word));
    }

    /// True when the run of this length is the whole name.
    boolean isAll(int length, String name) {
        return run(length).equals(NameFolding.words(name));
    }

    /// True when the run of this length is the whole name to the letter, but for case and accents.
    boolean isAllToTheLetter(int length, String name) {
        return NameFolding.lightlyFolded(String.join(" ", typed.subList(0, length)))
                .equals(NameFolding.lightlyFolded(name));
    }

    private static boolean has(List<String> words, List<String> run) {
        return !run.isEmpty() && words.containsAll(run);
    }

    private static boolean hasNearly(List<String> words, String typedWord) {
        return words.stream()
                .anyMatch(word -> word.equals(typedWord)
                        || typedWord.length() >= 2 && word.startsWith(typedWord)
                        || typedWord.length() >= SHORTEST_WITH_ERROR && NameFolding.withinOneEdit(word, typedWord));
    }

    /// Without words at the end that the folding dropped and that may belong to what follows: "Acme as agreed".
    private int trimmed(int length, String name) {
        List<String> letters = List.of(NameFolding.lightlyFolded(name).split(" "));
        int end = length;
        while (end > 1 && run(end).equals(run(end - 1)) && !isForm(typed.get(end - 1), letters)) {
            end--;
        }
        return end;
    }

    private static boolean isForm(String word, List<String> lettersOfName) {
        String plain = NameFolding.lightlyFolded(word);
        return FORMS.contains(plain) || !plain.isEmpty() && lettersOfName.contains(plain);
    }
}
