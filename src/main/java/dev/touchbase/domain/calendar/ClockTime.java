package dev.touchbase.domain.calendar;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time of day as digits show it, before anybody decides which half of the day is meant: "9", "9:30", "3pm",
/// "15.30".
///
/// @param hour 0 to 24
/// @param minute 0 to 59
/// @param half "am", "pm" or "" where neither was said
/// @param bare whether only an hour stands there: "9"
/// @param padded whether the hour was written with a leading zero, as on a 24-hour clock: "03:30"
record ClockTime(int hour, int minute, String half, boolean bare, boolean padded) {

    private static final Pattern DIGITS = Pattern.compile("([0-9]{1,2})(?:[:.]([0-9]{2}))?(am|pm|a\\.m|p\\.m)?");
    private static final int FIRST_BUSINESS_HOUR = 7;
    private static final int NOON = 12;
    private static final int DAY = 24;
    private static final int HOUR = 60;

    /// What the digits show, whether or not such a time exists; empty if they show no time.
    static Optional<ClockTime> shown(String folded) {
        Matcher digits = DIGITS.matcher(folded);
        if (!digits.matches()) {
            return Optional.empty();
        }
        String minutes = digits.group(2);
        String half = digits.group(3) == null ? "" : digits.group(3).replace(".", "");
        String hours = digits.group(1);
        boolean padded = hours.length() == 2 && hours.startsWith("0");
        boolean bare = minutes == null && half.isEmpty();
        return Optional.of(new ClockTime(
                Integer.parseInt(hours), minutes == null ? 0 : Integer.parseInt(minutes), half, bare, padded));
    }

    static ClockTime hour(int hour) {
        return new ClockTime(hour, 0, "", true, false);
    }

    /// So many minutes past this full hour.
    ClockTime past(int minutes) {
        return new ClockTime(hour, minutes, half, false, padded);
    }

    /// So many minutes before this full hour, on a clock of twelve hours.
    ClockTime before(int minutes) {
        return hour(hour == 1 ? NOON : hour - 1).past(HOUR - minutes);
    }

    ClockTime withHalf(String named) {
        return new ClockTime(hour, minute, named, false, padded);
    }

    /// The time on a clock of 24 hours, 24:00 being midnight; with am or pm on one of twelve.
    ///
    /// @throws java.time.DateTimeException if there is no such time
    LocalTime exactly() {
        if (half.isEmpty()) {
            return hour == DAY && minute == 0 ? LocalTime.MIDNIGHT : LocalTime.of(hour, minute);
        }
        if (hour < 1 || hour > NOON) {
            throw new DateTimeException("No such time: " + hour + " " + half);
        }
        return LocalTime.of(hour % NOON + (half.equals("pm") ? NOON : 0), minute);
    }

    /// The time that somebody at work means: an hour from 1 to 6 without am, pm or a leading zero is in the
    /// afternoon.
    ///
    /// @throws java.time.DateTimeException if there is no such time
    LocalTime atWork() {
        boolean afternoon = half.isEmpty() && !padded && hour >= 1 && hour < FIRST_BUSINESS_HOUR;
        return afternoon ? withHalf("pm").exactly() : exactly();
    }
}
