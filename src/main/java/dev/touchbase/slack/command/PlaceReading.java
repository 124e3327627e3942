package dev.touchbase.slack.command;

import dev.touchbase.domain.Refused;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a customer is, as typed into one field: "Leeds", "Leeds, GB", "Munich, DE-BY".
///
/// @param country two letters, or null
/// @param region the part of the country for its holidays, in lower case, or null
public record PlaceReading(
        @Nullable String town,
        @Nullable String country,
        @Nullable String region) {

    /// Reads it; a country stands behind the last comma.
    ///
    /// @throws Refused when what stands there is none
    public static PlaceReading of(String typed) {
        int comma = typed.lastIndexOf(',');
        String town = (comma < 0 ? typed : typed.substring(0, comma)).strip();
        String behind = comma < 0 ? "" : typed.substring(comma + 1).strip();
        String[] parts = behind.split("-", 2);
        return new PlaceReading(
                town.isEmpty() ? null : town,
                behind.isEmpty() ? null : country(parts[0]),
                parts.length < 2 || parts[1].isBlank() ? null : parts[1].strip().toLowerCase(Locale.ROOT));
    }

    /// As it would be typed.
    public static String text(@Nullable String town, @Nullable String country, @Nullable String region) {
        String land = country == null ? "" : region == null ? country : country + "-" + region.toUpperCase(Locale.ROOT);
        if (land.isEmpty()) {
            return town == null ? "" : town;
        }
        return (town == null ? "" : town) + ", " + land;
    }

    /// The code of a country, from its code or its name.
    ///
    /// @throws Refused when there is none
    static String country(String typed) {
        String wanted = typed.strip();
        String code = wanted.toUpperCase(Locale.ROOT).equals("UK") ? "GB" : wanted.toUpperCase(Locale.ROOT);
        return Arrays.stream(Locale.getISOCountries())
                .filter(each -> each.equals(code) || isCalled(each, wanted))
                .findFirst()
                .orElseThrow(() -> Refused.badInput(
                        "There is no country “" + wanted + "”.", "Type its two letters after a comma: Leeds, GB."));
    }

    private static boolean isCalled(String code, String name) {
        Locale country = new Locale.Builder().setRegion(code).build();
        return Optional.of(country.getDisplayCountry(Locale.ENGLISH))
                .filter(name::equalsIgnoreCase)
                .or(() -> Optional.of(country.getDisplayCountry(Locale.GERMAN)).filter(name::equalsIgnoreCase))
                .isPresent();
    }
}
