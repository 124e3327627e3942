package dev.touchbase.slack.command;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.customer.Certainty;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Found;
import dev.touchbase.domain.customer.Found.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Cuts a line at each `;` behind which another customer stands.
///
/// Behind a note that must be certain, because notes have such signs, too: the whole name, then a known word or the
/// end. Before a note it is one, unless nothing comes near what follows.
final class Parts {

    private static final int MOST = 20;
    private static final int NEAR_FRONT = 4;
    private static final int MOST_SIGNS = 40;

    private final CustomerChoice choice;
    private final Invocation invocation;
    private final Certainty certainty;
    private final Function<Customer, RestReader> reader;
    private final Typed said;
    private final List<Part> parts = new ArrayList<>();

    Parts(CustomerChoice choice, Invocation invocation, Certainty certainty, Function<Customer, RestReader> reader) {
        this.choice = choice;
        this.invocation = invocation;
        this.certainty = certainty;
        this.reader = reader;
        this.said = invocation.said();
    }

    /// One customer with the words of its part, its name included.
    record Part(Candidate named, Words words) {
        boolean speaks() {
            return words.size() > named.words();
        }
    }

    /// The parts in order, each with its customer settled.
    List<Part> parts() {
        int start = 0;
        int signs = 0;
        for (int at = separator(0); at < said.tokens().size() && signs < MOST_SIGNS; at = separator(at + 1)) {
            if (start == at) {
                start = at + 1;
                continue;
            }
            signs++;
            Part before = settled(start, at);
            if (parts(before, at + 1)) {
                add(before);
                start = at + 1;
            }
        }
        if (start < said.tokens().size() || parts.isEmpty()) {
            add(settled(start, said.tokens().size()));
        }
        return parts;
    }

    /// The part whose words count for `part`: its own, else those of the next one that has some, else of the last one
    /// before it.
    static Part speaking(List<Part> parts, Part part) {
        int at = parts.indexOf(part);
        return parts.subList(at, parts.size()).stream()
                .filter(Part::speaks)
                .findFirst()
                .or(() -> parts.subList(0, at).reversed().stream()
                        .filter(Part::speaks)
                        .findFirst())
                .orElse(part);
    }

    private void add(Part part) {
        if (parts.size() == MOST) {
            throw Refused.badInput(
                    "More than " + MOST + " customers can't be taken at once.", "Send the rest in a second line.");
        }
        parts.add(part);
    }

    private int separator(int from) {
        int at = from;
        while (at < said.tokens().size() && !isSeparator(said.tokens().get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSeparator(Typed.Token token) {
        return token instanceof Typed.Token.Word && token.text().equals(";");
    }

    private Part settled(int from, int to) {
        Words words = new Words(said, from, to);
        return new Part(choice.settle(invocation, parts.size(), from, SoughtWords.from(words), certainty), words);
    }

    private boolean parts(Part before, int from) {
        Words behind = new Words(said, from, separator(from));
        RestReader front = reader.apply(before.named().customer());
        boolean inNote = front.noteFrom(before.words(), before.named().words())
                < before.words().size();
        if (behind.size() == 0) {
            return !inNote;
        }
        if (!SoughtWords.mayStartIn(behind)) {
            return false;
        }
        Found found = choice.look(invocation, SoughtWords.from(behind), Certainty.EXACT);
        if (inNote) {
            return found instanceof Found.One(Candidate one)
                    && (one.words() == behind.size() || front.knows(behind, one.words()));
        }
        return !(found instanceof Found.None) || saysMore(front, behind) || !before.speaks();
    }

    /// Whether a channel or an outcome stands among the first words: then they are about somebody, if nobody known.
    private static boolean saysMore(RestReader front, Words behind) {
        for (int at = 1; at < Math.min(NEAR_FRONT, behind.size()); at++) {
            if (front.saysSomething(behind, at)) {
                return true;
            }
        }
        return false;
    }
}
