package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.engagement.Claim;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A colleague has said "I'm on it".
public record ClaimHeld(int version) implements Rule {

    @Override
    public String key() {
        return "claim";
    }

    @Override
    public Optional<Finding> check(Proposal proposal, History history) {
        if (proposal.exempt()) {
            return Optional.empty();
        }
        return history.claims().stream()
                .filter(claim -> !claim.staff().equals(proposal.by()) && claim.holds(proposal.at()))
                .max(Comparator.comparing(Claim::until))
                .map(claim -> new Finding(
                        key(),
                        version,
                        Level.HEADS_UP,
                        "claim",
                        Map.of(
                                "staff",
                                Long.toString(claim.staff().value()),
                                "until",
                                claim.until().toString()),
                        List.of(),
                        claim.until()));
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of();
    }
}
