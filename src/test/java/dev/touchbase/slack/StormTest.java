package dev.touchbase.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.touchbase.domain.notice.Pace;
import dev.touchbase.drill.Drill;
import dev.touchbase.drill.DrillResult;
import dev.touchbase.drill.Drills;
import dev.touchbase.sandbox.Calls.Call;
import dev.touchbase.sandbox.Faults.Fault;
import dev.touchbase.slack.Town.Station;
import dev.touchbase.store.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Slack asks one workspace of five to wait, again and again, and then breaks down for it: the others don't notice, and
/// nothing is lost or said twice.
@Drill
class StormTest {

    private static final int NOTICES = Drills.times(20, 100);
    private static final int PEOPLE = Drills.times(10, 50);
    private static final Duration LIMITED = Drills.lasting(Duration.ofSeconds(9), Duration.ofMinutes(3));
    private static final int RETRY_AFTER = Drills.times(3, 30);
    private static final Duration DOWN = Drills.lasting(Duration.ofSeconds(12), Duration.ofMinutes(5));
    private static final Duration HANG = Drills.lasting(Duration.ofSeconds(11), Duration.ofSeconds(20));

    /// What was on its way to Slack when it asked to wait can't be called back.
    private static final Duration ON_ITS_WAY = Duration.ofMillis(700);

    private static final Duration PATIENCE = LIMITED.plus(DOWN).plusMinutes(8);

    private final AtomicInteger injected = new AtomicInteger();

    @ParameterizedTest
    @EnumSource(TestDatabase.Kind.class)
    void a_storm_in_one_workspace_delays_that_one_alone_and_loses_and_repeats_nothing(TestDatabase.Kind kind)
            throws Exception {
        var drill =
                DrillResult.of("A storm of 429s and an outage delay one workspace of five alone (R10)", kind.name());
        try (var town = new Town(kind, InstantSource.system(), Pace.usual())) {
            for (int i = 0; i < 5; i++) {
                town.station(PEOPLE);
            }
            var struck = town.stations.getFirst();
            town.stations.forEach(station -> station.put(NOTICES / 2));
            Instant begun = InstantSource.system().instant();
            struck.slack.faults().rule(Town.POST, arguments -> storm(begun));
            town.stations.forEach(Station::opens);

            await().atMost(PATIENCE)
                    .until(() -> begun.plus(LIMITED)
                            .plusSeconds(2)
                            .isBefore(InstantSource.system().instant()));
            town.stations.forEach(station -> station.put(NOTICES / 2));

            var others = town.stations.subList(1, 5);
            await().atMost(PATIENCE)
                    .until(() -> town.stations.stream().mapToLong(Station::open).sum() == 0);

            var delays = others.stream()
                    .flatMap(station -> station.delays().stream())
                    .sorted()
                    .toList();
            var p95 = delays.get(delays.size() * 95 / 100);
            long lost = town.stations.stream()
                    .mapToLong(station -> NOTICES - station.stands().size())
                    .sum();
            long repeated = town.stations.stream()
                    .flatMap(station -> station.stands().values().stream())
                    .mapToLong(calls -> calls.size() - 1L)
                    .sum();
            long inside = callsInsideWindows(struck);
            int tries =
                    struck.tries().values().stream().mapToInt(List::size).max().orElse(0);
            drill.injected(injected.get(), "faults")
                    .lost(lost)
                    .repeated(repeated)
                    .saying("%d calls inside a wait; others' p95 delay %d ms; %d tries at most"
                            .formatted(inside, p95.toMillis(), tries))
                    .keep();
            assertThat(lost + repeated).isZero();
            assertThat(inside).as("calls while Slack asked to wait").isZero();
            assertThat(p95).isLessThan(Duration.ofSeconds(10));
            assertThat(tries).isLessThanOrEqualTo(8);
            assertThat(town.stations).allSatisfy(StormTest::leavesChannelsAlone);
            assertThat(town.stations)
                    .allSatisfy(each -> assertThat(each.states()).containsOnly("sent"));
            assertThat(town.faults).isEmpty();
        }
    }

    private Optional<Fault> storm(Instant begun) {
        var since = Duration.between(begun, InstantSource.system().instant());
        if (since.compareTo(LIMITED) < 0) {
            injected.incrementAndGet();
            return Optional.of(Fault.limited(RETRY_AFTER));
        }
        if (since.compareTo(LIMITED.plus(DOWN)) > 0) {
            return Optional.empty();
        }
        return Optional.of(
                switch (injected.incrementAndGet() % 5) {
                    case 0 -> Fault.status(503);
                    case 1 -> Fault.dropAfter();
                    case 2 -> Fault.hang(HANG);
                    case 3 -> Fault.dropBefore();
                    default -> Fault.statusAfter(503);
                });
    }

    /// Posts that came while an earlier answer still asked to wait.
    private static long callsInsideWindows(Station station) {
        var posts = station.slack.calls().of(Town.POST);
        var limits = posts.stream()
                .filter(call -> call.error().equals("ratelimited"))
                .map(Call::at)
                .toList();
        return posts.stream()
                .filter(call -> limits.stream()
                        .anyMatch(limit -> call.at().isAfter(limit.plus(ON_ITS_WAY))
                                && call.at().isBefore(limit.plusSeconds(RETRY_AFTER))))
                .count();
    }

    private static void leavesChannelsAlone(Station station) {
        var byChannel = station.slack.calls().of(Town.POST).stream()
                .filter(Call::ok)
                .collect(Collectors.groupingBy(
                        call -> call.arguments().path("channel").asText()));
        byChannel.forEach((channel, calls) -> {
            for (int i = 1; i < calls.size(); i++) {
                assertThat(Duration.between(calls.get(i - 1).at(), calls.get(i).at()))
                        .as("between two messages in " + channel)
                        .isGreaterThanOrEqualTo(Pace.usual().gap());
            }
        });
    }
}
