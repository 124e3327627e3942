package dev.touchbase.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.notice.NoticeCensus;
import dev.touchbase.domain.notice.Outbox.Delivery;
import dev.touchbase.domain.notice.Outbox.Leave;
import dev.touchbase.domain.notice.Outbox.Outgoing;
import dev.touchbase.domain.notice.Outbox.Send;
import dev.touchbase.domain.notice.Outbox.Try;
import dev.touchbase.domain.notice.Pace;
import dev.touchbase.domain.staff.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SqlOutboxTest extends StoreTest {

    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final Pace PACE = Pace.usual().withLease(LEASE).withGap(Duration.ZERO);

    private final SqlOutbox outbox = new SqlOutbox(database);

    SqlOutboxTest(TestDatabase.Kind kind) {
        super(kind);
    }

    @Test
    void every_kind_of_notice_comes_out_as_it_went_in() {
        Customer acme = customer("Acme");
        List<Notice> notices = List.of(
                new Notice.Reminder(sam.id(), TODAY),
                new Notice.Digest(TODAY),
                new Notice.PlanSoon(7, sam.id(), 42),
                new Notice.HandedOver(8, sam.id(), priya.id(), acme.id(), 3),
                new Notice.Complaint(9, sam.id(), priya.id(), acme.id()),
                new Notice.ComplaintClosed(12, 13, sam.id(), acme.id()),
                new Notice.PlanCalledOff(14, 15, sam.id(), true),
                new Notice.WelcomeBack(10, sam.id(), TODAY, TODAY.plusDays(3)),
                new Notice.OverdueBundle(sam.id(), TODAY),
                new Notice.BackupFailed(TODAY, sam.id()),
                new Notice.ManyMore(sam.id(), TODAY),
                new Notice.TooMany(sam.id(), 12),
                new Notice.NeedsAttention(TODAY, sam.id()),
                new Notice.DigestChannelSet("C0123", 11));
        assertThat(notices.stream().map(Object::getClass))
                .as("a notice of every kind")
                .hasSameElementsAs(List.of(Notice.class.getPermittedSubclasses()));
        notices.forEach(notice -> assertThat(outbox.put(workspace, notice, NOW)).isTrue());

        List<Notice> taken = new ArrayList<>();
        for (var left = take(99, NOW); !left.isEmpty(); left = take(99, NOW)) {
            left.forEach(each -> taken.add(each.notice()));
            left.forEach(each -> outbox.withdrawn(each, "seen", NOW));
        }
        assertThat(taken).containsExactlyInAnyOrderElementsOf(notices);
    }

    @Test
    void a_key_is_put_once() {
        assertThat(outbox.put(workspace, reminder(0), NOW)).isTrue();
        assertThat(outbox.put(workspace, reminder(0), NOW.plusSeconds(1))).isFalse();
        assertThat(outbox.known(workspace, reminder(0).key())).isTrue();
        assertThat(outbox.known(workspace, reminder(1).key())).isFalse();
        assertThat(outbox.put(newWorkspace(), reminder(0), NOW)).isTrue();
    }

    @Test
    void what_waits_or_was_withdrawn_can_be_missed_and_what_is_on_its_way_or_stands_can_not() {
        outbox.put(workspace, reminder(0), NOW);
        var sending = take(1, NOW).getFirst();
        assertThat(outbox.putMissed(workspace, reminder(0), "late", NOW)).isFalse();
        outbox.withdrawn(sending, "not true any more", NOW);
        assertThat(outbox.putMissed(workspace, reminder(0), "late", NOW)).isTrue();
        assertThat(outbox.missed(workspace, reminder(0).key())).contains("late");

        outbox.put(workspace, reminder(1), NOW);
        assertThat(outbox.putMissed(workspace, reminder(1), "late", NOW)).isTrue();
        assertThat(take(9, NOW)).isEmpty();

        outbox.put(workspace, reminder(2), NOW);
        outbox.sent(take(1, NOW).getFirst(), "C1", "17.1", List.of(), NOW);
        assertThat(outbox.putMissed(workspace, reminder(2), "late", NOW)).isFalse();
        assertThat(outbox.missed(workspace, reminder(2).key())).isEmpty();
    }

    @Test
    void many_who_put_the_same_at_once_put_one() throws Exception {
        List<Boolean> put = AtOnce.run(10, i -> outbox.put(workspace, reminder(0), NOW));

        assertThat(put.stream().filter(each -> each)).hasSize(1);
    }

    @Test
    void is_put_with_the_transaction_or_not_at_all() {
        try {
            database.inTransaction(() -> {
                outbox.put(workspace, reminder(0), NOW);
                throw new IllegalStateException("stop");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("stop");
        }

        assertThat(outbox.known(workspace, reminder(0).key())).isFalse();
    }

    @Test
    void takes_the_oldest_first_and_nobody_else_gets_them_while_they_are_leased() {
        IntStream.range(0, 5).forEach(i -> outbox.put(workspace, reminder(i), NOW.minusSeconds(i)));

        assertThat(take(3, NOW)).extracting(Outgoing::notice).containsExactly(reminder(4), reminder(3), reminder(2));
        assertThat(take(9, NOW)).extracting(Outgoing::notice).containsExactly(reminder(1), reminder(0));
        assertThat(take(9, NOW.plus(LEASE).minusSeconds(1))).isEmpty();
        leasesRunOut();
        assertThat(take(9, NOW.plus(LEASE)))
                .hasSize(5)
                .allSatisfy(each -> assertThat(each.attempts()).isEqualTo(2));
    }

    @Test
    void each_goes_to_one_of_many_who_take_at_once() throws Exception {
        IntStream.range(0, 200).forEach(i -> outbox.put(workspace, reminder(i), NOW));

        List<Long> taken = new ArrayList<>();
        AtOnce.run(8, i -> {
                    List<Outgoing> mine = new ArrayList<>();
                    for (int round = 0; round < 40; round++) {
                        mine.addAll(take(7, NOW));
                    }
                    return mine;
                })
                .forEach(mine -> mine.forEach(each -> taken.add(each.id())));

        assertThat(taken).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void they_are_counted_by_state_with_the_moment_since_which_the_oldest_should_be_out() {
        outbox.sent(putAndTake(reminder(0)), "D1", "17.5", List.of(), NOW);
        assertThat(outbox.census(workspace, NOW)).isEqualTo(new NoticeCensus(Map.of("sent", 1L), null));
        outbox.put(workspace, reminder(1), NOW.minusSeconds(60));
        outbox.put(workspace, reminder(2), NOW.minusSeconds(30));
        outbox.put(newWorkspace(), reminder(3), NOW.minusSeconds(90));

        var census = outbox.census(workspace, NOW);

        assertThat(census).isEqualTo(new NoticeCensus(Map.of("sent", 1L, "waiting", 2L), NOW.minusSeconds(60)));
        assertThat(census.age(NOW)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void what_was_sent_is_not_taken_again() {
        Outgoing outgoing = putAndTake(reminder(0));
        assertThat(outgoing.channel()).isNull();

        outbox.sent(outgoing, "D1", "17.5", List.of(), NOW.plusSeconds(1));

        assertThat(take(9, NOW.plus(Duration.ofDays(9)))).isEmpty();
        assertThat(states()).containsExactly("sent");
    }

    @Test
    void a_failed_one_comes_again_when_it_is_told_to() {
        Outgoing outgoing = putAndTake(reminder(0));
        Instant again = NOW.plusSeconds(30);

        outbox.failed(outgoing, "rate limited", Optional.of(again), NOW);

        assertThat(take(9, again.minusSeconds(1))).isEmpty();
        assertThat(take(9, again)).singleElement().satisfies(each -> {
            assertThat(each.attempts()).isEqualTo(2);
            assertThat(each.id()).isEqualTo(outgoing.id());
        });
    }

    @Test
    void one_that_can_not_be_sent_and_one_that_is_not_wanted_end_with_a_reason() {
        outbox.failed(putAndTake(reminder(0)), "channel_not_found", Optional.empty(), NOW);
        outbox.withdrawn(putAndTake(reminder(1)), "already done", NOW.plusSeconds(1));
        outbox.putMissed(workspace, reminder(2), "four hours late", NOW.plusSeconds(2));

        assertThat(take(9, NOW.plus(Duration.ofDays(9)))).isEmpty();
        assertThat(outbox.deliveries(workspace, NOW, 9))
                .containsExactly(
                        new Delivery(reminder(2).key(), "missed", "four hours late", NOW.plusSeconds(2)),
                        new Delivery(reminder(1).key(), "withdrawn", "already done", NOW.plusSeconds(1)),
                        new Delivery(reminder(0).key(), "failed", "channel_not_found", NOW));
        assertThat(outbox.missed(workspace, reminder(2).key())).contains("four hours late");
        assertThat(outbox.missed(workspace, reminder(1).key())).isEmpty();
        assertThat(outbox.deliveries(workspace, NOW, 1)).hasSize(1);
        assertThat(outbox.deliveries(workspace, NOW.plusSeconds(9), 9)).isEmpty();
    }

    @Test
    void a_posted_reminder_is_made_anew_when_something_about_its_customer_changes() {
        Customer acme = customer("Acme");
        Customer other = customer("Other");
        outbox.sent(putAndTake(reminder(0)), "D1", "17.5", List.of(acme.id()), NOW);

        outbox.refreshAbout(workspace, other.id(), NOW.minusSeconds(9));
        assertThat(take(9, NOW)).isEmpty();
        outbox.refreshAbout(workspace, acme.id(), NOW.plusSeconds(1));
        assertThat(take(9, NOW)).as("posted before `since`").isEmpty();
        outbox.refreshAbout(workspace, acme.id(), NOW);
        outbox.refreshAbout(workspace, acme.id(), NOW);

        Outgoing again = take(9, NOW).getFirst();
        assertThat(again.channel()).isEqualTo("D1");
        assertThat(again.ts()).isEqualTo("17.5");
        assertThat(again.attempts()).isEqualTo(1);
        outbox.sent(again, "D1", "17.5", List.of(), NOW);
        outbox.refreshAbout(workspace, acme.id(), NOW);
        assertThat(take(9, NOW)).as("an undo may bring Acme back onto it").hasSize(1);
    }

    @Test
    void other_kinds_of_notice_are_not_made_anew() {
        Customer acme = customer("Acme");
        outbox.sent(
                putAndTake(new Notice.Complaint(1, sam.id(), priya.id(), acme.id())),
                "D1",
                "1.5",
                List.of(acme.id()),
                NOW);

        outbox.refreshAbout(workspace, acme.id(), NOW.minusSeconds(9));

        assertThat(take(9, NOW)).isEmpty();
    }

    @Test
    void what_changed_while_it_was_being_sent_makes_it_anew() {
        Customer acme = customer("Acme");
        Outgoing outgoing = putAndTake(reminder(0));

        outbox.refreshAbout(workspace, acme.id(), NOW.minusSeconds(9));
        outbox.sent(outgoing, "D1", "17.5", List.of(acme.id()), NOW);

        Outgoing again = take(9, NOW).getFirst();
        assertThat(again.ts()).isEqualTo("17.5");
        outbox.sent(again, "D1", "17.5", List.of(acme.id()), NOW);
        assertThat(take(9, NOW)).as("nothing has changed since").isEmpty();
    }

    @Test
    void a_change_that_is_not_committed_yet_when_it_is_sent_makes_it_anew_as_well() {
        Customer acme = customer("Acme");
        Outgoing outgoing = putAndTake(reminder(0));

        CompletableFuture<Void> sending = database.inTransaction(() -> {
            outbox.refreshAbout(workspace, acme.id(), NOW.minusSeconds(9));
            return CompletableFuture.runAsync(() -> outbox.sent(outgoing, "D1", "17.5", List.of(acme.id()), NOW));
        });
        sending.join();

        assertThat(take(9, NOW)).hasSize(1);
    }

    @Test
    void an_undo_that_brings_a_customer_back_while_it_is_sent_without_them_makes_it_anew() {
        Customer acme = customer("Acme");
        outbox.sent(putAndTake(reminder(0)), "D1", "17.5", List.of(acme.id()), NOW);
        outbox.refreshAbout(workspace, acme.id(), NOW);
        Outgoing withoutAcme = take(1, NOW).getFirst();

        outbox.refreshAbout(workspace, acme.id(), NOW);
        outbox.sent(withoutAcme, "D1", "17.5", List.of(), NOW);

        assertThat(take(9, NOW)).hasSize(1);
    }

    @Test
    void all_reminders_and_digests_are_made_anew_also_those_being_sent() {
        Outgoing stands = putAndTake(reminder(0));
        outbox.sent(stands, "D1", "17.5", List.of(), NOW);
        Outgoing onItsWay = putAndTake(reminder(1));

        outbox.refreshAll(workspace, NOW);
        outbox.sent(onItsWay, "D1", "17.6", List.of(), NOW);

        List<Outgoing> anew = take(9, NOW);
        assertThat(anew).extracting(Outgoing::ts).containsExactlyInAnyOrder("17.5", "17.6");
        anew.forEach(each -> outbox.sent(each, "D1", String.valueOf(each.ts()), List.of(), NOW));
        outbox.refreshAll(workspace, NOW.plusSeconds(1));
        assertThat(take(9, NOW)).as("posted before `since`").isEmpty();
    }

    @Test
    void a_change_for_all_that_is_not_committed_yet_when_one_is_sent_makes_it_anew_as_well() {
        Outgoing outgoing = putAndTake(reminder(0));

        CompletableFuture<Void> sending = database.inTransaction(() -> {
            outbox.refreshAll(workspace, NOW);
            return CompletableFuture.runAsync(() -> outbox.sent(outgoing, "D1", "17.5", List.of(), NOW));
        });
        sending.join();

        assertThat(take(9, NOW)).hasSize(1);
    }

    @Test
    void the_notices_of_one_key_are_made_anew_and_the_withdrawn_tried_again() {
        Outgoing told = putAndTake(new Notice.Complaint(1, sam.id(), priya.id(), new CustomerId(7)));
        outbox.sent(told, "D1", "17.5", List.of(), NOW);
        outbox.withdrawn(putAndTake(new Notice.Complaint(1, priya.id(), sam.id(), new CustomerId(7))), "gone", NOW);
        outbox.sent(
                putAndTake(new Notice.Complaint(12, sam.id(), priya.id(), new CustomerId(7))),
                "D1",
                "17.7",
                List.of(),
                NOW);

        outbox.refreshKeyed(workspace, Notice.Complaint.keysOf(1));

        assertThat(take(9, NOW.plusSeconds(9)))
                .extracting(each -> each.notice().key(), Outgoing::ts)
                .containsExactlyInAnyOrder(
                        tuple("complaint-1-" + sam.id().value(), "17.5"),
                        tuple("complaint-1-" + priya.id().value(), null));
    }

    @Test
    void two_that_send_the_same_end_with_it_made_anew_once_more() {
        Outgoing slow = putAndTake(reminder(0));
        leasesRunOut();
        Outgoing quick = take(1, NOW.plusSeconds(600)).getFirst();

        outbox.sent(quick, "D1", "17.5", List.of(), NOW);
        outbox.sent(slow, "D1", "17.5", List.of(), NOW);

        assertThat(take(9, NOW.plusSeconds(600))).hasSize(1);
    }

    @Test
    void one_that_can_not_be_read_stops_no_other() {
        outbox.put(workspace, reminder(0), NOW.minusSeconds(1));
        outbox.put(workspace, reminder(1), NOW);
        database.write(handle -> handle.createUpdate("""
                        UPDATE outbox SET kind = 'FromTheFuture' WHERE workspace_id = :workspace AND notice_key = :key
                        """)
                .bind("workspace", workspace)
                .bind("key", reminder(0).key())
                .execute());

        assertThat(take(9, NOW)).extracting(Outgoing::notice).containsExactly(reminder(1));
        assertThat(outbox.deliveries(workspace, NOW.minusSeconds(9), 9))
                .contains(new Delivery(reminder(0).key(), "failed", "no kind of notice: FromTheFuture", NOW));
    }

    @Test
    void a_try_without_an_end_is_told_to_whoever_takes_the_notice_next() {
        Outgoing killed = putAndTake(reminder(0));
        assertThat(killed.unknown()).isNull();
        assertThat(outbox.trying(killed, "D1", NOW.plusSeconds(7), PACE, List.of(), NOW))
                .isEqualTo(Leave.POST);

        leasesRunOut();
        Outgoing found = take(1, NOW.plus(LEASE)).getFirst();

        assertThat(found.unknown()).isEqualTo(new Try("D1", NOW.plusSeconds(7)));
        outbox.ambiguous(found, "timeout", NOW.plus(LEASE).plusSeconds(5), NOW.plus(LEASE));
        assertThat(states()).containsExactly("ambiguous");
        assertThat(take(1, NOW.plus(LEASE).plusSeconds(4))).isEmpty();
        assertThat(take(1, NOW.plus(LEASE).plusSeconds(5)).getFirst().unknown()).isEqualTo(found.unknown());
    }

    @Test
    void a_try_that_stands_is_made_anew_in_place_and_a_try_with_an_end_is_forgotten() {
        Outgoing found = putAndTake(reminder(0));
        outbox.trying(found, "D1", NOW, PACE, List.of(), NOW);
        Outgoing refused = putAndTake(reminder(1));
        outbox.trying(refused, "D2", NOW, PACE, List.of(), NOW);

        outbox.stands(found, "D1", "17.5", NOW);
        outbox.failed(refused, "ratelimited", Optional.of(NOW), NOW);

        assertThat(take(9, NOW))
                .extracting(Outgoing::channel, Outgoing::ts, Outgoing::unknown)
                .containsExactlyInAnyOrder(tuple("D1", "17.5", null), tuple(null, null, null));
    }

    @Test
    void nobody_tries_after_their_lease_or_what_somebody_else_has_taken() {
        Outgoing slow = putAndTake(reminder(0));
        leasesRunOut();

        assertThat(outbox.trying(slow, "D1", NOW, PACE, List.of(), NOW.plus(LEASE)))
                .isEqualTo(Leave.LOST);
        take(1, NOW.plus(LEASE));
        assertThat(outbox.trying(slow, "D1", NOW, PACE, List.of(), NOW.plus(LEASE)))
                .isEqualTo(Leave.LOST);
    }

    @Test
    void what_is_held_back_waits_in_its_workspace_alone_and_an_earlier_moment_changes_nothing() {
        WorkspaceId other = newWorkspace();
        outbox.put(workspace, reminder(0), NOW);
        outbox.put(other, reminder(0), NOW);

        outbox.holdBack(workspace, Send.POST, NOW.plusSeconds(30));
        outbox.holdBack(workspace, Send.POST, NOW.plusSeconds(10));
        outbox.holdBack(workspace, Send.UPDATE, NOW.plusSeconds(99));

        assertThat(take(9, NOW.plusSeconds(29))).isEmpty();
        assertThat(outbox.take(other, 9, LEASE, NOW.plusSeconds(29))).hasSize(1);
        assertThat(take(9, NOW.plusSeconds(30))).hasSize(1);
    }

    @Test
    void one_that_is_put_back_counts_no_try_and_keeps_what_is_not_known_of_an_earlier_one() {
        Outgoing tried = putAndTake(reminder(0));
        outbox.trying(tried, "D1", NOW.plusSeconds(7), PACE, List.of(), NOW);
        outbox.ambiguous(tried, "timeout", NOW, NOW);
        Outgoing again = take(1, NOW.plusSeconds(9)).getFirst();

        outbox.putBack(again, Duration.ZERO, NOW.plusSeconds(9));

        Outgoing once = take(1, NOW.plusSeconds(9)).getFirst();
        assertThat(once.attempts()).isEqualTo(again.attempts());
        assertThat(once.unknown()).isEqualTo(new Try("D1", NOW.plusSeconds(7)));
    }

    @Test
    void dead_letters_are_those_that_could_not_be_delivered() {
        outbox.failed(putAndTake(reminder(0)), "channel_not_found", Optional.empty(), NOW);
        outbox.failed(putAndTake(reminder(1)), "is_archived", Optional.empty(), NOW.plusSeconds(1));
        outbox.failed(putAndTake(reminder(2)), "HTTP 503", Optional.of(NOW), NOW);
        outbox.withdrawn(putAndTake(reminder(3)), "already done", NOW);

        assertThat(outbox.deadLetters(workspace, 9))
                .extracting(Delivery::key, Delivery::reason)
                .containsExactly(
                        tuple(reminder(1).key(), "is_archived"),
                        tuple(reminder(0).key(), "channel_not_found"));
        assertThat(outbox.deadLetters(workspace, 1)).hasSize(1);
        assertThat(outbox.deadLetters(newWorkspace(), 9)).isEmpty();
    }

    private List<Outgoing> take(int limit, Instant now) {
        return outbox.take(workspace, limit, LEASE, now);
    }

    private static Notice reminder(int day) {
        return new Notice.Reminder(somebody(day), TODAY);
    }

    private static StaffId somebody(int i) {
        return new StaffId(900 + i);
    }

    private Outgoing putAndTake(Notice notice) {
        outbox.put(workspace, notice, NOW);
        return take(1, NOW).getFirst();
    }

    private List<String> states() {
        return outbox.deliveries(workspace, NOW.minusSeconds(9), 99).stream()
                .map(Delivery::state)
                .toList();
    }

    /// On PostgreSQL leases go by its own clock, whatever ours say; so they are moved back instead.
    private void leasesRunOut() {
        if (kind == TestDatabase.Kind.POSTGRES) {
            long lease = LEASE.toMillis() * 1_000;
            database.write(handle -> handle.execute("UPDATE outbox SET lease_until = lease_until - " + lease));
            database.write(handle -> handle.execute("UPDATE outbox_lane SET free_at = free_at - " + lease));
        }
    }

    @Test
    void on_postgresql_a_host_whose_clock_is_ahead_takes_nothing_out_of_others_hands() {
        putAndTake(reminder(0));

        assertThat(take(9, NOW.plus(Duration.ofDays(1)))).hasSize(kind == TestDatabase.Kind.POSTGRES ? 0 : 1);
    }
}
