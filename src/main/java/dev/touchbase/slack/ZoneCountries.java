package dev.touchbase.slack;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The country of a zone, where a zone is used by one country in the main: the first guess for public holidays.
final class ZoneCountries {

    private static final Map<String, String> COUNTRIES = read("""
            AT Europe/Vienna
            AU Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Perth Australia/Adelaide Australia/Hobart
            BE Europe/Brussels
            BG Europe/Sofia
            BR America/Sao_Paulo America/Recife America/Fortaleza America/Manaus America/Bahia
            CA America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax America/St_Johns
            CH Europe/Zurich
            CL America/Santiago
            CO America/Bogota
            CY Asia/Nicosia
            CZ Europe/Prague
            DE Europe/Berlin Europe/Busingen
            DK Europe/Copenhagen
            EE Europe/Tallinn
            ES Europe/Madrid Atlantic/Canary Africa/Ceuta
            FI Europe/Helsinki
            FR Europe/Paris
            GB Europe/London
            GR Europe/Athens
            HR Europe/Zagreb
            HU Europe/Budapest
            IE Europe/Dublin
            IN Asia/Kolkata Asia/Calcutta
            IS Atlantic/Reykjavik
            IT Europe/Rome
            JP Asia/Tokyo
            KR Asia/Seoul
            LI Europe/Vaduz
            LT Europe/Vilnius
            LU Europe/Luxembourg
            LV Europe/Riga
            MT Europe/Malta
            MX America/Mexico_City America/Monterrey America/Tijuana America/Cancun
            NL Europe/Amsterdam
            NO Europe/Oslo
            NZ Pacific/Auckland
            PL Europe/Warsaw
            PT Europe/Lisbon Atlantic/Madeira Atlantic/Azores
            RO Europe/Bucharest
            RS Europe/Belgrade
            SE Europe/Stockholm
            SG Asia/Singapore
            SI Europe/Ljubljana
            SK Europe/Bratislava
            TR Europe/Istanbul
            UA Europe/Kyiv Europe/Kiev
            US America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix America/Detroit
            US America/Indiana/Indianapolis America/Boise America/Anchorage Pacific/Honolulu
            ZA Africa/Johannesburg
            """);

    private ZoneCountries() {}

    /// Its ISO 3166 code; empty for a zone of several countries or of none that is known here.
    static Optional<String> of(ZoneId zone) {
        return Optional.ofNullable(COUNTRIES.get(zone.getId()));
    }

    private static Map<String, String> read(String table) {
        Map<String, String> countries = new HashMap<>();
        table.lines()
                .map(line -> line.split(" "))
                .forEach(words -> Arrays.stream(words).skip(1).forEach(zone -> countries.put(zone, words[0])));
        return Map.copyOf(countries);
    }
}
