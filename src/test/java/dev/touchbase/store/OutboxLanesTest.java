package dev.touchbase.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.notice.Outbox.Leave;
import dev.touchbase.domain.notice.Outbox.Outgoing;
import dev.touchbase.domain.notice.Pace;
import dev.touchbase.domain.staff.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Notices of one lane go one after the other, whoever sends them.
@OnBothDatabases
class OutboxLanesTest extends StoreTest {

    private static final Pace PACE = Pace.usual().withGap(Duration.ZERO);

    private final SqlOutbox outbox = new SqlOutbox(database);

    OutboxLanesTest(TestDatabase.Kind kind) {
        super(kind);
    }

    @Test
    void of_one_lane_one_is_on_its_way_at_a_time_and_the_oldest_first() {
        Notice first = new Notice.Digest(TODAY);
        Notice second = new Notice.Digest(TODAY.plusDays(1));
        outbox.put(workspace, second, NOW);
        outbox.put(workspace, reminder(0), NOW);
        outbox.put(workspace, first, NOW.minusSeconds(1));

        List<Outgoing> taken = take(9, NOW);
        assertThat(taken).extracting(Outgoing::notice).containsExactly(first, reminder(0));
        assertThat(take(9, NOW)).isEmpty();
        outbox.sent(taken.getFirst(), "C1", "17.5", List.of(), NOW);

        assertThat(take(9, NOW)).extracting(Outgoing::notice).containsExactly(second);
    }

    @Test
    void many_who_take_from_few_lanes_at_once_never_have_two_of_a_lane() throws Exception {
        IntStream.range(0, 60)
                .forEach(i ->
                        outbox.put(workspace, new Notice.PlanSoon(i, somebody(i % 3), i), NOW.plusNanos(i * 1_000L)));
        Map<String, Long> last = new ConcurrentHashMap<>();
        AtomicInteger left = new AtomicInteger(60);
        long until = System.nanoTime() + Duration.ofMinutes(1).toNanos();

        List<List<Long>> taken = AtOnce.run(8, i -> {
            List<Long> mine = new ArrayList<>();
            while (left.get() > 0 && System.nanoTime() < until) {
                for (Outgoing each : take(2, NOW.plusSeconds(1))) {
                    Long before = last.put(each.notice().lane(), each.id());
                    assertThat(each.id()).as("in order").isGreaterThan(before == null ? 0 : before);
                    mine.add(each.id());
                    outbox.sent(each, each.notice().lane(), "17.5", List.of(), NOW.plusSeconds(1));
                    left.decrementAndGet();
                }
            }
            return mine;
        });

        assertThat(taken.stream().flatMap(List::stream).toList()).hasSize(60).doesNotHaveDuplicates();
    }

    /// On PostgreSQL the gap goes by its own clock: it is never over while the test looks.
    @Test
    void after_a_post_its_lane_and_its_channel_are_left_alone_for_the_gap() {
        Pace slow = PACE.withGap(Duration.ofMinutes(5));
        Outgoing posted = putAndTake(new Notice.Digest(TODAY));
        outbox.put(workspace, new Notice.Digest(TODAY.plusDays(1)), NOW);
        assertThat(outbox.trying(posted, "C1", NOW, slow, List.of(), NOW)).isEqualTo(Leave.POST);
        outbox.sent(posted, "C1", "17.5", List.of(), NOW);

        assertThat(take(9, NOW)).as("the same lane").isEmpty();
        Outgoing elsewhere = putAndTake(reminder(0));
        assertThat(outbox.trying(elsewhere, "C1", NOW, slow, List.of(), NOW))
                .as("the same channel")
                .isEqualTo(Leave.CHANNEL_BUSY);
        assertThat(take(9, NOW)).as("it waits for the channel").isEmpty();
        Outgoing other = putAndTake(reminder(1));
        assertThat(outbox.trying(other, "C2", NOW, slow, List.of(), NOW)).isEqualTo(Leave.POST);
        outbox.sent(other, "C2", "17.6", List.of(), NOW);
        gapsAreOver();

        List<Outgoing> next = take(9, NOW.plus(slow.gap()));
        assertThat(next)
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.attempts()).isEqualTo(1));
    }

    /// Not until the lease of the one on its way ends: that is a minute, and the post a blink.
    @Test
    void what_waits_for_a_channel_into_which_something_is_on_its_way_is_tried_again_in_a_moment() {
        Pace patient = PACE.withLease(Duration.ofMinutes(5));
        outbox.put(workspace, new Notice.Digest(TODAY), NOW);
        outbox.put(workspace, reminder(0), NOW);
        List<Outgoing> both = outbox.take(workspace, 2, patient.lease(), NOW);
        assertThat(outbox.trying(both.getFirst(), "C1", NOW, patient, List.of(), NOW))
                .isEqualTo(Leave.POST);
        assertThat(outbox.trying(both.getLast(), "C1", NOW, patient, List.of(), NOW))
                .isEqualTo(Leave.CHANNEL_BUSY);
        outbox.sent(both.getFirst(), "C1", "17.5", List.of(), NOW);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(take(9, NOW.plusSeconds(1))).hasSize(1));
    }

    private List<Outgoing> take(int limit, Instant now) {
        return outbox.take(workspace, limit, PACE.lease(), now);
    }

    private Outgoing putAndTake(Notice notice) {
        outbox.put(workspace, notice, NOW);
        return take(1, NOW).getFirst();
    }

    private static Notice reminder(int i) {
        return new Notice.Reminder(somebody(i), TODAY);
    }

    private static StaffId somebody(int i) {
        return new StaffId(900 + i);
    }

    private void gapsAreOver() {
        database.write(handle -> handle.execute("UPDATE outbox_lane SET free_at = 0 WHERE holder IS NULL"));
    }
}
