package dev.touchbase.domain.policy;

import java.util.Map;
import java.util.Optional;

/// One rule of the contact policy: a record of its parameters and a pure function.
public interface Rule {

    /// Its name in the field's words, for people and for the record: "cooling-off".
    String key();

    /// Which version of its parameters is in force; 1 as shipped.
    int version();

    /// What it says of the proposal; empty when it has nothing to say.
    Optional<Finding> check(Proposal proposal, History history);

    /// Its parameters by name, as text from which it can be read again.
    Map<String, String> parameters();

    /// How far back from the proposal it looks.
    default java.time.Duration window() {
        return java.time.Duration.ZERO;
    }
}
