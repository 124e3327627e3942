package dev.touchbase.slack.command;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.customer.Sought;
import java.util.ArrayList;
import java.util.List;

/// The typed words among which a customer is looked for.
final class SoughtWords {

    private SoughtWords() {}

    /// Those from the first one on, up to a mention, a quote or a `;`.
    ///
    /// @throws Refused when the first one can't name a customer
    static Sought from(Words words) {
        if (words.size() == 0) {
            throw Refused.badInput("No customer was named.", "Type the customer first, such as: acme call reached");
        }
        if (words.token(0) instanceof Typed.Token.Quoted quoted) {
            return Sought.quoted(quoted.text());
        }
        List<String> sought = new ArrayList<>();
        for (int at = 0; at < words.size() && mayName(words.token(at)); at++) {
            sought.add(text(words.token(at)));
        }
        if (sought.isEmpty()) {
            throw Refused.badInput(
                    "A customer has to stand first, and “" + words.token(0).text() + "” is none.",
                    "Type the customer first, such as: acme call reached");
        }
        return new Sought(sought, false, word -> KnownWords.isOne(Plainly.word(word)), false);
    }

    /// A name that nobody has: what stood between quotes, else all words before the first that means something else.
    static String name(Sought sought) {
        List<String> words = sought.words();
        int end = 1;
        while (end < words.size() && !sought.otherwiseMeant().test(words.get(end))) {
            end++;
        }
        return Plainly.bare(String.join(" ", words.subList(0, end)));
    }

    /// Whether the first of these words can name a customer.
    static boolean mayStartIn(Words words) {
        return words.size() > 0 && (words.token(0) instanceof Typed.Token.Quoted || mayName(words.token(0)));
    }

    private static boolean mayName(Typed.Token token) {
        return token instanceof Typed.Token.Link
                || token instanceof Typed.Token.Word && !token.text().equals(";");
    }

    private static String text(Typed.Token token) {
        return token instanceof Typed.Token.Link link && link.target().matches("(?s)(mailto|tel):.*")
                ? link.target().substring(link.target().indexOf(':') + 1)
                : token.text();
    }
}
