package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Parameters;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.Terms;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// No advertising while a complaint is open. It ends when the complaint is closed, whenever that is.
public record ComplaintHold(Terms terms) implements Rule {

    /// What kind of rule it is.
    public static final String KIND = "complaint-hold";

    /// Reads one.
    public static ComplaintHold read(Terms terms, Parameters parameters) {
        return new ComplaintHold(terms);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Finding> check(Proposal proposal, History history) {
        if (history.suppressions().isEmpty() || !terms.scope().holds(proposal, history)) {
            return Optional.empty();
        }
        return history.suppressions().stream()
                .filter(each -> each.kind() == Suppression.Kind.COMPLAINT)
                .filter(each -> each.inForce(history.dayOf(proposal.at())))
                .findFirst()
                .map(each -> Finding.of(
                        this,
                        proposal,
                        "complaint-hold",
                        Map.of(
                                "since",
                                each.recordedAt().toString(),
                                "reason",
                                each.reason() == null ? "" : each.reason()),
                        List.of(),
                        null));
    }

    @Override
    public String sentence() {
        return "No " + RuleWords.proposals(terms.scope()) + " while a complaint is open"
                + RuleWords.withWhom(terms.scope());
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of();
    }

    @Override
    public ComplaintHold with(Terms other) {
        return new ComplaintHold(other);
    }
}
