package dev.touchbase.domain.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Looks holidays up and notes those that it found, so that the same questions get the same answers later, whatever is
/// known by then. For questions about one place, and for one thread.
public final class NotedHolidays implements Holidays {

    private final Holidays holidays;
    private final Map<LocalDate, String> found = new TreeMap<>();

    /// Looks up in `holidays`.
    public NotedHolidays(Holidays holidays) {
        this.holidays = holidays;
    }

    @Override
    public Optional<String> nameOf(LocalDate day, String country, Optional<String> region) {
        Optional<String> name = holidays.nameOf(day, country, region);
        name.ifPresent(known -> found.put(day, known));
        return name;
    }

    /// Those found up to now.
    public KnownHolidays known() {
        return new KnownHolidays(found);
    }
}
