package dev.touchbase.domain.calendar;

import java.time.LocalTime;
import java.util.Optional;

/// What was said about the time of a day: a clock's time, a part of the day, or both, as in "7 in the evening".
record DayTime(Optional<ClockTime> clock, Optional<DayPart> part) {

    static final DayTime UNSAID = new DayTime(Optional.empty(), Optional.empty());

    /// Where "end of day" is: 17:00.
    static final DayTime END_OF_DAY = of(new ClockTime(17, 0, "", false, false));

    static DayTime of(ClockTime clock) {
        return new DayTime(Optional.of(clock), Optional.empty());
    }

    static DayTime of(DayPart part) {
        return new DayTime(Optional.empty(), Optional.of(part));
    }

    /// Whether the other says nothing that this has said already.
    boolean canTake(DayTime other) {
        return !(clock.isPresent() && other.clock.isPresent()) && !(part.isPresent() && other.part.isPresent());
    }

    DayTime and(DayTime other) {
        return new DayTime(clock.or(other::clock), part.or(other::part));
    }

    /// The time meant; empty if nothing was said.
    ///
    /// @throws java.time.DateTimeException if there is no such time
    Optional<LocalTime> time() {
        return clock.map(shown -> part.map(named -> named.of(shown)).orElseGet(shown::atWork))
                .or(() -> part.map(DayPart::usual));
    }

    /// Whether the time is our convention rather than their word, as with "this afternoon".
    boolean isConvention() {
        return clock.isEmpty() && part.isPresent() && part.get() != DayPart.NOON;
    }
}
