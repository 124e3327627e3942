package dev.touchbase.domain.calendar;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/// Why a day is not a working day.
public sealed interface DayOff {

    /// The reason as people say it: "Saturday", "Christmas Day", "closed 23 Dec – 6 Jan".
    String inWords();

    /// A day of the week on which the business never works.
    ///
    /// @param day the day of the week
    record Weekly(DayOfWeek day) implements DayOff {
        @Override
        public String inWords() {
            return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        }
    }

    /// A public holiday.
    ///
    /// @param name its English name
    record PublicHoliday(String name) implements DayOff {
        @Override
        public String inWords() {
            return name;
        }
    }

    /// A time in which the business is closed.
    ///
    /// @param span first and last closed day
    record Closure(DateSpan span) implements DayOff {
        @Override
        public String inWords() {
            return "closed " + DateWords.dayAndMonth(span);
        }
    }
}
