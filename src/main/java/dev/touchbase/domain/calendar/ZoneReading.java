package dev.touchbase.domain.calendar;

import java.time.ZoneId;
import java.util.Optional;

/// What a typed time zone turned out to be.
public sealed interface ZoneReading {

    /// A zone of the time zone database.
    ///
    /// @param zone the zone
    record Known(ZoneId zone) implements ZoneReading {}

    /// No such zone.
    ///
    /// @param typed what was typed
    /// @param nearest the name that may have been meant
    record Unknown(String typed, Optional<String> nearest) implements ZoneReading {}
}
