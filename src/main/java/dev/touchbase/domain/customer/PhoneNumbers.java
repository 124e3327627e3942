package dev.touchbase.domain.customer;

import java.util.Optional;

/// Reads and writes telephone numbers.
public interface PhoneNumbers {

    /// The number in E.164 form, such as "+442079460000", or empty if it can't be a telephone number.
    ///
    /// @param raw as typed, national or international
    /// @param country ISO 3166 code of two letters of the country in which a national number is meant
    Optional<String> e164(String raw, String country);

    /// The number grouped for reading, such as "+44 20 7946 0000"; unchanged if it isn't a number.
    ///
    /// @param e164 a number in E.164 form
    String pretty(String e164);
}
