package dev.touchbase.domain.policy;

import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import java.time.Duration;
import java.util.Set;

/// Which touchpoints of the past a rule has to see to say what it says. A rule that sees more says the same.
///
/// @param back how long before the earlier of the proposal and now; those after it are always seen
/// @param purposes only these; empty: all
/// @param outcomes only these; empty: all
/// @param newest at most this many, the newest up to the proposal; 0: all within `back`
public record Need(Duration back, Set<Purpose> purposes, Set<Outcome> outcomes, int newest) {

    /// No touchpoints.
    public static final Need NOTHING = within(Duration.ZERO);

    public Need {
        purposes = Set.copyOf(purposes);
        outcomes = Set.copyOf(outcomes);
    }

    /// All within `back`.
    public static Need within(Duration back) {
        return new Need(back, Set.of(), Set.of(), 0);
    }

    /// All of these purposes within `back`.
    public static Need of(Set<Purpose> purposes, Duration back) {
        return new Need(back, purposes, Set.of(), 0);
    }

    /// The newest `count` of these purposes and with one of these outcomes, however old.
    public static Need newest(int count, Set<Purpose> purposes, Set<Outcome> outcomes) {
        return new Need(Duration.ZERO, purposes, outcomes, count);
    }
}
