package dev.touchbase.domain.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/// The hours of a day in which customers may be contacted, the first moment included, the last not. They may cross
/// midnight; where both ends are the same, the whole day is open.
///
/// @param from the first open moment
/// @param to the first moment that is closed again
public record OpenHours(LocalTime from, LocalTime to) {

    /// 07:00 to 20:00.
    public static final OpenHours USUAL = new OpenHours(LocalTime.of(7, 0), LocalTime.of(20, 0));

    private static final int LONGEST = 60;

    /// Reads "07:00-20:00", "7-20", "8am to 6pm", "8 bis 18 uhr", "all day". Without am or pm the hours are those of
    /// a 24-hour clock. Empty when it isn't two times.
    ///
    /// @param typed what was typed
    public static Optional<OpenHours> parse(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = Vocabulary.fold(typed).replace("uhr", "").replaceAll(" (?:to|bis|until|till) ", "-");
        String compact = folded.replaceAll("[–—]", "-").replace(" ", "");
        if (compact.equals("allday") || compact.equals("ganztags")) {
            return Optional.of(new OpenHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        }
        List<String> ends = List.of(compact.split("-", -1));
        return ends.size() == 2
                ? time(ends.get(0)).flatMap(from -> time(ends.get(1)).map(to -> new OpenHours(from, to)))
                : Optional.empty();
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return ClockTime.shown(text).map(ClockTime::exactly);
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /// Whether it is open at that time of day.
    ///
    /// @param time the local time
    public boolean isOpen(LocalTime time) {
        if (from.equals(to)) {
            return true;
        }
        boolean begun = !time.isBefore(from);
        boolean ended = !time.isBefore(to);
        return from.isBefore(to) ? begun && !ended : begun || !ended;
    }

    /// The moment itself if it is open then, else the next opening.
    ///
    /// @param moment the moment, in the zone whose hours these are
    public ZonedDateTime nextOpen(ZonedDateTime moment) {
        if (isOpen(moment.toLocalTime())) {
            return moment;
        }
        LocalDate day = moment.toLocalDate();
        ZonedDateTime today = opening(day, moment);
        return today.isBefore(moment) ? opening(day.plusDays(1), moment) : today;
    }

    private ZonedDateTime opening(LocalDate day, ZonedDateTime like) {
        return LocalMoments.at(day, from, like.getZone()).atZone(like.getZone());
    }

    /// "07:00–20:00".
    @Override
    public String toString() {
        return DateWords.time(from) + "–" + DateWords.time(to);
    }
}
