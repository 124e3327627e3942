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

    /// With a third on top of the target as the maximum: three months become four, a week becomes nine days.
    ///
    /// @param target in days, weeks, months or years
    public static Cadence of(Interval target) {
        Interval max = target.count() % 3 == 0
                ? new Interval(target.count() + target.count() / 3, target.unit())
                : new Interval((int) Math.round(target.usualDays() * 4 / 3), Interval.Unit.DAYS);
        return new Cadence(target, max);
    }
}
