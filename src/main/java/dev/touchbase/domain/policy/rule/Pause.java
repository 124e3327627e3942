package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Parameters;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.Terms;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// No outbound contact until the last day of a pause has passed, in the customer's zone.
public record Pause(Terms terms) implements Rule {

    /// What kind of rule it is.
    public static final String KIND = "pause";

    /// Reads one.
    public static Pause read(Terms terms, Parameters parameters) {
        return new Pause(terms);
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
                .filter(each -> each.kind() == Suppression.Kind.PAUSE)
                .filter(each -> each.inForce(history.dayOf(proposal.at())))
                .max(Comparator.comparing(Suppression::until, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(each -> finding(each, proposal, history));
    }

    private Finding finding(Suppression pause, Proposal proposal, History history) {
        LocalDate until = Objects.requireNonNull(pause.until());
        String reason = pause.reason() == null ? "" : pause.reason();
        return Finding.of(
                this,
                proposal,
                "pause",
                Map.of("until", until.toString(), "reason", reason),
                List.of(),
                history.begin(until.plusDays(1)));
    }

    @Override
    public String sentence() {
        return "No contact while the customer is paused" + RuleWords.only(terms.scope())
                + RuleWords.withWhom(terms.scope());
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of();
    }

    @Override
    public Pause with(Terms other) {
        return new Pause(other);
    }
}
