package dev.touchbase.domain.policy.sentence;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.calendar.Lean;
import dev.touchbase.domain.calendar.Moment;
import dev.touchbase.domain.calendar.NaturalDates;
import dev.touchbase.domain.calendar.Phrase;
import dev.touchbase.domain.calendar.Speaker;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A line that is read from left to right. Words are compared folded: small letters, without accents, the punctuation
/// around them and hyphens; what stands between quotes is one word that is compared with nothing.
final class RuleLine {

    private static final Pattern PIECES = Pattern.compile("[“„\"]([^”“\"]*)[”“\"][,;.]?|(\\S+)");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("one", 1),
            Map.entry("once", 1),
            Map.entry("ein", 1),
            Map.entry("eine", 1),
            Map.entry("einmal", 1),
            Map.entry("two", 2),
            Map.entry("twice", 2),
            Map.entry("zwei", 2),
            Map.entry("zweimal", 2),
            Map.entry("three", 3),
            Map.entry("drei", 3),
            Map.entry("four", 4),
            Map.entry("vier", 4),
            Map.entry("five", 5),
            Map.entry("funf", 5),
            Map.entry("ten", 10),
            Map.entry("zehn", 10));

    /// One word: as typed without quotes, and as it is compared.
    private record Word(String typed, String folded) {}

    private final List<Word> words;
    private final Speaker speaker;
    private int at;

    private RuleLine(List<Word> words, Speaker speaker) {
        this.words = words;
        this.speaker = speaker;
    }

    /// @param speaker who types, for reading days
    static RuleLine cut(String typed, Speaker speaker) {
        List<Word> words = new ArrayList<>();
        var pieces = PIECES.matcher(typed.strip());
        while (pieces.find()) {
            String quoted = pieces.group(1);
            words.add(quoted == null ? new Word(pieces.group(2), fold(pieces.group(2))) : new Word(quoted, ""));
        }
        return new RuleLine(words, speaker);
    }

    /// The same line from its beginning, behind this word.
    RuleLine behind(String keyword) {
        List<Word> longer = new ArrayList<>(words);
        longer.addFirst(new Word(keyword, fold(keyword)));
        return new RuleLine(longer, speaker);
    }

    private static String fold(String word) {
        String plain =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace('-', ' ')
                .replaceAll("^[(]+|(?<![,;:.)!])[,;:.)!]+$", "")
                .strip();
    }

    boolean isAtEnd() {
        return at >= words.size();
    }

    /// Where it is, to come [#back(int)] to.
    int mark() {
        return at;
    }

    void back(int mark) {
        at = mark;
    }

    /// Goes past the phrase when it stands here; the first of these that does.
    boolean eat(String... phrases) {
        for (String phrase : phrases) {
            int end = end(phrase);
            if (end > at) {
                at = end;
                return true;
            }
        }
        return false;
    }

    /// True when one of these phrases stands here.
    boolean sees(String... phrases) {
        for (String phrase : phrases) {
            if (end(phrase) > at) {
                return true;
            }
        }
        return false;
    }

    private int end(String phrase) {
        StringBuilder joined = new StringBuilder();
        for (int i = at; i < words.size() && joined.length() < phrase.length(); i++) {
            if (words.get(i).folded().isEmpty()) {
                return -1;
            }
            joined.append(i == at ? "" : " ").append(words.get(i).folded());
            if (joined.toString().equals(phrase)) {
                return i + 1;
            }
        }
        return -1;
    }

    /// The longest of the phrases of this table that stands here, gone past.
    <T> Optional<T> one(Map<String, T> table, int mostWords) {
        for (int count = Math.min(mostWords, words.size() - at); count > 0; count--) {
            String joined = String.join(
                    " ",
                    words.subList(at, at + count).stream().map(Word::folded).toList());
            T found = joined.isBlank() ? null : table.get(joined);
            if (found != null) {
                at += count;
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /// A whole number in digits or in words, gone past.
    Optional<Integer> number() {
        if (isAtEnd()) {
            return Optional.empty();
        }
        String word = words.get(at).folded().replaceFirst("(?<=[0-9])(x|×)$", "");
        Integer number = word.matches("[0-9]{1,6}") ? Integer.valueOf(word) : NUMBERS.get(word);
        if (number != null) {
            at++;
        }
        return Optional.ofNullable(number);
    }

    /// A length of time that is the same always, gone past; empty when none stands here.
    ///
    /// @throws Refused for months, years and working days, and for what is longer than a rule looks back
    Optional<Duration> length() {
        Optional<Phrase<Interval>> phrase = interval();
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        Interval interval = phrase.get().value();
        boolean fixed = switch (interval.unit()) {
            case MINUTES, HOURS, DAYS, WEEKS -> true;
            case WORKING_DAYS, MONTHS, YEARS -> false;
        };
        if (!fixed) {
            throw Refused.badInput(
                    "“" + interval.counted() + "” is not always equally long.", "Type it in days or weeks: 90 days.");
        }
        if (interval.duration().compareTo(LONGEST) > 0) {
            throw Refused.badInput(
                    "A rule looks back at most 366 days, not " + interval.counted() + ".", "Type a shorter time.");
        }
        at += phrase.get().words();
        return Optional.of(interval.duration());
    }

    private Optional<Phrase<Interval>> interval() {
        return isAtEnd()
                ? Optional.empty()
                : NaturalDates.interval(
                        words.subList(at, Math.min(words.size(), at + 6)).stream()
                                .map(Word::typed)
                                .toList(),
                        0);
    }

    /// The next word as typed, gone past.
    Optional<String> word() {
        if (isAtEnd()) {
            return Optional.empty();
        }
        String typed = words.get(at++).typed();
        return Optional.of(typed.replaceFirst("(?<![,;.])[,;.]+$", "")).filter(text -> !text.isBlank());
    }

    /// The next `count` words as typed, not gone past.
    String ahead(int count) {
        return String.join(
                " ",
                words.subList(at, Math.min(words.size(), at + count)).stream()
                        .map(Word::typed)
                        .toList());
    }

    /// How many words are left.
    int left() {
        return words.size() - at;
    }

    /// The day that stands here, gone past.
    Optional<LocalDate> day() {
        List<String> typed =
                words.subList(at, words.size()).stream().map(Word::typed).toList();
        Optional<Phrase<Moment>> found = NaturalDates.moment(typed, 0, speaker, Lean.FUTURE);
        found.ifPresent(phrase -> at += phrase.words());
        return found.map(phrase -> phrase.value().date());
    }

    /// Goes on by so many words.
    void skip(int count) {
        at += count;
    }

    /// All that is left, as typed, gone past.
    String rest() {
        String rest = ahead(left());
        at = words.size();
        return rest;
    }

    /// Takes the words from `from` up to here out of the line.
    void cutOut(int from) {
        words.subList(from, at).clear();
        at = 0;
    }

    /// The refusal when nothing understands what stands here.
    Refused stuck(String example) {
        String problem = isAtEnd() ? "The rule isn't complete." : "I don't understand “" + ahead(3) + "” in this rule.";
        return Refused.badInput(problem, "Type it like: " + example);
    }
}
