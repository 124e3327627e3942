package dev.touchbase.domain.calendar;

import java.time.LocalDate;
import java.util.Optional;

/// The public holidays of countries and their regions.
@FunctionalInterface
public interface Holidays {

    /// Knows no holiday anywhere.
    Holidays NONE = (day, country, region) -> Optional.empty();

    /// The holiday's English name if the day is a public holiday there, else empty; empty, too, for an unknown
    /// country or region.
    ///
    /// @param day the day asked about
    /// @param country ISO 3166 code of two letters, in either case
    /// @param region part of the country as in ISO 3166-2 without the country, such as "BY"; empty for the whole
    Optional<String> nameOf(LocalDate day, String country, Optional<String> region);
}
