package dev.touchbase.cli.sample;

import dev.touchbase.domain.calendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/// Days of the sample firm, counted back from today.
///
/// @param today the firm's local date
record SampleDays(LocalDate today) {

    /// The moment that `ago` names, in the firm's zone.
    ///
    /// @param ago "14" days, "w2" working days, or "m1" months ago
    Instant at(String ago, LocalTime time) {
        return day(ago).atTime(time).atZone(SampleFirm.ZONE).toInstant();
    }

    private LocalDate day(String ago) {
        return switch (ago.charAt(0)) {
            case 'w' -> workingDaysBack(Integer.parseInt(ago.substring(1)));
            case 'm' -> today.minusMonths(Integer.parseInt(ago.substring(1)));
            default -> workingDay(today.minusDays(Integer.parseInt(ago)));
        };
    }

    /// Nobody calls on a Sunday.
    private static LocalDate workingDay(LocalDate day) {
        return WorkCalendar.mondayToFriday().onOrBefore(day).orElseThrow();
    }

    private LocalDate workingDaysBack(int count) {
        WorkCalendar calendar = WorkCalendar.mondayToFriday();
        LocalDate day = today;
        for (int back = 0; back < count; back++) {
            day = calendar.before(day).orElseThrow();
        }
        return day;
    }
}
