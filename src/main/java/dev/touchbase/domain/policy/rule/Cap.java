package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.touchpoint.TouchpointId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// At most `most` interruptions in any window of `length` that contains the moment, whoever makes them. The act itself
/// counts, so a cap of 2 speaks to the third. The window is half open: exactly `length` old no longer counts.
///
/// @param advertisingOnly true when only advertising counts and only advertising is held
public record Cap(int version, int most, Duration length, boolean advertisingOnly) implements Rule {

    @Override
    public String key() {
        return advertisingOnly ? "advertising-cap" : "cap";
    }

    @Override
    public Duration window() {
        return length;
    }

    @Override
    public Optional<Finding> check(Proposal proposal, History history) {
        if (proposal.exempt() || (advertisingOnly && !proposal.purpose().advertising())) {
            return Optional.empty();
        }
        List<Interruption> around = Interruption.around(proposal, history, advertisingOnly);
        return exceeded(around, proposal.at()) ? Optional.of(finding(proposal, around)) : Optional.empty();
    }

    private Finding finding(Proposal proposal, List<Interruption> around) {
        List<TouchpointId> filledBy = around.stream()
                .filter(each -> within(each.at(), proposal.at().minus(length), proposal.at()))
                .flatMap(each -> each.touchpoints().stream())
                .toList();
        return new Finding(
                key(),
                version,
                Level.HEADS_UP,
                key(),
                Map.of(
                        "most",
                        Integer.toString(most),
                        "length",
                        length.toString(),
                        "count",
                        Integer.toString(filledBy.size())),
                filledBy,
                clearFrom(around, proposal.at()));
    }

    /// True when some window that contains `moment` would hold more than the cap with the act in it.
    private boolean exceeded(List<Interruption> around, Instant moment) {
        return count(around, moment) + 1 > most
                || around.stream()
                        .map(Interruption::at)
                        .filter(end -> end.isAfter(moment) && end.isBefore(moment.plus(length)))
                        .anyMatch(end -> count(around, end) + 1 > most);
    }

    private long count(List<Interruption> around, Instant end) {
        return around.stream()
                .filter(each -> within(each.at(), end.minus(length), end))
                .count();
    }

    private static boolean within(Instant at, Instant after, Instant until) {
        return at.isAfter(after) && !at.isAfter(until);
    }

    private @org.jspecify.annotations.Nullable Instant clearFrom(List<Interruption> around, Instant moment) {
        return around.stream()
                .map(each -> each.at().plus(length))
                .filter(leaves -> leaves.isAfter(moment) && !exceeded(around, leaves))
                .min(Instant::compareTo)
                .orElse(null);
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of(
                "most", Integer.toString(most),
                "length", length.toString(),
                "advertising", Boolean.toString(advertisingOnly));
    }
}
