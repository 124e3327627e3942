package dev.touchbase.slack.command;

import dev.touchbase.domain.customer.NameFolding;
import dev.touchbase.slack.command.Typed.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The tokens of a stretch of typed text, with the three forms in which they are compared.
final class Words {

    private final int start;
    private final String raw;
    private final List<Token> tokens;
    private final List<String> forDates = new ArrayList<>();
    private final List<String> plain = new ArrayList<>();
    private final Map<Integer, String> folded = new HashMap<>();

    Words(Typed typed, int from, int to) {
        this.start = from;
        this.raw = typed.raw();
        this.tokens = typed.tokens().subList(from, to);
        for (Token token : tokens) {
            boolean word = token instanceof Token.Word;
            forDates.add(word ? token.text() : "");
            plain.add(word ? Plainly.word(token.text()) : "");
        }
    }

    /// At which token of what was typed they start.
    int start() {
        return start;
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    /// As [dev.touchbase.domain.calendar.NaturalDates] takes them.
    List<String> forDates() {
        return forDates;
    }

    /// As known words are written; "" behind the last one and for what stands between quotes.
    String plain(int at) {
        return at >= 0 && at < plain.size() ? plain.get(at) : "";
    }

    /// As names are compared; "" behind the last one and for mentions and links.
    String folded(int at) {
        boolean name = at < size() && (token(at) instanceof Token.Word || token(at) instanceof Token.Quoted);
        return name
                ? folded.computeIfAbsent(
                        at, here -> NameFolding.folded(token(here).text()))
                : "";
    }

    /// The longest phrase of `known` that starts here.
    <T> Optional<Match<T>> longest(int at, Map<String, T> known) {
        Optional<Match<T>> best = Optional.empty();
        StringBuilder phrase = new StringBuilder();
        for (int words = 1;
                words <= KnownWords.LONGEST && !plain(at + words - 1).isEmpty();
                words++) {
            phrase.append(words == 1 ? "" : " ").append(plain(at + words - 1));
            T meaning = known.get(phrase.toString());
            if (meaning != null) {
                best = Optional.of(new Match<>(meaning, words, phrase.toString()));
            }
        }
        return best;
    }

    /// What was typed from this token on up to that one, exclusive, untouched.
    String raw(int from, int to) {
        return from >= to
                ? ""
                : raw.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /// Something that a phrase means.
    ///
    /// @param words how many tokens it took
    /// @param phrase as known
    record Match<T>(T meaning, int words, String phrase) {}
}
