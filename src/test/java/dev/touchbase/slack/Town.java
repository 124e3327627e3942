package dev.touchbase.slack;

import dev.touchbase.WiredDomain;
import dev.touchbase.WiredStore;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.notice.Outbox;
import dev.touchbase.domain.notice.Pace;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.staff.Standing;
import dev.touchbase.sandbox.Calls.Call;
import dev.touchbase.sandbox.Member;
import dev.touchbase.sandbox.StandInSlack;
import dev.touchbase.sandbox.Workspace;
import dev.touchbase.slack.NoticeContent.Prepared;
import dev.touchbase.store.TestDatabase;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/// Several workspaces in one database, each with a Slack and a poster of its own. What a notice says is its key.
final class Town implements AutoCloseable {

    static final String POST = "chat.postMessage";
    static final String HISTORY = "conversations.history";
    private static final Duration LOOK = Duration.ofMillis(200);

    final List<Station> stations = new ArrayList<>();
    final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private final String location;
    private final WiredStore store;
    private final InstantSource business;
    private final Pace pace;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean closing;

    /// @param business the time by which notices are due and wait
    Town(TestDatabase.Kind kind, InstantSource business, Pace pace) {
        location = kind == TestDatabase.Kind.SQLITE ? TestDatabase.sqliteFile().toString() : TestDatabase.postgresUrl();
        store = new WiredStore(location, InstantSource.system());
        this.business = business;
        this.pace = pace;
    }

    /// One workspace.
    final class Station implements AutoCloseable {

        final StandInSlack slack;
        final WorkspaceId workspace;
        final List<Staff> people = new ArrayList<>();
        final NoticePoster poster;
        private final SlackConnection connection;
        private final Map<String, Instant> putAt = new ConcurrentHashMap<>();

        private Station(int number, int people, NoticeContent content, UnaryOperator<Outbox> around) {
            var team = Workspace.called("T0TOWN%05d".formatted(number), "Town " + number);
            for (int i = 0; i < people; i++) {
                team.member(Member.of(slackId(i), "person" + i, "Person " + i));
            }
            slack = StandInSlack.start(team.channel("C0GENERAL01", "general").build(), 0);
            workspace = workspace(number);
            for (int i = 0; i < people; i++) {
                var staff = store.staff.add(staff(workspace, i));
                store.staff.greet(workspace, staff.id());
                this.people.add(staff);
            }
            connection = new SlackConnection(slack.botToken(), Optional.of(URI.create(slack.apiUrl())));
            poster = poster(content, around.apply(store.outbox));
        }

        private NoticePoster poster(NoticeContent content, Outbox outbox) {
            var calls = connection.calls();
            var team = new Team(calls, store.workspaces, InstantSource.system());
            var firms = new WiredDomain(store, business).firms;
            var guard = new Guard((reference, fault) -> faults.add(fault));
            var clocks = new SlackEdge.Clocks(business, InstantSource.system());
            var sender = new NoticeSender(
                    new SlackEdge.Ports(store.gestures, store.pendingCommands, outbox, store.staff, firms),
                    content,
                    calls,
                    team,
                    new Greeting(calls, store.staff, firms, business),
                    clocks,
                    new SlackEdge.Sending(pace, () -> {}),
                    guard);
            return new NoticePoster(outbox, team, sender, pace, clocks, guard, threads);
        }

        /// So many, for one person after the other.
        List<Notice> put(int notices) {
            var all = new ArrayList<Notice>();
            int before = putAt.size();
            for (int i = before; i < before + notices; i++) {
                var to = people.get(i % people.size()).id();
                var notice = new Notice.PlanSoon(i, to, i);
                store.outbox.put(workspace, notice, business.instant());
                putAt.put(notice.key(), InstantSource.system().instant());
                all.add(notice);
            }
            return all;
        }

        /// Sends what is due again and again, until the town is closed.
        void opens() {
            threads.execute(() -> {
                while (!closing) {
                    poster.sendDue();
                    pause();
                }
            });
        }

        /// The posts that Slack took, by key.
        Map<String, List<Call>> stands() {
            return byKey(true);
        }

        /// All posts, taken or not, by key.
        Map<String, List<Call>> tries() {
            return byKey(false);
        }

        private Map<String, List<Call>> byKey(boolean taken) {
            Map<String, List<Call>> calls = new HashMap<>();
            slack.calls().of(POST).stream()
                    .filter(call -> !taken || call.ok())
                    .forEach(call -> calls.computeIfAbsent(key(call), none -> new ArrayList<>())
                            .add(call));
            return calls;
        }

        /// How long after it was put each stood.
        List<Duration> delays() {
            return stands().entrySet().stream()
                    .map(entry -> Duration.between(
                            putAt.get(entry.getKey()),
                            entry.getValue().getFirst().at()))
                    .sorted()
                    .toList();
        }

        /// By key.
        Map<String, Outbox.Delivery> deliveries() {
            Map<String, Outbox.Delivery> all = new HashMap<>();
            store.outbox.deliveries(workspace, Instant.EPOCH, 100_000).forEach(each -> all.put(each.key(), each));
            return all;
        }

        List<String> states() {
            return deliveries().values().stream().map(Outbox.Delivery::state).toList();
        }

        /// How many of its notices are still to be sent.
        long open() {
            return states().stream()
                    .filter(state ->
                            Set.of("waiting", "refresh", "sending", "ambiguous").contains(state))
                    .count();
        }

        @Override
        public void close() {
            connection.close();
            slack.close();
        }
    }

    /// One with so many people.
    Station station(int people) {
        return station(people, this::says, outbox -> outbox);
    }

    /// The same with another content, or with something between it and its outbox.
    Station station(int people, NoticeContent content, UnaryOperator<Outbox> around) {
        var station = new Station(stations.size() + 1, people, content, around);
        stations.add(station);
        return station;
    }

    /// The notice's key, to whom it is for.
    Optional<Prepared> says(WorkspaceId workspace, Notice notice, boolean stands, Instant now) {
        var to = Notice.staffOf(notice.lane()).orElseThrow();
        var slackId = store.staff.find(workspace, to).orElseThrow().slackId();
        return Optional.of(Prepared.of(String.valueOf(slackId), Reply.Answer.of(notice.key()), Set.of()));
    }

    /// Changes rows behind everybody's back.
    void tampers(String sql) throws SQLException {
        var url = location.startsWith("jdbc:") ? location : "jdbc:sqlite:" + location;
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    static String key(Call call) {
        return call.arguments()
                .path("metadata")
                .path("event_payload")
                .path("key")
                .asText("");
    }

    private WorkspaceId workspace(int number) {
        try {
            tampers("INSERT INTO workspace (id, slack_team, name, settings_version, created_at) VALUES (" + number
                    + ", 'T0TOWN%05d', 'Town', 0, 0)".formatted(number));
        } catch (SQLException wrong) {
            throw new AssertionError(wrong);
        }
        return new WorkspaceId(number);
    }

    private static Staff staff(WorkspaceId workspace, int i) {
        return new Staff(
                new StaffId(0),
                workspace,
                slackId(i),
                "Person " + i,
                null,
                ZoneId.of("Europe/London"),
                Locale.UK,
                Standing.MEMBER,
                true,
                Set.of());
    }

    private static String slackId(int i) {
        return "U0PERSON%03d".formatted(i);
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing = true;
        stations.forEach(station -> station.poster.stop());
        threads.close();
        stations.forEach(Station::close);
        store.close();
    }
}
