package dev.touchbase.domain.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// The holidays of one place as they were known once; other days are none.
///
/// @param names by day
public record KnownHolidays(Map<LocalDate, String> names) implements Holidays {

    public KnownHolidays {
        names = Map.copyOf(names);
    }

    @Override
    public Optional<String> nameOf(LocalDate day, String country, Optional<String> region) {
        return Optional.ofNullable(names.get(day));
    }
}
