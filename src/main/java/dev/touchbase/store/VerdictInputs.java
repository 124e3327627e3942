package dev.touchbase.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.touchbase.domain.calendar.DateSpan;
import dev.touchbase.domain.calendar.Holidays;
import dev.touchbase.domain.calendar.KnownHolidays;
import dev.touchbase.domain.calendar.NotedHolidays;
import dev.touchbase.domain.calendar.WorkCalendar;
import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.policy.About;
import dev.touchbase.domain.policy.Engagement;
import dev.touchbase.domain.policy.Grounds;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Proposal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A proposal and a history as compact JSON: moments as microseconds, keys as numbers, what is null left out, contacts
/// as
/// arrays, and of the holidays those names that the judgement came upon.
record VerdictInputs(
        Proposal proposal,
        List<Engagement> past,
        List<Engagement> coming,
        List<Suppression> suppressions,
        ZoneId zone,
        boolean zoneKnown,
        Calendar calendar,
        About about) {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new InputsModule())
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.USE_DEFAULTS))
            .build();

    /// The calendar, with answers in the place of a library that answers.
    private record Calendar(
            Set<DayOfWeek> workdays,
            String country,
            @Nullable String region,
            List<DateSpan> closures,
            Map<String, String> holidays) {

        static Calendar of(WorkCalendar calendar) {
            Map<String, String> names = new TreeMap<>();
            known(calendar.holidays()).names().forEach((day, name) -> names.put(day.toString(), name));
            return new Calendar(
                    calendar.workdays(),
                    calendar.country(),
                    calendar.region().orElse(null),
                    calendar.closures(),
                    names);
        }

        WorkCalendar calendar() {
            Map<LocalDate, String> names = new TreeMap<>();
            holidays.forEach((day, name) -> names.put(LocalDate.parse(day), name));
            return new WorkCalendar(workdays, new KnownHolidays(names), country, Optional.ofNullable(region), closures);
        }

        private static KnownHolidays known(Holidays holidays) {
            return switch (holidays) {
                case NotedHolidays noted -> noted.known();
                case KnownHolidays known -> known;
                case Holidays none when none == Holidays.NONE -> new KnownHolidays(Map.of());
                default -> throw new IllegalArgumentException("nobody noted which holidays were looked at");
            };
        }
    }

    /// As text.
    static String write(Proposal proposal, History history) {
        try {
            return MAPPER.writeValueAsString(new VerdictInputs(
                    proposal,
                    history.past(),
                    history.coming(),
                    history.suppressions(),
                    history.zone(),
                    history.zoneKnown(),
                    Calendar.of(history.calendar()),
                    history.about()));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("can't be written as JSON: " + proposal, e);
        }
    }

    /// What [#write] wrote, with the rules of then.
    ///
    /// @throws IllegalArgumentException when it can't be read
    static Grounds read(String text, List<Map<String, String>> rules) {
        try {
            VerdictInputs inputs = MAPPER.readValue(text, VerdictInputs.class);
            return new Grounds(inputs.proposal(), inputs.history(), rules);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("What was looked at can't be read any more.", e);
        }
    }

    private History history() {
        return new History(past, coming, suppressions, zone, zoneKnown, calendar.calendar(), about);
    }
}
