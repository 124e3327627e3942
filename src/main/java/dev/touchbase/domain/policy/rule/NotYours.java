package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Parameters;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.Terms;
import dev.touchbase.domain.staff.StaffId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Somebody else looks after the customer.
public record NotYours(Terms terms) implements Rule {

    /// What kind of rule it is.
    public static final String KIND = "not-yours";

    /// Reads one.
    public static NotYours read(Terms terms, Parameters parameters) {
        return new NotYours(terms);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Finding> check(Proposal proposal, History history) {
        var lookingAfter = history.about().lookingAfter();
        if (proposal.by() == null
                || lookingAfter.isEmpty()
                || lookingAfter.contains(proposal.by())
                || !terms.scope().holds(proposal, history)) {
            return Optional.empty();
        }
        List<StaffId> others = lookingAfter.stream()
                .sorted(Comparator.comparingLong(StaffId::value))
                .toList();
        return Optional.of(
                Finding.of(this, proposal, "not-yours", Map.of("staff", RuleWords.ids(others)), List.of(), null));
    }

    @Override
    public String sentence() {
        return "Whoever looks after a customer contacts them" + RuleWords.only(terms.scope())
                + RuleWords.withWhom(terms.scope());
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of();
    }

    @Override
    public NotYours with(Terms other) {
        return new NotYours(other);
    }
}
