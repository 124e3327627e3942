package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.policy.Engagement;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Lengths;
import dev.touchbase.domain.policy.Parameters;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.Terms;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A colleague means to contact the customer near the moment, on either side. Exactly `near` away no longer counts.
public record PlannedContact(Terms terms, Duration near) implements Rule {

    /// What kind of rule it is.
    public static final String KIND = "planned";

    /// Reads one.
    public static PlannedContact read(Terms terms, Parameters parameters) {
        return new PlannedContact(terms, parameters.length("near"));
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
                .filter(each -> each.kind() == Engagement.Kind.PLANNED)
                .filter(each -> proposal.by() == null || !each.staff().contains(proposal.by()))
                .filter(each -> Duration.between(each.at(), proposal.at()).abs().compareTo(near) < 0)
                .max(Comparator.comparing(Engagement::at))
                .map(plan -> Finding.of(
                        this,
                        proposal,
                        "planned",
                        Map.of(
                                "staff", RuleWords.ids(plan.staff()),
                                "at", plan.at().toString(),
                                "channel",
                                        Objects.requireNonNull(plan.channel()).label()),
                        List.of(plan),
                        plan.at().plus(near)));
    }

    @Override
    public String sentence() {
        return "Colleagues keep " + Lengths.inWords(near) + " away from a planned contact"
                + RuleWords.only(terms.scope()) + RuleWords.withWhom(terms.scope());
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("near", near.toString());
    }

    @Override
    public PlannedContact with(Terms other) {
        return new PlannedContact(other, near);
    }
}
