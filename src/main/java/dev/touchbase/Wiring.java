package dev.touchbase;

import ch.qos.logback.classic.Level;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.jobs.Due;
import dev.touchbase.jobs.Round;
import dev.touchbase.jobs.Waker;
import dev.touchbase.slack.SlackConnection;
import dev.touchbase.slack.SlackEdge;
import dev.touchbase.slack.SlackSocket;
import dev.touchbase.slack.StaffSync;
import dev.touchbase.slack.Team;
import dev.touchbase.web.Binding;
import dev.touchbase.web.MovableClock;
import dev.touchbase.web.SignatureCheck;
import dev.touchbase.web.SlackDoor;
import dev.touchbase.web.SlackRequests;
import dev.touchbase.web.WebApp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A running Touchbase: every edge, put together by plain constructors and started in the order in which each needs the
/// other; stopped in the reverse order.
public final class Wiring implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final WiredStore store;
    private final WiredDomain domain;
    private final Team team;
    private final WebApp web;

    /// What differs between serving for real, the sandbox and tests.
    ///
    /// @param business the time that people live in
    /// @param transport the machine's time: signatures, triggers, timeouts
    /// @param movable the business's clock where it can be moved over HTTP: in the sandbox alone
    /// @param onFault is told of each fault that a gesture met, after it was logged
    public record Circumstances(
            InstantSource business,
            InstantSource transport,
            Optional<SettableClock> movable,
            BiConsumer<String, Throwable> onFault) {

        /// For real.
        public static Circumstances real() {
            return new Circumstances(machineClock(), machineClock(), Optional.empty(), (reference, fault) -> {});
        }

        /// With a clock that can be moved.
        public static Circumstances movable(SettableClock clock, BiConsumer<String, Throwable> onFault) {
            return new Circumstances(clock, machineClock(), Optional.of(clock), onFault);
        }
    }

    /// Starts everything. Slack need not be reachable: what depends on it says so in `/readyz` and is tried again.
    ///
    /// @throws IllegalArgumentException when the database can't be one
    /// @throws IllegalStateException in one sentence, when the database or the port can't be used
    public Wiring(Settings settings, Circumstances circumstances) {
        keepSecretsOutOfTheLog();
        try {
            store = started(new WiredStore(settings.database(), circumstances.transport()));
            store.database.lockForServing();
            domain = new WiredDomain(store, circumstances.business());
            var slack = started(new SlackConnection(reveal(settings.botToken()), settings.slackApi()));
            team = new Team(slack.calls(), store.workspaces, circumstances.transport());
            var staff = new StaffSync(
                    slack.calls(),
                    store.staff,
                    store.settingValues,
                    store.workspaces,
                    store.database,
                    circumstances.transport());
            var nudges = new Nudges();
            var edge = started(new SlackEdge(
                    slack,
                    team,
                    staff,
                    new WiredSlack(store, domain, staff).surface(),
                    new SlackEdge.Ports(
                            store.gestures, store.pendingCommands, store.outbox, store.staff, domain.firms),
                    new SlackEdge.Clocks(circumstances.business(), circumstances.transport()),
                    nudges,
                    circumstances.onFault()));
            var round = new Round(
                    due(), edge.notices()::sendDue, circumstances.business(), circumstances.transport());
            var waker = started(new Waker(round));
            nudges.waker = waker;
            circumstances.movable().ifPresent(clock -> clock.onMove(now -> {
                round.look();
                round.send();
            }));
            var socket = settings.appToken().map(token -> started(edge.socket(token.reveal())));
            web = started(web(settings, circumstances, edge, readiness(waker, socket)));
            waker.start();
            socket.ifPresent(SlackSocket::open);
            LOG.info("Touchbase listens on port {}", web.port());
        } catch (RuntimeException impossible) {
            close();
            throw impossible;
        }
    }
}
