package dev.touchbase.domain.calendar;

import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/// A part of the day, with the time that stands for it where no other is named.
enum DayPart {
    MORNING(9),
    FORENOON(10),
    NOON(12),
    AFTERNOON(15),
    EVENING(18),
    NIGHT(19);

    private static final Map<String, DayPart> NAMES = Map.ofEntries(
            Map.entry("morning", MORNING),
            Map.entry("morgen", MORNING),
            Map.entry("fruh", MORNING),
            Map.entry("morgens", MORNING),
            Map.entry("vormittag", FORENOON),
            Map.entry("vormittags", FORENOON),
            Map.entry("noon", NOON),
            Map.entry("midday", NOON),
            Map.entry("mittag", NOON),
            Map.entry("mittags", NOON),
            Map.entry("afternoon", AFTERNOON),
            Map.entry("nachmittag", AFTERNOON),
            Map.entry("nachmittags", AFTERNOON),
            Map.entry("evening", EVENING),
            Map.entry("abend", EVENING),
            Map.entry("abends", EVENING),
            Map.entry("night", NIGHT));

    private final LocalTime usual;

    DayPart(int hour) {
        this.usual = LocalTime.of(hour, 0);
    }

    LocalTime usual() {
        return usual;
    }

    static Optional<DayPart> named(String folded) {
        return Optional.ofNullable(NAMES.get(folded));
    }

    /// The clock's time in this part of the day: 7 in the evening is 19:00.
    ///
    /// @throws java.time.DateTimeException if there is no such time
    LocalTime of(ClockTime shown) {
        if (!shown.half().isEmpty() || shown.hour() > 12) {
            return shown.exactly();
        }
        return switch (this) {
            case MORNING, FORENOON -> shown.exactly();
            case NOON -> shown.hour() < 7 ? shown.withHalf("pm").exactly() : shown.exactly();
            case AFTERNOON, EVENING, NIGHT ->
                shown.hour() == 0 ? shown.exactly() : shown.withHalf("pm").exactly();
        };
    }
}
