package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Rule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// No outbound contact until the last day of a pause has passed, in the customer's zone.
public record Pause(int version) implements Rule {

    @Override
    public String key() {
        return "pause";
    }

    @Override
    public Optional<Finding> check(Proposal proposal, History history) {
        if (proposal.exempt()) {
            return Optional.empty();
        }
        return history.suppressions().stream()
                .filter(each -> each.kind() == Suppression.Kind.PAUSE)
                .filter(each -> each.inForce(history.dayOf(proposal.at())))
                .max(Comparator.comparing(Suppression::until, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(each -> finding(each, history));
    }

    private Finding finding(Suppression pause, History history) {
        LocalDate until = Objects.requireNonNull(pause.until());
        String reason = pause.reason() == null ? "" : pause.reason();
        return new Finding(
                key(),
                version,
                Level.STOP,
                "pause",
                Map.of("until", until.toString(), "reason", reason),
                List.of(),
                until.plusDays(1).atStartOfDay(history.zone()).toInstant());
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of();
    }
}
