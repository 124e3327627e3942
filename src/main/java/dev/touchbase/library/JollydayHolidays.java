package dev.touchbase.library;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import dev.touchbase.domain.calendar.Holidays;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Public holidays from jollyday's calendars. Years and places that were asked for are kept in memory; safe for
/// several threads.
///
/// Where a holiday is observed on another day, both days are holidays. The United Kingdom has no holidays of its own
/// beyond those of its parts, so without a region it is England's that hold.
public final class JollydayHolidays implements Holidays {

    private static final Map<String, String> USUAL_REGION = Map.of("gb", "eng");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final Set<String> supported = supported();
    private final Map<String, HolidayManager> managers = new ConcurrentHashMap<>();
    private final Map<Place, Map<LocalDate, String>> known = new ConcurrentHashMap<>();

    private record Place(String country, String region, int year) {}

    @Override
    public Optional<String> nameOf(LocalDate day, String country, Optional<String> region) {
        String code = country.toLowerCase(Locale.ROOT);
        if (!knows(country) || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            return Optional.empty();
        }
        String wanted = region.map(name -> name.toLowerCase(Locale.ROOT)).orElse(USUAL_REGION.getOrDefault(code, ""));
        Place place = new Place(code, knows(country, wanted) ? wanted : "", day.getYear());
        return Optional.ofNullable(known.computeIfAbsent(place, this::load).get(day));
    }

    /// Whether there is a calendar of that country; without one it has no holidays here.
    ///
    /// @param country ISO 3166 code of two letters, in either case
    public boolean knows(String country) {
        return supported.contains(country.toLowerCase(Locale.ROOT));
    }

    /// Whether there are holidays of that part of the country; without them the whole country's hold.
    ///
    /// @param country ISO 3166 code of two letters, in either case
    /// @param region its part as in ISO 3166-2 without the country, in either case
    public boolean knows(String country, String region) {
        return knows(country)
                && manager(country.toLowerCase(Locale.ROOT))
                        .getCalendarHierarchy()
                        .getChildren()
                        .containsKey(region.toLowerCase(Locale.ROOT));
    }

    private HolidayManager manager(String country) {
        return managers.computeIfAbsent(country, code -> HolidayManager.getInstance(ManagerParameters.create(code)));
    }

    private Map<LocalDate, String> load(Place place) {
        String[] region = place.region.isEmpty() ? new String[0] : new String[] {place.region};
        Map<LocalDate, String> names = new TreeMap<>();
        for (Holiday holiday : manager(place.country).getHolidays(Year.of(place.year), region)) {
            if (holiday.getType() != HolidayType.OBSERVANCE) {
                String name = holiday.getDescription(Locale.ENGLISH);
                names.putIfAbsent(holiday.getDate(), name);
                names.putIfAbsent(holiday.getActualDate(), name);
            }
        }
        return names;
    }

    /// Its codes also name stock exchanges.
    private static Set<String> supported() {
        Set<String> countries = Set.of(Locale.getISOCountries());
        return HolidayManager.getSupportedCalendarCodes().stream()
                .filter(code -> countries.contains(code.toUpperCase(Locale.ROOT)))
                .map(code -> code.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
