package dev.touchbase.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.SettableClock;
import dev.touchbase.WiredDomain;
import dev.touchbase.WiredStore;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.notice.Pace;
import dev.touchbase.sandbox.Member;
import dev.touchbase.sandbox.StandInSlack;
import dev.touchbase.sandbox.Workspace;
import dev.touchbase.web.Binding;
import dev.touchbase.web.SignatureCheck;
import dev.touchbase.web.SlackDoor;
import dev.touchbase.web.SlackRequests;
import dev.touchbase.web.WebApp;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// The Slack edge alone, between the stand-in and a real database, with a surface made for tests: what happens to a
/// gesture can be seen without any customer in play.
final class SmallEdge implements AutoCloseable {

    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

    /// The people: Ann and Bob, and Maria, who is an admin.
    static final Workspace TEAM = Workspace.called("T0SMALL0001", "Small")
            .member(Member.of("U0ANN000001", "ann", "Ann Ames"))
            .member(Member.of("U0BOB000001", "bob", "Bob Best"))
            .member(Member.of("U0MARIA0001", "maria", "Maria Main")
                    .withZone("Europe/Berlin")
                    .asAdmin())
            .channel("C0GENERAL01", "general")
            .build();

    final WiredStore store;
    final StandInSlack slack;
    final SlackEdge edge;
    final Team team;
    final List<Throwable> faults = new CopyOnWriteArrayList<>();
    final SettableClock business = new SettableClock(InstantSource.fixed(NINE), NINE);

    final AtomicInteger maybeRepeated = new AtomicInteger();

    private final SlackConnection connection;
    private final Surface surfaceMade;
    private final WebApp web;

    /// @param surface made on the store, so that what a gesture writes can be counted
    SmallEdge(Path directory, Function<SmallEdge, Surface> surface) {
        slack = StandInSlack.start(TEAM, 0);
        store = new WiredStore(directory.resolve("small.db").toString(), InstantSource.system());
        connection = new SlackConnection(slack.botToken(), Optional.of(URI.create(slack.apiUrl())));
        team = new Team(connection.calls(), store.workspaces, InstantSource.system());
        surfaceMade = surface.apply(this);
        edge = another();
        web = WebApp.start(
                Binding.loopback(0),
                List::of,
                Optional.of(
                        new SlackDoor(new SignatureCheck(slack.signingSecret(), InstantSource.system()), this::answer)),
                Optional.empty());
        slack.deliverTo(URI.create("http://127.0.0.1:" + web.port() + "/slack/events"));
        slack.awaitApp(Duration.ofSeconds(5));
    }

    /// The edge as it is after a restart: what it remembers is in the database.
    SlackEdge another() {
        return another(Pace.usual().withoutPauses());
    }

    /// The same at another pace.
    SlackEdge another(Pace pace) {
        return new SlackEdge(
                connection,
                team,
                new StaffSync(
                        connection.calls(),
                        store.staff,
                        store.settingValues,
                        store.workspaces,
                        store.database,
                        InstantSource.system()),
                surfaceMade,
                new SlackEdge.Ports(
                        store.gestures,
                        store.pendingCommands,
                        store.outbox,
                        store.staff,
                        new WiredDomain(store, business).firms),
                new SlackEdge.Clocks(business, InstantSource.system()),
                new SlackEdge.Sending(pace, maybeRepeated::incrementAndGet),
                () -> {},
                (reference, fault) -> faults.add(fault));
    }

    private SlackRequests.Answer answer(
            String path, Map<String, List<String>> query, Map<String, List<String>> headers, String body) {
        var answer = edge.endpoint().answer(path, query, headers, body);
        return new SlackRequests.Answer(answer.status(), answer.contentType(), answer.body());
    }

    /// Writes one more row, as a changing gesture does, and returns how many there are.
    int writeOne() {
        return store.changes.change(new Actor.ByCli(workspace()), NINE, change -> {
            int next = written() + 1;
            store.settingValues.put(workspace(), "written", String.valueOf(next));
            return next;
        });
    }

    /// How many gestures have written.
    int written() {
        return Integer.parseInt(store.settingValues.of(workspace()).getOrDefault("written", "0"));
    }

    WorkspaceId workspace() {
        return store.workspaces.single(NINE).id();
    }

    @Override
    public void close() {
        web.close();
        edge.close();
        connection.close();
        store.close();
        slack.close();
        assertThat(slack.problems()).isEmpty();
    }
}
