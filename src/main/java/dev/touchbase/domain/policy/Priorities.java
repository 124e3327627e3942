package dev.touchbase.domain.policy;

import dev.touchbase.domain.touchpoint.Purpose;
import java.util.EnumMap;
import java.util.Map;

/// Who goes first where places are scarce: a weight for each purpose, 50 where none is set. Equal weights wait for each
/// other, so that nothing changes until a firm sets one.
///
/// @param weights from 0 to 100
public record Priorities(Map<Purpose, Integer> weights) {

    /// What a purpose weighs until a firm says otherwise.
    public static final int USUAL = 50;

    /// All alike.
    public static final Priorities EQUAL = new Priorities(Map.of());

    private static final int MOST = 100;

    public Priorities {
        weights.forEach((purpose, weight) -> {
            if (weight < 0 || weight > MOST) {
                throw new IllegalArgumentException(
                        "A priority is a number from 0 to 100, not " + weight + " for " + purpose.label() + ".");
            }
        });
        weights = Map.copyOf(weights);
    }

    /// What this purpose weighs.
    public int of(Purpose purpose) {
        return weights.getOrDefault(purpose, USUAL);
    }

    /// These, with those that `other` sets in their place.
    public Priorities and(Priorities other) {
        Map<Purpose, Integer> changed = new EnumMap<>(Purpose.class);
        changed.putAll(weights);
        changed.putAll(other.weights);
        return new Priorities(changed);
    }
}
