package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Touchpoint;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A colleague was in contact with the customer shortly before or after the moment, in either direction.
/// Exactly `length` away no longer counts.
public record CoolingOff(int version, Duration length) implements Rule {

    @Override
    public String key() {
        return "cooling-off";
    }

    @Override
    public Duration window() {
        return length;
    }

    @Override
    public Optional<Finding> check(Proposal proposal, History history) {
        if (proposal.exempt()) {
            return Optional.empty();
        }
        List<Touchpoint> near = history.past().stream()
                .filter(each -> byColleague(each, proposal.by()) && near(each, proposal))
                .toList();
        return near.stream()
                .max(Comparator.comparing(Touchpoint::happenedAt))
                .map(last -> new Finding(
                        key(),
                        version,
                        Level.HEADS_UP,
                        "cooling-off",
                        Map.of(
                                "staff", Long.toString(last.staff().getFirst().value()),
                                "at", last.happenedAt().toString(),
                                "channel", last.channel().label(),
                                "direction", last.direction().label(),
                                "purpose", last.purpose().label(),
                                "length", length.toString()),
                        near.stream().map(Touchpoint::id).toList(),
                        last.happenedAt().plus(length)));
    }

    private static boolean byColleague(Touchpoint touchpoint, @org.jspecify.annotations.Nullable StaffId by) {
        return touchpoint.outcome() != Outcome.BOUNCED
                && !touchpoint.staff().isEmpty()
                && (by == null || !touchpoint.staff().contains(by));
    }

    private boolean near(Touchpoint touchpoint, Proposal proposal) {
        return Duration.between(touchpoint.happenedAt(), proposal.at()).abs().compareTo(length) < 0;
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("length", length.toString());
    }
}
