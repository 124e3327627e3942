package dev.touchbase.domain.calendar;

import java.time.LocalDate;
import java.util.Optional;

/// The public holidays of countries and their regions.
@FunctionalInterface
public interface Holidays {

    /// Knows no holiday anywhere.
    Holidays NONE = (day, country, region) -> Optional.empty();

    /// The English name of the public holiday on that day, if there is one; empty, too, for an unknown country. An
    /// unknown region has the holidays of the whole country.
    ///
    /// @param day the day asked about
    /// @param country ISO 3166 code of two letters, in either case
    /// @param region part of the country as in ISO 3166-2 without the country, such as "BY"; empty for the whole
    Optional<String> nameOf(LocalDate day, String country, Optional<String> region);
}
