package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.touchbase.SettableClock;
import dev.touchbase.domain.notice.Pace;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A fault that fires for five thousand customers is bounded, and can be stopped.
@OnPostgres
class CeilingsJourneyTest {

    private static final int CUSTOMERS = 5_000;
    private static final int A_PERSON = Pace.usual().ceilings().personADay();
    private static final int AN_HOUR = Pace.usual().ceilings().workspaceAnHour();
    private static final Duration STOPPED_AFTER = Duration.ofSeconds(5);

    @Test
    void five_thousand_at_once_are_twenty_for_each_person_and_a_summary_of_the_rest() {
        try (var house = House.staffed(Flood.firm(5), House.START)) {
            Flood.strikes(house, CUSTOMERS);
            house.skipTo(Flood.DUE);

            var posted = Flood.posted(house.slack());
            assertThat(posted.stream().filter(key -> !key.startsWith("digest-")))
                    .doesNotHaveDuplicates()
                    .hasSize(5 * (A_PERSON + 1));
            assertThat(summaries(posted)).hasSize(5).allMatch(key -> key.startsWith("many-more-2026-11-23-"));
            house.dm("person3").expect(leftOut(house, 3) + " more for you today");
            assertThat(house.count("outbox WHERE state IN ('waiting', 'refresh', 'sending', 'ambiguous')"))
                    .isZero();
        }
    }

    @Test
    void past_five_hundred_an_hour_the_owner_is_told_once_and_nobody_else_hears_more_until_the_next_hour() {
        try (var house = House.staffed(Flood.firm(50), House.START)) {
            Flood.strikes(house, CUSTOMERS);
            house.skipTo(Flood.DUE);

            var posted = Flood.posted(house.slack());
            assertThat(posted).doesNotHaveDuplicates().hasSize(AN_HOUR + 1);
            assertThat(summaries(posted)).singleElement().asString().startsWith("too-many-");
            house.dm("maria").expect("Too many messages within an hour").expect("settings notices off");

            Flood.strikes(house, 1, "2026-11-23T11:30");
            house.skipTo("Mon 11:20");
            assertThat(Flood.posted(house.slack())).hasSizeGreaterThan(AN_HOUR + 1);
        }
    }

    /// Both instances are in the middle of it when the owner stops it.
    @Test
    void notices_off_stops_what_is_on_its_way_within_five_seconds_in_every_instance() {
        try (var house = House.staffed(Flood.firm(25), House.START)) {
            Flood.strikes(house, 1_000);
            var clock = new SettableClock(InstantSource.fixed(house.now()), house.now());
            try (var another = house.another(clock)) {
                var moment = house.now().plus(Duration.ofMinutes(140));
                var here = CompletableFuture.runAsync(() -> house.skipTo(moment));
                var there = CompletableFuture.runAsync(() -> clock.moveTo(moment));
                await().atMost(Duration.ofMinutes(1))
                        .until(() -> Flood.posted(house.slack()).size() > 20);

                house.as("maria").types("/contact settings notices off").sees("off");
                Instant off = InstantSource.system().instant();
                here.join();
                there.join();

                another.wake();
                assertThat(house.slack().calls().of("chat.postMessage").stream()
                                .filter(call -> call.at().isAfter(off.plus(STOPPED_AFTER))))
                        .isEmpty();
                assertThat(Flood.posted(house.slack())).hasSizeLessThan(25 * A_PERSON);
                assertThat(house.count("outbox WHERE state = 'withdrawn'")).isGreaterThan(0);
            }
        }
    }

    private static long leftOut(House house, int person) {
        var staff = house.touchbase()
                .store()
                .staff
                .bySlackId(
                        house.touchbase().store().workspaces.single(house.now()).id(), "U0PERSON00" + person)
                .orElseThrow();
        return house.count("outbox WHERE state = 'withdrawn' AND lane = 'staff-"
                + staff.id().value() + "'");
    }

    private static List<String> summaries(List<String> posted) {
        return posted.stream()
                .filter(key -> key.startsWith("many-more-") || key.startsWith("too-many-"))
                .collect(Collectors.toList());
    }
}
