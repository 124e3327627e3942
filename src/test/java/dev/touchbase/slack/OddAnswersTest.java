package dev.touchbase.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.SettableClock;
import dev.touchbase.domain.notice.Pace;
import dev.touchbase.drill.Drill;
import dev.touchbase.drill.DrillResult;
import dev.touchbase.sandbox.Faults.Fault;
import dev.touchbase.store.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A message counts as sent when Slack has said so, with a timestamp, of the channel that was meant.
@Drill
class OddAnswersTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    private final SettableClock clock = new SettableClock(InstantSource.fixed(MONDAY), MONDAY);

    @Test
    void whatever_is_answered_it_stands_once_in_the_end_or_is_kept_as_refused() throws Exception {
        var answers = answers();
        var drill = DrillResult.of("\"Sent\" means that Slack said so (R13)", "SQLite");
        try (var town = new Town(
                TestDatabase.Kind.SQLITE, clock, Pace.usual().withoutPauses().withCeilings(Pace.Ceilings.NONE))) {
            var station = town.station(answers.size());
            var notices = station.put(answers.size());
            Map<String, Fault> once = new HashMap<>();
            var names = answers.keySet().toArray(new String[0]);
            for (int i = 0; i < names.length; i++) {
                once.put(notices.get(i).key(), answers.get(names[i]));
            }
            station.slack
                    .faults()
                    .rule(
                            Town.POST,
                            arguments -> Optional.ofNullable(once.remove(arguments
                                    .path("metadata")
                                    .path("event_payload")
                                    .path("key")
                                    .asText())));

            station.poster.sendDue();
            for (int i = 0; i < names.length; i++) {
                assertThat(station.deliveries().get(notices.get(i).key()).state())
                        .as(names[i])
                        .isEqualTo(names[i].contains("channel_not_found") ? "failed" : "ambiguous");
            }
            for (int i = 0; i < 9; i++) {
                clock.moveTo(clock.instant().plus(Duration.ofMinutes(5)));
                station.poster.sendDue();
            }

            var stands = station.stands();
            drill.injected(names.length, "odd answers")
                    .lost(names.length - 1 - stands.size())
                    .repeated(stands.values().stream()
                            .mapToLong(calls -> calls.size() - 1L)
                            .sum())
                    .keep();
            for (int i = 0; i < names.length; i++) {
                var key = notices.get(i).key();
                boolean refused = names[i].contains("channel_not_found");
                assertThat(station.deliveries().get(key).state()).as(names[i]).isEqualTo(refused ? "failed" : "sent");
                assertThat(stands.containsKey(key)).as(names[i]).isEqualTo(!refused);
            }
            assertThat(stands).allSatisfy((key, calls) -> assertThat(calls).hasSize(1));
            assertThat(town.faults).isEmpty();
        }
    }

    private static Map<String, Fault> answers() {
        Map<String, Fault> answers = new LinkedHashMap<>();
        answers.put("refused: channel_not_found", Fault.error("channel_not_found"));
        answers.put(
                "not ok, though done: fatal_error",
                Fault.answersAfter(200, "{\"ok\":false,\"error\":\"fatal_error\"}"));
        answers.put("not ok: internal_error", Fault.error("internal_error"));
        Map.of(
                        "HTML", "<html>maintenance</html>",
                        "empty", "",
                        "truncated JSON", "{\"ok\":tr",
                        "ok without ts", "{\"ok\":true,\"channel\":\"D0\"}",
                        "ok of another channel", "{\"ok\":true,\"channel\":\"C0OTHER0001\",\"ts\":\"1.000002\"}",
                        "JSON that is no object", "[]")
                .forEach((name, body) -> {
                    answers.put(name + ", though done", Fault.answersAfter(200, body));
                    answers.put(name, Fault.answers(200, body));
                });
        answers.put("204, though done", Fault.answersAfter(204, ""));
        answers.put("204", Fault.answers(204, ""));
        return answers;
    }
}
