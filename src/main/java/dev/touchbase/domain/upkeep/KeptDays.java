package dev.touchbase.domain.upkeep;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Which nights' copies are kept: the seven newest, and the newest of each of the four newest weeks.
final class KeptDays {

    private static final int DAYS = 7;
    private static final int WEEKS = 4;

    private KeptDays() {}

    static Set<LocalDate> of(Collection<LocalDate> days) {
        Set<LocalDate> kept = new HashSet<>();
        days.stream().sorted(Comparator.reverseOrder()).limit(DAYS).forEach(kept::add);
        Map<LocalDate, LocalDate> newestByMonday = days.stream()
                .collect(Collectors.toMap(
                        day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        day -> day,
                        (one, other) -> one.isAfter(other) ? one : other));
        newestByMonday.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(WEEKS)
                .forEach(kept::add);
        return kept;
    }
}
