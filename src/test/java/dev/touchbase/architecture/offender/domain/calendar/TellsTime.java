package dev.touchbase.architecture.offender.domain.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.TimeZone;
import java.util.function.Supplier;

/// Offends: every way to ask the machine for its time or zone; the `lawful` ones are no offence.
@SuppressWarnings("unused")
final class TellsTime {

    private final Supplier<Instant> reference = Instant::now;

    Object instant() {
        return Instant.now();
    }

    Object date() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    Object dateTime() {
        return ZonedDateTime.now();
    }

    Object clock() {
        return Clock.systemUTC();
    }

    Object tickingClock() {
        return Clock.tickSeconds(ZoneOffset.UTC);
    }

    Object source() {
        return InstantSource.system();
    }

    Object zone() {
        return ZoneId.systemDefault();
    }

    Object oldZone() {
        return TimeZone.getDefault();
    }

    Object oldDate() {
        return new Date();
    }

    Object millis() {
        return System.currentTimeMillis();
    }

    Object lawfulStopwatch() {
        return System.nanoTime();
    }

    Object lawfulDateOf(Clock clock) {
        return LocalDate.now(clock);
    }

    Object lawfulCoarse(Clock clock) {
        return Clock.tick(clock, Duration.ofSeconds(1));
    }
}
