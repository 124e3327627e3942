package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.policy.Engagement;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Parameters;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.Terms;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A colleague has said "I'm on it".
public record ClaimHeld(Terms terms) implements Rule {

    /// What kind of rule it is.
    public static final String KIND = "claim";

    /// Reads one.
    public static ClaimHeld read(Terms terms, Parameters parameters) {
        return new ClaimHeld(terms);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Finding> check(Proposal proposal, History history) {
        if (history.coming().isEmpty() || !terms.scope().holds(proposal, history)) {
            return Optional.empty();
        }
        return history.coming().stream()
                .filter(each -> each.kind() == Engagement.Kind.CLAIMED && !each.fulfilledBy(proposal))
                .filter(each -> proposal.at().isBefore(until(each)))
                .max(Comparator.comparing(ClaimHeld::until))
                .map(claim -> Finding.of(
                        this,
                        proposal,
                        "claim",
                        Map.of(
                                "staff",
                                RuleWords.ids(claim.staff()),
                                "until",
                                until(claim).toString()),
                        List.of(claim),
                        until(claim)));
    }

    private static Instant until(Engagement claim) {
        return Objects.requireNonNull(claim.until());
    }

    @Override
    public String sentence() {
        return "Nobody contacts a customer whom a colleague has claimed" + RuleWords.only(terms.scope())
                + RuleWords.withWhom(terms.scope());
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of();
    }

    @Override
    public ClaimHeld with(Terms other) {
        return new ClaimHeld(other);
    }
}
