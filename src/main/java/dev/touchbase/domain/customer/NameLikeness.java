package dev.touchbase.domain.customer;

/// How alike two names look, for putting the nearest first.
@FunctionalInterface
public interface NameLikeness {

    /// From 0, nothing in common, to 1, the same. It is the same in both directions and doesn't fold: pass folded
    /// names.
    ///
    /// @param a one name
    /// @param b the other name
    double likeness(String a, String b);
}
