package dev.touchbase;

import ch.qos.logback.classic.Level;
import dev.touchbase.domain.notice.Pace;
import dev.touchbase.domain.upkeep.Finding;
import dev.touchbase.domain.upkeep.NightlyBackup;
import dev.touchbase.jobs.Due;
import dev.touchbase.jobs.Round;
import dev.touchbase.jobs.Waker;
import dev.touchbase.slack.SlackConnection;
import dev.touchbase.slack.SlackEdge;
import dev.touchbase.slack.SlackSocket;
import dev.touchbase.slack.StaffSync;
import dev.touchbase.slack.Team;
import dev.touchbase.slack.command.Spec;
import dev.touchbase.store.BackupFolder;
import dev.touchbase.web.Binding;
import dev.touchbase.web.MetricsDoor;
import dev.touchbase.web.MovableClock;
import dev.touchbase.web.SignatureCheck;
import dev.touchbase.web.SlackDoor;
import dev.touchbase.web.SlackRequests;
import dev.touchbase.web.WebApp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A running Touchbase: every edge, put together by plain constructors and started in the order in which one needs the
/// other; stopped in the reverse order.
public final class Wiring implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Circumstances circumstances;
    private final WiredStore store;
    private final WiredDomain domain;
    private final Metrics metrics;
    private final SlackEdge edge;
    private List<Spec> specs = List.of();
    private final Round round;
    private final Round upkeep;
    private final Waker waker;
    private final WebApp web;

    /// What differs between serving for real, the sandbox and tests.
    ///
    /// @param business the time that people live in
    /// @param transport the machine's time: signatures, triggers, timeouts
    /// @param movable the business's clock where it can be moved over HTTP: in the sandbox alone
    /// @param pace how notices are taken to Slack
    /// @param onFault is told of each fault that a gesture met, after it was logged
    public record Circumstances(
            InstantSource business,
            InstantSource transport,
            Optional<SettableClock> movable,
            Pace pace,
            BiConsumer<String, Throwable> onFault) {

        /// For real.
        public static Circumstances real() {
            return new Circumstances(
                    machineClock(), machineClock(), Optional.empty(), Pace.usual(), (reference, fault) -> {});
        }

        /// With a clock that can be moved. It may stand still, so nothing pauses between messages.
        public static Circumstances movable(SettableClock clock, BiConsumer<String, Throwable> onFault) {
            return new Circumstances(
                    clock, machineClock(), Optional.of(clock), Pace.usual().withoutPauses(), onFault);
        }

        /// The same with another pace.
        public Circumstances withPace(Pace other) {
            return new Circumstances(business, transport, movable, other, onFault);
        }
    }

    /// Starts everything. Slack need not be reachable: what depends on it says so in `/readyz` and is tried again.
    ///
    /// @param settings with a bot token
    /// @throws IllegalArgumentException when the database can't be one
    /// @throws IllegalStateException in one sentence, when the database can't be used
    public Wiring(Settings settings, Circumstances circumstances) {
        this.circumstances = circumstances;
        keepSecretsOutOfTheLog();
        try {
            store = started(new WiredStore(settings.database(), circumstances.transport()));
            store.database.lockForServing();
            if (circumstances.movable().isEmpty()) {
                store.database.leasesIgnoreJumps();
            }
            domain = new WiredDomain(
                    store,
                    circumstances.business(),
                    () -> diskProblem(settings).stream().toList());

            metrics = new Metrics(store, settings.database(), circumstances.business());
            var slack = started(new SlackConnection(
                    settings.botToken().orElseThrow().reveal(), settings.slackApi(), metrics::called));
            var team = new Team(slack.calls(), store.workspaces, circumstances.transport());
            var nudge = new AtomicReference<Runnable>(() -> {});
            edge = started(edge(slack, team, () -> nudge.get().run()));

            round = round(due(), edge.notices()::sendDue);
            upkeep = round(upkeep(settings), () -> {});
            waker = started(new Waker(round, upkeep, slack::breakOff, circumstances.transport()));
            nudge.set(waker::nudge);
            var socket = settings.appToken().map(token -> started(edge.socket(token.reveal())));
            web = started(WebApp.start(
                    binding(settings),
                    () -> problems(settings, team, waker, socket),
                    new MetricsDoor(
                            metrics::text, settings.watching().metricsToken().map(Secret::reveal)),
                    slackDoor(settings),
                    clock()));

            waker.start();
            socket.ifPresent(SlackSocket::open);
            LOG.info("Touchbase listens on port {}", web.port());
        } catch (RuntimeException impossible) {
            closeAll();
            throw impossible;
        }
    }

    /// The machine's clock.
    public static InstantSource machineClock() {
        return InstantSource.system();
    }

    /// The port that HTTP is served on.
    public int port() {
        return web.port();
    }

    /// The ports on the database.
    public WiredStore store() {
        return store;
    }

    /// The use cases.
    public WiredDomain domain() {
        return domain;
    }

    /// What can be typed, in the order of the help.
    public List<Spec> specs() {
        return specs;
    }

    /// Does what is due by now and sends what waits; returns when that is done.
    public void wake() {
        round.look();
        upkeep.look();
        round.send();
    }

    /// Says that it is not ready any more, and begins nothing by itself; what people ask is still answered.
    public void aboutToStop() {
        web.aboutToStop();
        edge.aboutToStop();
        waker.aboutToStop();
    }

    /// Stops: not ready any more, the answers under way are finished, nothing wakes any more, the store is closed.
    @Override
    public void close() {
        aboutToStop();
        closeAll();
    }

    private SlackEdge edge(SlackConnection slack, Team team, Runnable nudge) {
        var staff = new StaffSync(
                slack.calls(),
                store.staff,
                store.settingValues,
                store.workspaces,
                store.database,
                circumstances.transport());
        var surface = new WiredSlack(store, domain, staff, metrics);
        specs = surface.specs();
        return new SlackEdge(
                slack,
                team,
                staff,
                surface.surface(),
                new SlackEdge.Ports(store.gestures, store.pendingCommands, store.outbox, store.staff, domain.firms),
                new SlackEdge.Clocks(circumstances.business(), circumstances.transport()),
                new SlackEdge.Sending(circumstances.pace(), metrics::maybeRepeated),
                nudge,
                circumstances.onFault());
    }

    private Round round(List<Due> due, Runnable send) {
        return new Round(due, send, circumstances.business(), circumstances.transport(), metrics::looked);
    }

    /// What may be due at any time.
    private List<Due> due() {
        return List.of(
                new Due("the sweep after wide changes", domain::sweep),
                new Due("reminders", domain.dueReminders::tick),
                new Due("the digest", domain.dueDigest::tick),
                new Due("the sign of life", domain.pulse::tick));
    }

    /// What looks after Touchbase itself, and may take its time.
    private List<Due> upkeep(Settings settings) {
        var heartbeat = settings.watching().heartbeat().map(Heartbeat::new);
        var auditor = domain.auditor(found -> audited(found, heartbeat));
        return Stream.concat(
                        Stream.of(
                                new Due("the audit", auditor::tick),
                                new Due("the owners' word", domain.ownersWord::tick)),
                        nightlyBackup(settings).stream())
                .toList();
    }

    /// Silence is what tells of trouble: where something is missed, nobody is called.
    private static void audited(List<Finding> found, Optional<Heartbeat> heartbeat) {
        if (found.isEmpty()) {
            heartbeat.ifPresent(Heartbeat::beat);
        } else {
            LOG.warn("The auditor misses {}: ./touchbase doctor says what to do", Finding.counted(found));
        }
    }

    private Optional<Due> nightlyBackup(Settings settings) {
        return BackupFolder.beside(settings.database())
                .map(folder -> new NightlyBackup(
                        domain.firms,
                        folder,
                        store.outbox,
                        (day, fault) -> LOG.error("The backup of {} could not be made", day, fault)))
                .map(nightly -> new Due("the nightly backup", nightly::tick));
    }

    private Optional<SlackDoor> slackDoor(Settings settings) {
        if (settings.socketMode()) {
            return Optional.empty();
        }
        var endpoint = edge.endpoint();
        return settings.signingSecret()
                .map(secret -> new SignatureCheck(secret.reveal(), circumstances.transport()))
                .map(check -> new SlackDoor(
                        check,
                        (path, query, headers, body) -> {
                            var answer = endpoint.answer(path, query, headers, body);
                            return new SlackRequests.Answer(answer.status(), answer.contentType(), answer.body());
                        },
                        metrics::badSignature));
    }

    private Optional<MovableClock> clock() {
        circumstances.movable().ifPresent(clock -> clock.onMove(now -> wake()));
        return circumstances.movable().map(clock -> new MovableClock(clock::instant, clock::moveTo));
    }

    private List<String> problems(Settings settings, Team team, Waker waker, Optional<SlackSocket> socket) {
        return Stream.of(
                        storeProblem(),
                        diskProblem(settings),
                        waker.problem(),
                        team.problem(),
                        socket.flatMap(SlackSocket::problem))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Tries a write: a full disk and a lost mount still read.
    private Optional<String> storeProblem() {
        try {
            var now = circumstances.transport().instant();
            var workspace = store.workspaces.single(now);
            store.gestures.once(workspace.id(), "probe|" + now.getEpochSecond() / 10, now, () -> "written");
            return Optional.empty();
        } catch (RuntimeException unwritable) {
            LOG.warn("The database can't be written", unwritable);
            return Optional.of("The database can't be written.");
        }
    }

    /// On PostgreSQL the disk is its server's.
    private static Optional<String> diskProblem(Settings settings) {
        var file = Path.of(settings.database()).toAbsolutePath();
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return DiskSpace.at(file).problem();
        } catch (IOException unreadable) {
            return Optional.of("The disk with the database can't be looked at.");
        }
    }

    private static Binding binding(Settings settings) {
        var inContainer = Stream.of("/.dockerenv", "/run/.containerenv").anyMatch(mark -> Files.exists(Path.of(mark)));
        return Binding.of(settings.port(), settings.url().isPresent(), !settings.socketMode(), inContainer);
    }

    /// The SDK's debug log has tokens and what people typed in it.
    private static void keepSecretsOutOfTheLog() {
        if (LoggerFactory.getLogger("com.slack.api") instanceof ch.qos.logback.classic.Logger sdk
                && (sdk.getEffectiveLevel().toInt() < Level.INFO_INT)) {
            sdk.setLevel(Level.INFO);
        }
    }

    private <T extends AutoCloseable> T started(T part) {
        running.push(part);
        return part;
    }

    private void closeAll() {
        while (!running.isEmpty()) {
            var part = running.pop();
            try {
                part.close();
            } catch (Exception fault) {
                LOG.warn("{} did not stop as it should", part.getClass().getSimpleName(), fault);
            }
        }
    }
}
