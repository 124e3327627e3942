package dev.touchbase.domain.policy;

import java.util.List;
import java.util.Map;

/// All that a verdict rested on, as it was then.
///
/// @param rules all that were in force, as [RuleText] writes them
public record Grounds(Proposal proposal, History history, List<Map<String, String>> rules) {

    public Grounds {
        rules = List.copyOf(rules);
    }

    /// The policy as it was in force.
    ///
    /// @throws IllegalArgumentException when this version of Touchbase has no such rule any more
    public ContactPolicy policy() {
        return new ContactPolicy(rules.stream().map(RuleText::read).toList());
    }
}
