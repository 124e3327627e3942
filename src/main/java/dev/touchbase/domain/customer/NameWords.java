package dev.touchbase.domain.customer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which words of a name tell nothing about whom it names: titles, legal forms, "and". For [NameFolding] alone.
final class NameWords {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)+\\p{L}\\.?,?");

    /// Words that join others: "Smith & Sons" is "Smith and Sons".
    private static final Set<String> JOINING = Set.of("and", "und");

    /// Dropped wherever they stand: nobody is found by them.
    private static final Set<String> ANYWHERE = set("ltd gmbh ggmbh mbh llc llp inc plc pty dr prof");

    /// Dropped at the start only, where a name can't be mistaken for them.
    private static final Set<String> LEADING =
            set("herr herrn frau mr mrs ms miss mx mme mlle messrs firma fa professor doctor doktor dipl");

    /// Dropped behind another title only: "Dipl.-Ing. Huber", but not "ING Bank".
    private static final Set<String> BEHIND_TITLE = set("ing kfm med phil rer nat jur");

    /// Dropped at the end only: elsewhere they are words of their own ("Spa Royal", "AG Metall").
    private static final Set<String> TRAILING = set(
            "limited incorporated corp corporation company co cie kg kgaa ag ohg gbr ug se "
                    + "ek ekfr ev eg sa sas sarl spa srl bv nv cv ab as oy aps pte sl lp kft zrt doo haftungsbeschrankt");

    /// The same, written with blanks between the letters: "S. A.".
    private static final List<List<String>> SPACED = Stream.of(
                    "s p a", "s r l", "s a s", "s a", "b v", "n v", "e k", "e v", "a g", "k g")
            .map(letters -> List.of(letters.split(" ")))
            .toList();

    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'ŋ', "n"),
            Map.entry((int) 'ĸ', "k"),
            Map.entry((int) 'ς', "σ"),
            Map.entry((int) 'ə', "e"));

    private NameWords() {}

    /// Letters that Unicode doesn't take apart, as people type them on a keyboard without them.
    static String plainLetters(String lowerCase) {
        StringBuilder plain = new StringBuilder(lowerCase.length());
        lowerCase.codePoints().forEach(letter -> {
            String known = PLAIN.get(letter);
            if (known == null) {
                plain.appendCodePoint(letter);
            } else {
                plain.append(known);
            }
        });
        return plain.toString();
    }

    /// Split on blanks, with "s.p.a." made one word.
    static List<String> joinInitials(String folded) {
        return Arrays.stream(BLANKS.split(folded))
                .map(chunk -> INITIALS.matcher(chunk).matches() ? chunk.replace(".", "") : chunk)
                .toList();
    }

    /// Without titles, legal forms and joining words, or unchanged if nothing would remain.
    static List<String> withoutTitlesAndForms(List<String> words) {
        List<String> kept = new ArrayList<>(words);
        dropForms(kept);
        dropTitles(kept);
        kept.removeIf(word -> ANYWHERE.contains(word) || JOINING.contains(word));
        return kept.isEmpty() ? words : List.copyOf(kept);
    }

    private static void dropTitles(List<String> kept) {
        boolean behindTitle = false;
        while (!kept.isEmpty() && isTitle(kept.getFirst(), behindTitle)) {
            kept.removeFirst();
            behindTitle = true;
        }
    }

    private static boolean isTitle(String word, boolean behindTitle) {
        return LEADING.contains(word) || ANYWHERE.contains(word) || behindTitle && BEHIND_TITLE.contains(word);
    }

    private static void dropForms(List<String> kept) {
        int before;
        do {
            before = kept.size();
            if (!kept.isEmpty() && isForm(kept.getLast())) {
                kept.removeLast();
            }
            SPACED.stream()
                    .filter(form -> endsWith(kept, form))
                    .findFirst()
                    .ifPresent(form ->
                            kept.subList(kept.size() - form.size(), kept.size()).clear());
        } while (kept.size() < before);
    }

    private static boolean isForm(String word) {
        return TRAILING.contains(word) || ANYWHERE.contains(word) || JOINING.contains(word);
    }

    private static boolean endsWith(List<String> words, List<String> form) {
        int start = words.size() - form.size();
        return start >= 0 && words.subList(start, words.size()).equals(form);
    }

    private static Set<String> set(String words) {
        return Set.of(words.split(" "));
    }
}
