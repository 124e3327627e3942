package dev.touchbase.domain.cadence;

import dev.touchbase.domain.calendar.Interval;

/// How often a customer should hear from the business.
///
/// @param target the interval to aim at, in days, weeks, months or years
/// @param max the longest that may pass
public record Cadence(Interval target, Interval max) {

    /// Every quarter, four months at most: what is shipped.
    public static final Cadence SHIPPED =
            new Cadence(new Interval(3, Interval.Unit.MONTHS), new Interval(4, Interval.Unit.MONTHS));
}
