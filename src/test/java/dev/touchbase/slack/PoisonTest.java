package dev.touchbase.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.SettableClock;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.notice.Outbox;
import dev.touchbase.domain.notice.Pace;
import dev.touchbase.drill.Drill;
import dev.touchbase.drill.DrillResult;
import dev.touchbase.drill.Drills;
import dev.touchbase.sandbox.Faults.Fault;
import dev.touchbase.slack.NoticeContent.Prepared;
import dev.touchbase.store.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Notices that can't be delivered stop no other. Those that Slack refuses for good are tried once.
@Drill
class PoisonTest {

    private static final int NOTICES = Drills.times(300, 1_000);
    private static final List<String> REFUSALS = List.of(
            "channel_not_found",
            "is_archived",
            "user_not_found",
            "invalid_blocks",
            "msg_too_long",
            "restricted_action",
            "not_in_channel",
            "some_error_of_next_year");
    private static final int EVERY = NOTICES / 10;
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Pace PACE = Pace.usual().withoutPauses().withCeilings(Pace.Ceilings.NONE);

    private final SettableClock clock = new SettableClock(InstantSource.fixed(MONDAY), MONDAY);

    @ParameterizedTest
    @EnumSource(TestDatabase.Kind.class)
    void ten_bad_ones_stop_none_of_the_others_and_are_kept_with_their_reasons(TestDatabase.Kind kind) throws Exception {
        var drill = DrillResult.of("One bad notice stops nothing (R11)", kind.name());
        try (var town = new Town(kind, clock, PACE)) {
            Map<String, String> poison = new HashMap<>();
            var station = town.station(50, breaksFor(town, key(8)), outbox -> outbox);
            var notices = station.put(NOTICES);
            for (int i = 0; i < REFUSALS.size(); i++) {
                poison.put(notices.get(i * EVERY).key(), REFUSALS.get(i));
            }
            var broken = key(8);
            var unknown = key(9);
            town.tampers("UPDATE outbox SET kind = 'FromTheFuture' WHERE notice_key = '" + unknown + "'");
            station.slack
                    .faults()
                    .rule(
                            Town.POST,
                            arguments -> Optional.ofNullable(poison.get(arguments
                                            .path("metadata")
                                            .path("event_payload")
                                            .path("key")
                                            .asText()))
                                    .map(Fault::error));

            for (int i = 0; i < 10; i++) {
                station.poster.sendDue();
                clock.moveTo(clock.instant().plus(Duration.ofMinutes(5)));
            }

            var deliveries = station.deliveries();
            var stands = station.stands();
            drill.injected(10, "bad of " + NOTICES)
                    .lost(NOTICES - 10 - stands.size())
                    .repeated(stands.values().stream()
                            .mapToLong(calls -> calls.size() - 1L)
                            .sum())
                    .keep();
            assertThat(stands)
                    .hasSize(NOTICES - 10)
                    .allSatisfy((key, calls) -> assertThat(calls).hasSize(1));
            poison.forEach((key, reason) -> {
                assertThat(deliveries.get(key))
                        .extracting(Outbox.Delivery::state)
                        .isEqualTo("failed");
                assertThat(deliveries.get(key))
                        .extracting(Outbox.Delivery::reason)
                        .isEqualTo(reason);
                assertThat(station.tries().get(key)).as("tries of " + reason).hasSize(1);
            });
            assertThat(deliveries.get(broken))
                    .extracting(Outbox.Delivery::state)
                    .isEqualTo("failed");
            assertThat(town.faults).as("tries of the one that breaks").hasSize(8);
            assertThat(deliveries.get(unknown))
                    .extracting(Outbox.Delivery::reason)
                    .asString()
                    .contains("FromTheFuture");
            assertThat(station.open()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Kind.class)
    void a_token_that_was_taken_back_parks_its_workspace_alone_and_costs_no_notice(TestDatabase.Kind kind)
            throws Exception {
        try (var town = new Town(kind, clock, PACE)) {
            var cutOff = town.station(20);
            var other = town.station(20);
            cutOff.put(40);
            other.put(40);
            cutOff.slack.faults().rule(Town.POST, arguments -> Optional.of(Fault.error("token_revoked")));

            for (int i = 0; i < 12; i++) {
                cutOff.poster.sendDue();
                other.poster.sendDue();
                clock.moveTo(clock.instant().plus(Duration.ofMinutes(5)));
            }
            assertThat(other.stands()).hasSize(40);
            assertThat(cutOff.slack.calls().of(Town.POST))
                    .as("a look every five minutes, by no more than there are senders")
                    .hasSizeLessThanOrEqualTo(12 * PACE.senders());
            assertThat(cutOff.states()).containsOnly("waiting");

            cutOff.slack.faults().endRule(Town.POST);
            cutOff.poster.sendDue();
            assertThat(cutOff.stands())
                    .hasSize(40)
                    .allSatisfy((key, calls) -> assertThat(calls).hasSize(1));
        }
    }

    private static NoticeContent breaksFor(Town town, String key) {
        return new NoticeContent() {
            @Override
            public Optional<Prepared> prepare(WorkspaceId workspace, Notice notice, boolean stands, Instant now) {
                if (notice.key().equals(key)) {
                    throw new IllegalStateException("a view that breaks");
                }
                return town.says(workspace, notice, stands, now);
            }
        };
    }

    private static String key(int tenth) {
        return "plan-" + tenth * EVERY + "-" + tenth * EVERY;
    }
}
