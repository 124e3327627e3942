package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Rule;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Outside the open hours in the customer's zone: a Note, for advertising a Stop.
public record QuietHours(int version) implements Rule {

    @Override
    public String key() {
        return "quiet-hours";
    }

    @Override
    public Optional<Finding> check(Proposal proposal, History history) {
        ZonedDateTime there = proposal.at().atZone(history.zone());
        if (proposal.exempt() || history.hours().isOpen(there.toLocalTime())) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                key(),
                version,
                proposal.purpose().advertising() ? Level.STOP : Level.NOTE,
                "quiet-hours",
                Map.of(
                        "there", there.toLocalTime().withSecond(0).withNano(0).toString(),
                        "zone", history.zone().getId(),
                        "known", Boolean.toString(history.zoneKnown()),
                        "from", history.hours().from().toString(),
                        "to", history.hours().to().toString()),
                List.of(),
                history.hours().nextOpen(there).toInstant()));
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of();
    }
}
