package dev.touchbase.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

/// Who types, as far as dates go.
///
/// @param zone their Slack zone: "tomorrow" is a day there
/// @param locale their Slack locale: it settles whether "5/12" is in December or in May
/// @param now the present moment
/// @param workdays the business's working days, by which "in three working days" and "end of week" are counted
public record Speaker(ZoneId zone, Locale locale, Instant now, WorkCalendar workdays) {

    /// A speaker for whom Monday to Friday are working days and no holidays are known.
    ///
    /// @param zone their zone
    /// @param locale their locale
    /// @param now the present moment
    public Speaker(ZoneId zone, Locale locale, Instant now) {
        this(zone, locale, now, WorkCalendar.mondayToFriday());
    }

    /// The day it is where they are.
    public LocalDate today() {
        return local().toLocalDate();
    }

    /// The moment it is where they are.
    public ZonedDateTime local() {
        return now.atZone(zone);
    }
}
