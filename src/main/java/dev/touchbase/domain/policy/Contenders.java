package dev.touchbase.domain.policy;

import java.util.Comparator;
import java.util.List;

/// Who gets a scarce place when several contacts are asked about at once: the heaviest first, then the earlier moment,
/// then the smaller id.
public final class Contenders {

    private static final Comparator<Engagement> ORDER = Comparator.comparingInt(Engagement::weight)
            .reversed()
            .thenComparing(Engagement::at)
            .thenComparingLong(Engagement::id);

    private Contenders() {}

    /// `contacts` in the order in which places are given.
    public static List<Engagement> inOrder(List<Engagement> contacts) {
        return contacts.stream().sorted(ORDER).toList();
    }
}
