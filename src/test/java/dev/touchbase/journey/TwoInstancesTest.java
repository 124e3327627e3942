package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.touchbase.Secret;
import dev.touchbase.SettableClock;
import dev.touchbase.Settings;
import dev.touchbase.Wiring;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.notice.Outbox.Outgoing;
import dev.touchbase.domain.notice.Pace;
import dev.touchbase.domain.outreach.CustomerBook.AddOutcome;
import dev.touchbase.domain.outreach.CustomerBook.NewCustomer;
import dev.touchbase.domain.setting.Setting;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.sandbox.Member;
import dev.touchbase.sandbox.StandInSlack;
import dev.touchbase.sandbox.Workspace;
import dev.touchbase.store.TestDatabase;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Two that serve one PostgreSQL share the work, and say nothing twice.
@OnPostgres
class TwoInstancesTest {

    private static final int NOTICES = 500;
    private static final int IN_DEAD_HANDS = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /// A third one has died with five in its hands: they wait until its lease has run out, and no longer.
    @Test
    void five_hundred_notices_stand_once_each_though_one_has_died_and_one_stops_half_way() throws SQLException {
        var database = TestDatabase.postgresUrl();
        var team = team();
        Scene.staffed(database, InstantSource.system(), team);
        try (var slack = StandInSlack.start(team, 0);
                var stays = serve(slack, database)) {
            var stops = serve(slack, database);
            var outbox = stays.store().outbox;
            putNotices(stays);
            var inDeadHands = outbox
                    .take(stays.store().workspaces.single(now()).id(), IN_DEAD_HANDS, Duration.ofMinutes(1), now())
                    .stream()
                    .map(Outgoing::notice)
                    .map(Notice::key)
                    .toList();

            await().atMost(PATIENCE).until(() -> posted(slack).size() >= NOTICES / 2);
            stops.close();
            assertThat(posted(slack)).hasSizeLessThan(NOTICES - IN_DEAD_HANDS);
            await().atMost(PATIENCE).until(() -> inState(database, "sent") == NOTICES - IN_DEAD_HANDS);
            stays.wake();
            assertThat(inDeadHands).hasSize(IN_DEAD_HANDS);
            assertThat(posted(slack)).hasSize(NOTICES - IN_DEAD_HANDS).doesNotContainAnyElementsOf(inDeadHands);

            leasesRunOut(database);
            stays.wake();
            await().atMost(PATIENCE).until(() -> inState(database, "sent") == NOTICES);
            assertThat(posted(slack)).hasSize(NOTICES).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_digest_that_two_look_for_at_the_same_moment_comes_once_a_day_and_so_do_the_reminders() {
        try (var house = House.furnished()) {
            house.scene().sets("maria", Setting.DIGEST_CHANNEL, "C0CUSTOMERS|customers");
            var clock = new SettableClock(InstantSource.fixed(house.now()), house.now());
            try (var another = house.another(clock)) {
                for (var moment :
                        List.of("2026-11-23T08:30", "2026-11-23T09:00", "2026-11-24T08:30", "2026-11-24T09:00")) {
                    var then = LocalDateTime.parse(moment).atZone(House.ZONE).toInstant();
                    var there = CompletableFuture.runAsync(() -> clock.moveTo(then));
                    house.skipTo(then);
                    there.join();
                }
                another.wake();

                assertThat(DigestJourneyTest.digests(house)).hasSize(2);
                assertThat(house.sql("SELECT kind, count(DISTINCT notice_key) AS n FROM outbox WHERE state = 'sent'"
                                + " AND kind IN ('Digest', 'Reminder') GROUP BY kind ORDER BY kind"))
                        .extracting(row -> row.get("kind"))
                        .containsExactly("Digest", "Reminder");
                assertThat(posted(house.slack())).doesNotHaveDuplicates().hasSizeGreaterThan(4);
            }
        }
    }

    /// Five hundred people, each of whom is told of a customer that was handed over to them.
    private static void putNotices(Wiring touchbase) {
        var store = touchbase.store();
        WorkspaceId workspace = store.workspaces.single(now()).id();
        List<Staff> staff = IntStream.range(0, NOTICES)
                .mapToObj(i -> store.staff.bySlackId(workspace, slackId(i)).orElseThrow())
                .toList();
        var added =
                touchbase.domain().customers.add(new Actor.ByStaff(staff.getFirst()), NewCustomer.named("Acme"), true);
        var acme = ((AddOutcome.Added) added).customer().id();
        store.database.inTransaction(() -> {
            for (int i = 0; i < NOTICES; i++) {
                var to = staff.get(i).id();
                store.outbox.put(
                        workspace, new Notice.HandedOver(1, to, staff.getFirst().id(), acme, 0), now());
            }
            return staff;
        });
    }

    private static Workspace team() {
        var team = Workspace.called("T0HOUSE0001", "Harbour & Finch");
        for (int i = 0; i < NOTICES; i++) {
            team.member(Member.of(slackId(i), "person" + i, "Person " + i));
        }
        return team.channel("C0GENERAL01", "general").build();
    }

    private static String slackId(int i) {
        return "U0PERSON%03d".formatted(i);
    }

    private static Wiring serve(StandInSlack slack, String database) {
        return new Wiring(
                new Settings(
                        Optional.of(new Secret(slack.botToken())),
                        Optional.empty(),
                        Optional.of(new Secret(slack.signingSecret())),
                        Optional.of(URI.create(slack.apiUrl())),
                        database,
                        Optional.empty(),
                        0),
                Wiring.Circumstances.real()
                        .withPace(Pace.usual().withoutPauses().withCeilings(Pace.Ceilings.NONE)));
    }

    /// The keys of the notices that Slack was given, as often as it was given each.
    private static List<String> posted(StandInSlack slack) {
        return slack.calls().of("chat.postMessage").stream()
                .map(call -> call.arguments()
                        .path("metadata")
                        .path("event_payload")
                        .path("key")
                        .asText(""))
                .filter(key -> !key.isEmpty())
                .toList();
    }

    private static long inState(String database, String state) throws SQLException {
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM outbox WHERE state = '" + state + "'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void leasesRunOut(String database) throws SQLException {
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE outbox SET lease_until = 1 WHERE state = 'sending'");
            statement.executeUpdate("UPDATE outbox_lane SET free_at = 1");
        }
    }

    private static Instant now() {
        return InstantSource.system().instant();
    }
}
