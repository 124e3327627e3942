package dev.touchbase.slack.modal;

import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.customer.Certainty;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerFinder;
import dev.touchbase.domain.customer.Found;
import dev.touchbase.domain.customer.Found.Candidate;
import dev.touchbase.domain.customer.Sought;
import java.util.List;
import java.util.stream.Collectors;

/// The customer that somebody has typed into a form: taken only when it is sure, like everywhere in writing.
public final class TypedCustomer {

    private static final int NAMED = 5;

    private final CustomerFinder finder;

    /// Finds with `finder`.
    public TypedCustomer(CustomerFinder finder) {
        this.finder = finder;
    }

    /// Who was meant.
    public sealed interface Outcome {

        /// This one.
        record Known(Customer customer) implements Outcome {}

        /// Nobody for sure: the sentence for under the field.
        record Unclear(String sentence) implements Outcome {}
    }

    /// Finds out.
    public Outcome read(Actor.ByStaff actor, String typed) {
        List<String> words = List.of(typed.strip().split("\\s+"));
        if (typed.isBlank()) {
            return new Outcome.Unclear("Type a part of the customer's name.");
        }
        Found found = finder.find(
                actor.workspace(),
                Sought.words(words),
                Certainty.WRITING,
                actor.staff().id());
        return switch (found) {
            case Found.One(Candidate one) when one.words() == words.size() -> new Outcome.Known(one.customer());
            case Found.One(Candidate one) -> near(typed, List.of(one));
            case Found.Several(List<Candidate> several) ->
                new Outcome.Unclear("Several are meant by “" + typed + "”: " + names(several)
                        + ". Type the number of the one you mean.");
            case Found.Near(List<Candidate> candidates) -> near(typed, candidates);
            case Found.None() ->
                new Outcome.Unclear(
                        "No customer is called “" + typed + "”. Type a part of the name, or add them first.");
        };
    }

    private static Outcome near(String typed, List<Candidate> candidates) {
        return new Outcome.Unclear("No customer is called “" + typed + "”. Did you mean " + names(candidates)
                + "? Type the name or the number.");
    }

    private static String names(List<Candidate> candidates) {
        return candidates.stream()
                .limit(NAMED)
                .map(one -> one.customer().name() + " (#" + one.customer().number() + ")")
                .collect(Collectors.joining(", "));
    }
}
