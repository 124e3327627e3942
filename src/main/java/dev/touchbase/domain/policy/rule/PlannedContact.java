package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Rule;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A colleague means to contact the customer near the moment, on either side. Exactly `near` away no longer counts.
public record PlannedContact(int version, Duration near) implements Rule {

    @Override
    public String key() {
        return "planned";
    }

    @Override
    public Optional<Finding> check(Proposal proposal, History history) {
        if (proposal.exempt()) {
            return Optional.empty();
        }
        return history.plans().stream()
                .filter(plan -> !plan.staff().equals(proposal.by()))
                .filter(plan -> Duration.between(plan.at(), proposal.at()).abs().compareTo(near) < 0)
                .max(Comparator.comparing(Plan::at))
                .map(plan -> new Finding(
                        key(),
                        version,
                        Level.HEADS_UP,
                        "planned",
                        Map.of(
                                "staff", Long.toString(plan.staff().value()),
                                "at", plan.at().toString(),
                                "channel", plan.channel().label()),
                        List.of(),
                        plan.at().plus(near)));
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("near", near.toString());
    }
}
