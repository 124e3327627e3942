package dev.touchbase.domain.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How dates and times are written in answers: "Thu 26 Nov 2026, 15:00", with the 24-hour clock.
public final class DateWords {

    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WITHOUT_YEAR = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private DateWords() {}

    /// "Thu 26 Nov 2026".
    ///
    /// @param date the day
    public static String date(LocalDate date) {
        return WITH_YEAR.format(date);
    }

    /// "Thu 26 Nov" within the year of today, else "Thu 26 Nov 2026".
    ///
    /// @param date the day
    /// @param today the reader's day
    public static String date(LocalDate date, LocalDate today) {
        return date.getYear() == today.getYear() ? WITHOUT_YEAR.format(date) : date(date);
    }

    /// "15:00".
    ///
    /// @param time the time of day
    public static String time(LocalTime time) {
        return CLOCK.format(time);
    }

    /// "Thu 26 Nov 2026, 15:00".
    ///
    /// @param moment the moment, in the zone in which it is to be read
    public static String moment(ZonedDateTime moment) {
        return date(moment.toLocalDate()) + ", " + time(moment.toLocalTime());
    }

    /// "Thu 26 Nov, 15:00" within the year of today, else with the year.
    ///
    /// @param moment the moment, in the zone in which it is to be read
    /// @param today the reader's day
    public static String moment(ZonedDateTime moment, LocalDate today) {
        return date(moment.toLocalDate(), today) + ", " + time(moment.toLocalTime());
    }

    /// The day, and the time if there is one, as the others write them.
    ///
    /// @param moment what was named
    /// @param today the reader's day
    public static String moment(Moment moment, LocalDate today) {
        String day = date(moment.date(), today);
        return moment.time().map(time -> day + ", " + time(time)).orElse(day);
    }

    /// "Thu 26 Nov", "Mon 23 Nov – Sun 29 Nov", "since Thu 26 Nov", "until Thu 26 Nov", "any time".
    ///
    /// @param span the days
    /// @param today the reader's day
    public static String span(DateSpan span, LocalDate today) {
        if (span.hasOpenStart()) {
            return span.hasOpenEnd() ? "any time" : "until " + date(span.to(), today);
        }
        if (span.hasOpenEnd()) {
            return "since " + date(span.from(), today);
        }
        String from = date(span.from(), today);
        return span.days() == 1 ? from : from + " – " + date(span.to(), today);
    }

    static String dayAndMonth(DateSpan span) {
        if (span.hasOpenStart() || span.hasOpenEnd()) {
            return span.hasOpenEnd() ? "since " + dayAndMonth(span.from()) : "until " + dayAndMonth(span.to());
        }
        String from = dayAndMonth(span.from());
        return span.days() == 1 ? from : from + " – " + dayAndMonth(span.to());
    }

    private static String dayAndMonth(LocalDate day) {
        return DAY_AND_MONTH.format(day);
    }
}
