package dev.touchbase.bench;

/// Two things measured side by side in the same rounds, and how much dearer the first may be.
///
/// @param what what is measured
/// @param against what it is measured against
/// @param bound the largest ratio of the medians that is accepted
record Comparison(String what, String against, double bound, Samples measured, Samples reference) {

    Comparison(String what, String against, double bound) {
        this(what, against, bound, new Samples(), new Samples());
    }

    /// How much dearer it is.
    double ratio() {
        return measured.median() / reference.median();
    }

    /// True when it is within its bound.
    boolean holds() {
        return ratio() <= bound;
    }

    /// The row of the table in docs/benchmarks.md.
    String row() {
        return "| %s | %s | %,d | %,.1f | %,.1f | %,.1f | %,.1f | %.2f | %.1f | %s |"
                .formatted(
                        what,
                        against,
                        measured.count(),
                        measured.median(),
                        measured.p99(),
                        reference.median(),
                        reference.p99(),
                        ratio(),
                        bound,
                        holds() ? "yes" : "**NO**");
    }
}
