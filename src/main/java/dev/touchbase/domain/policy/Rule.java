package dev.touchbase.domain.policy;

import java.util.Map;
import java.util.Optional;

/// One rule of the contact policy: a record of its parameters and a pure function.
public interface Rule {

    /// Its name, version, severity and scope.
    Terms terms();

    /// What kind of rule it is, in the field's words: "cooling-off". Several rules may be of one kind.
    String kind();

    /// What it says of the proposal; empty when it has nothing to say.
    Optional<Finding> check(Proposal proposal, History history);

    /// What it says as one sentence that a person would say, without its level: "At most 2 emails within 7 days".
    String sentence();

    /// Its own parameters by name, as text from which its kind reads them again.
    Map<String, String> parameters();

    /// The same with other terms.
    Rule with(Terms terms);

    /// Which touchpoints of this customer it has to see.
    default Need need(About about) {
        return Need.NOTHING;
    }
}
