package dev.touchbase.library;

import dev.touchbase.domain.customer.NameLikeness;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/// Likeness by Jaro and Winkler: letters that two names share in about the same place, a common beginning counting
/// more.
public final class JaroWinklerLikeness implements NameLikeness {

    private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();

    @Override
    public double likeness(String a, String b) {
        return similarity.apply(a, b);
    }
}
