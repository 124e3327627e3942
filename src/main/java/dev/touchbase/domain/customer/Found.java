package dev.touchbase.domain.customer;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which customer somebody's words name.
public sealed interface Found {

    /// This one, as sure as was asked for.
    record One(Candidate candidate) implements Found {}

    /// These have the words; somebody has to choose. The likeliest first: the asker's own, exact names, open ones.
    record Several(List<Candidate> candidates) implements Found {
        public Several {
            candidates = List.copyOf(candidates);
        }
    }

    /// None has the words, these come near: a typing error or the beginning of a name. Somebody has to choose.
    record Near(List<Candidate> candidates) implements Found {
        public Near {
            candidates = List.copyOf(candidates);
        }
    }

    /// Nothing comes near.
    record None() implements Found {}

    /// One customer who may be meant.
    ///
    /// @param person the person at the customer by whose name, address or number it was found, or null
    /// @param words how many of the typed words name it; the rest says something else
    /// @param exact true when these words are its whole name or an alias, or its number
    /// @param own true when the asker looks after it
    record Candidate(Customer customer, @Nullable Person person, int words, boolean exact, boolean own) {

        /// The likeliest first: one's own, exact names, open ones, short names, then by name.
        static final Comparator<Candidate> LIKELIEST = Comparator.comparing((Candidate one) -> !one.own())
                .thenComparing(one -> !one.exact())
                .thenComparing(one -> one.customer().closed())
                .thenComparing(one -> one.person() != null)
                .thenComparing(one -> one.customer().name().length())
                .thenComparing(one -> one.customer().name())
                .thenComparing(one -> one.customer().number());
    }
}
