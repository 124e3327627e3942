package dev.touchbase.domain.cadence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The cadence in force for one customer, and the level that it comes from.
///
/// @param from the rule that won, or null for the shipped default
public record EffectiveCadence(
        Cadence cadence, CadenceRule.Level level, @Nullable CadenceRule from) {

    /// The first of `strongestFirst`, else the shipped default.
    public static EffectiveCadence of(List<CadenceRule> strongestFirst) {
        if (strongestFirst.isEmpty()) {
            return new EffectiveCadence(Cadence.SHIPPED, CadenceRule.Level.DEFAULT, null);
        }
        CadenceRule strongest = strongestFirst.getFirst();
        return new EffectiveCadence(strongest.cadence(), strongest.level(), strongest);
    }

    /// The day on which the target comes round for the `cycle`-th time after `anchor`, counted from the anchor itself,
    /// so that a month's end is cut only in months that are shorter: 31 Jan, 28 Feb, 31 Mar.
    public LocalDate target(LocalDate anchor, int cycle) {
        return cadence.target().times(cycle).addTo(anchor);
    }

    /// The last day that the maximum allows after `anchor`.
    public LocalDate max(LocalDate anchor) {
        return cadence.max().addTo(anchor);
    }
}
