package dev.touchbase.drill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.calendar.LocalMoments;
import java.text.ParseException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quartz.CronExpression;

/// A time of day comes once on each local day, in every zone: skipped by the clock, at the first minute after the gap;
/// shown twice, at the first of the two.
@Drill
class LocalTimesTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);
    private static final List<LocalTime> TIMES = Stream.of("00:00", "00:30", "01:30", "02:30", "03:30", "08:30")
            .map(LocalTime::parse)
            .toList();

    /// In the fast set every twentieth zone on all days, and every zone around each of its transitions.
    @Test
    void each_time_comes_once_on_each_local_day_in_every_zone() {
        var zones = new TreeSet<>(ZoneId.getAvailableZoneIds());
        var result = DrillResult.of("A time of day comes once a local day", "every zone");
        List<String> wrong = new ArrayList<>();
        long moments = 0;
        int gaps = 0;
        int nth = 0;
        for (var id : zones) {
            var zone = ZoneId.of(id);
            boolean all = Drills.isLong() || nth++ % 20 == 0;
            gaps += transitions(zone.getRules()).size();
            var days = all ? FIRST.datesUntil(LAST.plusDays(1)) : aroundTransitions(zone);
            for (var day : (Iterable<LocalDate>) days::iterator) {
                for (var time : TIMES) {
                    moments++;
                    if (!isTheFirst(LocalMoments.at(day, time, zone), day, time, zone)) {
                        wrong.add(id + " " + day + " " + time);
                    }
                }
            }
        }
        result.injected(gaps, "transitions of " + zones.size() + " zones")
                .lost(wrong.size())
                .saying(moments + " moments")
                .keep();
        assertThat(wrong).isEmpty();
        assertThat(zones).hasSizeGreaterThan(500);
    }

    /// The first moment of that local day at which the clock on the wall shows the time or more.
    private static boolean isTheFirst(Instant moment, LocalDate day, LocalTime time, ZoneId zone) {
        var rules = zone.getRules();
        var wanted = day.atTime(time);
        var shown = moment.atZone(zone).toLocalDateTime();
        var before = moment.minusSeconds(1).atZone(zone).toLocalDateTime();
        var offsets = rules.getValidOffsets(wanted);
        boolean reached = !shown.isBefore(wanted) && before.isBefore(wanted);
        boolean first = offsets.size() < 2 || moment.equals(earlier(offsets).apply(wanted));
        return reached && first && shown.toLocalDate().equals(day);
    }

    private static java.util.function.Function<java.time.LocalDateTime, Instant> earlier(List<ZoneOffset> offsets) {
        return local ->
                offsets.stream().map(local::toInstant).min(Instant::compareTo).orElseThrow();
    }

    private static Stream<LocalDate> aroundTransitions(ZoneId zone) {
        var days = new TreeSet<LocalDate>();
        for (var transition : transitions(zone.getRules())) {
            var day = transition.atZone(zone).toLocalDate();
            days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
        }
        return days.stream();
    }

    private static List<Instant> transitions(ZoneRules rules) {
        List<Instant> all = new ArrayList<>();
        var next = rules.nextTransition(FIRST.atStartOfDay(ZoneOffset.UTC).toInstant());
        while (next != null && next.getInstant().isBefore(LAST.atStartOfDay().toInstant(ZoneOffset.UTC))) {
            all.add(next.getInstant());
            next = rules.nextTransition(next.getInstant());
        }
        return all;
    }

    /// What this test would show if times of day were cron expressions.
    @Test
    void a_cron_expression_would_leave_out_a_day_of_each_spring() throws ParseException {
        var newYork = ZoneId.of("America/New_York");
        var cron = new CronExpression("0 30 2 * * ?");
        cron.setTimeZone(TimeZone.getTimeZone(newYork));
        var days = new TreeSet<LocalDate>();
        var at = Date.from(FIRST.atStartOfDay(newYork).toInstant());
        for (int i = 0; i < FIRST.until(LAST, java.time.temporal.ChronoUnit.DAYS); i++) {
            at = cron.getNextValidTimeAfter(at);
            days.add(at.toInstant().atZone(newYork).toLocalDate());
        }

        assertThat(days).doesNotContain(LocalDate.of(2026, 3, 8)).contains(LocalDate.of(2026, 3, 7));
        assertThat(LocalMoments.at(LocalDate.of(2026, 3, 8), LocalTime.of(2, 30), newYork))
                .isEqualTo("2026-03-08T07:00:00Z");
    }
}
