package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Somebody else looks after the customer.
public record NotYours(int version) implements Rule {

    @Override
    public String key() {
        return "not-yours";
    }

    @Override
    public Optional<Finding> check(Proposal proposal, History history) {
        boolean mine = proposal.by() == null || history.lookingAfter().contains(proposal.by());
        if (proposal.exempt() || mine || history.lookingAfter().isEmpty()) {
            return Optional.empty();
        }
        List<String> others = history.lookingAfter().stream()
                .map(staff -> Long.toString(staff.value()))
                .sorted()
                .toList();
        return Optional.of(new Finding(
                key(), version, Level.NOTE, "not-yours", Map.of("staff", String.join(",", others)), List.of(), null));
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of();
    }
}
