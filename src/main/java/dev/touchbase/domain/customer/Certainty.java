package dev.touchbase.domain.customer;

/// How sure it must be which customer was meant. Reading may guess, writing never does.
public enum Certainty {
    /// Nothing is changed: of several the one with exactly this name is taken, or the only one that is near.
    READING,
    /// Something is changed: only the customer that alone has these words is taken.
    WRITING,
    /// Something is changed that hurts if it hits the wrong one: only the exact name, an alias or `#12` is taken.
    EXACT
}
