package dev.touchbase.domain.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The ISO 3166 codes of countries by their English, German and own names.
final class CountryNames {

    private static final Map<String, String> CODES = codes();

    private CountryNames() {}

    /// The code of two letters, or empty if no country is called so.
    static Optional<String> code(String written) {
        return Optional.ofNullable(CODES.get(HeadingFolding.folded(written)));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            var country = new Locale.Builder().setRegion(code).build();
            codes.put(HeadingFolding.folded(code), code);
            codes.putIfAbsent(HeadingFolding.folded(country.getISO3Country()), code);
            codes.putIfAbsent(HeadingFolding.folded(country.getDisplayCountry(Locale.ENGLISH)), code);
            codes.putIfAbsent(HeadingFolding.folded(country.getDisplayCountry(Locale.GERMAN)), code);
        }
        for (Locale locale : Locale.getAvailableLocales()) {
            if (locale.getCountry().length() == 2) {
                codes.putIfAbsent(HeadingFolding.folded(locale.getDisplayCountry(locale)), locale.getCountry());
            }
        }
        codes.put("uk", "GB");
        codes.put("england", "GB");
        codes.put("scotland", "GB");
        codes.put("wales", "GB");
        codes.put("greatbritain", "GB");
        codes.put("grossbritannien", "GB");
        codes.put("unitedstatesofamerica", "US");
        codes.put("holland", "NL");
        codes.put("turkey", "TR");
        codes.put("czechrepublic", "CZ");
        codes.put("tschechien", "CZ");
        codes.remove("");
        return Map.copyOf(codes);
    }
}
