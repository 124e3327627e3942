package dev.touchbase.domain.customer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Which words of a name tell nothing about whom it names: titles, legal forms, "and". For [NameFolding] alone.
final class NameWords {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)+\\p{L}\\.?,?");

    /// Words that join others: "Smith & Sons" is "Smith and Sons".
    private static final Set<String> JOINING = Set.of("and", "und");

    /// Dropped wherever they stand.
    private static final Set<String> ANYWHERE =
            set("ltd limited gmbh mbh ggmbh llc llp inc incorporated corp corporation dr prof plc pty");

    /// Dropped at the start only, where a name can't be mistaken for them.
    private static final Set<String> LEADING = set(
            "herr herrn frau mr mrs ms miss mx mme mlle sr sra dipl ing mag fa firma messrs professor doctor doktor");

    /// Dropped at the end only: elsewhere they are words of their own ("Spa Royal", "AG Metall").
    private static final List<List<String>> TRAILING = List.of(
            List.of("s", "p", "a"),
            List.of("s", "r", "l"),
            List.of("s", "a", "s"),
            List.of("s", "a"),
            List.of("b", "v"),
            List.of("n", "v"),
            List.of("e", "k"),
            List.of("e", "v"),
            List.of("k", "g"),
            List.of("haftungsbeschrankt"));

    private static final Set<String> TRAILING_WORDS = set(
            "co kg kgaa ag ohg gbr ug se ek ekfr ev eg sa sas sarl spa srl bv nv cv ab as oy aps pte sl sp lp company cie kft zrt doo dba");

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
        dropTrailing(kept);
        while (!kept.isEmpty() && LEADING.contains(kept.getFirst())) {
            kept.removeFirst();
        }
        kept.removeIf(word -> ANYWHERE.contains(word) || JOINING.contains(word));
        return kept.isEmpty() ? words : List.copyOf(kept);
    }

    private static void dropTrailing(List<String> kept) {
        int before;
        do {
            before = kept.size();
            if (!kept.isEmpty() && isForm(kept.getLast())) {
                kept.removeLast();
            }
            TRAILING.stream()
                    .filter(form -> endsWith(kept, form))
                    .findFirst()
                    .ifPresent(form ->
                            kept.subList(kept.size() - form.size(), kept.size()).clear());
        } while (kept.size() < before);
    }

    private static boolean isForm(String word) {
        return TRAILING_WORDS.contains(word) || ANYWHERE.contains(word) || JOINING.contains(word);
    }

    private static boolean endsWith(List<String> words, List<String> form) {
        int start = words.size() - form.size();
        return start >= 0 && words.subList(start, words.size()).equals(form);
    }

    private static Set<String> set(String words) {
        return Set.of(words.split(" "));
    }
}
