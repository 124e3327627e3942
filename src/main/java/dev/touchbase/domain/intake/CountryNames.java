package dev.touchbase.domain.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The ISO 3166 codes of countries by their English, German and other European names.
final class CountryNames {

    private static final Map<String, String> SHORT_FORMS = Map.ofEntries(
            Map.entry("uk", "GB"),
            Map.entry("england", "GB"),
            Map.entry("scotland", "GB"),
            Map.entry("wales", "GB"),
            Map.entry("greatbritain", "GB"),
            Map.entry("grossbritannien", "GB"),
            Map.entry("unitedstatesofamerica", "US"),
            Map.entry("holland", "NL"),
            Map.entry("turkey", "TR"),
            Map.entry("czechrepublic", "CZ"),
            Map.entry("tschechien", "CZ"));

    private CountryNames() {}

    /// The code of two letters, or empty if no country is called so.
    static Optional<String> code(String written) {
        String name = HeadingFolding.folded(written);
        return Optional.ofNullable(SHORT_FORMS.get(name))
                .or(() -> Optional.ofNullable(Usual.CODES.get(name)))
                .or(() -> Optional.ofNullable(Other.CODES.get(name)));
    }

    private static Map<String, String> codes(List<Locale> languages) {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            var country = new Locale.Builder().setRegion(code).build();
            languages.forEach(
                    language -> codes.putIfAbsent(HeadingFolding.folded(country.getDisplayCountry(language)), code));
        }
        return codes;
    }

    /// Names that most files have.
    private static final class Usual {

        static final Map<String, String> CODES = codes(List.of(Locale.ENGLISH, Locale.GERMAN));

        static {
            for (String code : Locale.getISOCountries()) {
                CODES.put(HeadingFolding.folded(code), code);
                CODES.putIfAbsent(
                        HeadingFolding.folded(
                                new Locale.Builder().setRegion(code).build().getISO3Country()),
                        code);
            }
        }
    }

    /// Names in other languages: made only when they are asked for, since the JDK takes its time over them.
    private static final class Other {

        static final Map<String, String> CODES =
                codes(List.of("es", "fr", "it", "nl", "pt", "pl", "da", "sv", "fi").stream()
                        .map(Locale::forLanguageTag)
                        .toList());
    }
}
