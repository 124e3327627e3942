package dev.touchbase.drill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.Secret;
import dev.touchbase.SettableClock;
import dev.touchbase.Settings;
import dev.touchbase.WiredStore;
import dev.touchbase.Wiring;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.notice.Pace;
import dev.touchbase.domain.setting.Setting;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.staff.Standing;
import dev.touchbase.journey.ErrorLog;
import dev.touchbase.sandbox.Calls;
import dev.touchbase.sandbox.Member;
import dev.touchbase.sandbox.StandInSlack;
import dev.touchbase.sandbox.Workspace;
import dev.touchbase.store.TestDatabase;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/// One or several Touchbases in this process that share a database and a Slack, with clocks that are moved: people's,
/// which stands still, and the machines', which goes on and can be moved ahead. The first member is the owner.
///
/// Closing it fails the test when an error was logged or a gesture met a fault.
final class DrillFirm implements AutoCloseable {

    /// How many there are, what they share, and through which door Slack comes.
    record Plan(TestDatabase.Kind kind, boolean socketMode, int instances, ZoneId zone) {

        /// One, reached over HTTP.
        static Plan one(TestDatabase.Kind kind, ZoneId zone) {
            return new Plan(kind, false, 1, zone);
        }

        @Override
        public String toString() {
            return (kind == TestDatabase.Kind.SQLITE ? "SQLite" : "PostgreSQL")
                    + (socketMode ? ", Socket Mode" : ", HTTP")
                    + (instances > 1 ? ", " + instances + " instances" : "");
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration FOR_A_BUSY_MACHINE = Duration.ofSeconds(10);

    private final Plan plan;
    private final String database;
    private final SettableClock machines;
    private final StandInSlack slack;
    private final ErrorLog errors = new ErrorLog();
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private final List<SettableClock> clocks = new ArrayList<>();
    private final List<Wiring> running = new ArrayList<>();
    private final String owner;
    private Instant now;

    DrillFirm(Plan plan, Workspace workspace, Instant start) {
        this.plan = plan;
        now = start;
        owner = workspace.members().getFirst().id();
        database = plan.kind() == TestDatabase.Kind.SQLITE
                ? TestDatabase.sqliteFile().toString()
                : TestDatabase.postgresUrl();
        machines = new SettableClock(InstantSource.system(), Instant.now());
        slack = StandInSlack.start(workspace, 0, machines);
        slack.patience(FOR_A_BUSY_MACHINE);
        staff(workspace);
        start();
    }

    private void staff(Workspace workspace) {
        try (var store = new WiredStore(database, InstantSource.system())) {
            var id = store.workspaces.single(now).id();
            store.settingValues.put(id, Setting.TIMEZONE.key(), plan.zone().getId());
            var roles = Set.of(Role.OWNER);
            for (var member : workspace.members()) {
                store.staff.add(staff(member, id, roles));
                roles = Set.of(Role.SALES);
            }
        }
    }

    private static Staff staff(Member member, WorkspaceId id, Set<Role> roles) {
        return new Staff(
                new StaffId(0),
                id,
                member.id(),
                member.realName(),
                member.email(),
                member.zone(),
                Locale.forLanguageTag(member.locale()),
                Standing.ADMIN,
                true,
                roles);
    }

    /// Starts all, and has each look at what is due.
    void start() {
        for (int i = 0; i < plan.instances(); i++) {
            var clock = new SettableClock(InstantSource.fixed(now), now);
            clocks.add(clock);
            running.add(new Wiring(
                    settings(),
                    new Wiring.Circumstances(
                            clock,
                            machines,
                            Optional.of(clock),
                            Pace.usual().withGap(Duration.ZERO),
                            (reference, fault) -> faults.add(fault))));
        }
        if (!plan.socketMode()) {
            slack.deliverTo(running.stream()
                    .map(each -> URI.create("http://127.0.0.1:" + each.port() + "/slack/events"))
                    .toArray(URI[]::new));
        }
        slack.awaitApp(PATIENCE);
        running.forEach(Wiring::wake);
    }

    /// Stops all.
    void stop() {
        running.forEach(Wiring::close);
        running.clear();
        clocks.clear();
    }

    /// People's time goes on; all look at what is due at once, as their own tickers would have them.
    void moveTo(Instant moment) {
        now = moment;
        var moving = clocks.stream()
                .map(clock -> CompletableFuture.runAsync(() -> clock.moveTo(moment)))
                .toList();
        moving.forEach(CompletableFuture::join);
    }

    /// The same while none is running.
    void isDownUntil(Instant moment) {
        stop();
        now = moment;
        start();
    }

    /// The machines' clocks go on, by which gestures and leases are remembered.
    void machinesGoOn(Duration time) {
        machines.moveTo(machines.instant().plus(time));
    }

    /// One that runs.
    Wiring any() {
        return running.getFirst();
    }

    /// Somebody, by Slack's id.
    Actor.ByStaff by(String slackId) {
        var store = any().store();
        var workspace = store.workspaces.all().getFirst().id();
        return new Actor.ByStaff(store.staff.bySlackId(workspace, slackId).orElseThrow());
    }

    /// Sets a setting of the workspace.
    void set(Setting setting, String typed) {
        var maria = by(owner);
        any().domain().settings.set(maria, setting, typed, new Speaker(ZoneOffset.UTC, Locale.UK, now));
    }

    /// How many messages Slack has taken for a notice with this key.
    long posts(String key) {
        return slack.calls().of("chat.postMessage").stream()
                .filter(Calls.Call::ok)
                .filter(call -> call.arguments()
                        .path("metadata")
                        .path("event_payload")
                        .path("key")
                        .asText("")
                        .equals(key))
                .count();
    }

    Instant now() {
        return now;
    }

    StandInSlack slack() {
        return slack;
    }

    /// The number that a query finds, past all code of ours.
    long number(String query) {
        var found = strings(query);
        assertThat(found).as(query).hasSize(1);
        return Long.parseLong(found.getFirst());
    }

    /// The first column of what a query finds, past all code of ours.
    List<String> strings(String query) {
        return onDatabase(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(query)) {
                List<String> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(rows.getString(1));
                }
                return all;
            }
        });
    }

    private <T> T onDatabase(Work<T> work) {
        try (var connection =
                DriverManager.getConnection(database.startsWith("jdbc:") ? database : "jdbc:sqlite:" + database)) {
            return work.on(connection);
        } catch (SQLException wrong) {
            throw new AssertionError(wrong);
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private Settings settings() {
        return new Settings(
                Optional.of(new Secret(slack.botToken())),
                plan.socketMode() ? Optional.of(new Secret(slack.appToken())) : Optional.empty(),
                Optional.of(new Secret(slack.signingSecret())),
                Optional.of(URI.create(slack.apiUrl())),
                database,
                Optional.empty(),
                0);
    }

    @Override
    public void close() {
        try {
            stop();
            slack.close();
        } finally {
            errors.close();
        }
        assertThat(faults).as("faults that gestures met").isEmpty();
        assertThat(errors.lines()).as("errors in the log").isEmpty();
    }
}
