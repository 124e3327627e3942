package dev.touchbase.slack;

import com.slack.api.bolt.App;
import dev.touchbase.domain.audit.Gestures;
import dev.touchbase.domain.audit.PendingCommands;
import dev.touchbase.domain.notice.Outbox;
import dev.touchbase.domain.notice.Pace;
import dev.touchbase.domain.setting.Firms;
import dev.touchbase.domain.staff.StaffMembers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/// The Slack edge put together: what comes in over either door, and what goes out.
public final class SlackEdge implements AutoCloseable {

    private static final Duration LAST_ANSWERS = Duration.ofSeconds(2);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final SlackApp app;
    private final SlackEndpoint endpoint;
    private final NoticePoster notices;

    /// What of the store it uses.
    public record Ports(Gestures gestures, PendingCommands pending, Outbox outbox, StaffMembers members, Firms firms) {}

    /// The two clocks.
    ///
    /// @param business the time that people live in
    /// @param transport the machine's
    public record Clocks(InstantSource business, InstantSource transport) {}

    /// How notices are sent.
    ///
    /// @param onMaybeRepeated is run for each that may stand twice, since Slack will not say whether it stands
    public record Sending(Pace pace, Runnable onMaybeRepeated) {}

    /// Puts it together; nothing is sent or received yet.
    ///
    /// @param nudge is run after each gesture: what it gave rise to may be sent
    /// @param onFault is told of each fault with its reference, after it was logged
    public SlackEdge(
            SlackConnection slack,
            Team team,
            StaffSync staff,
            Surface surface,
            Ports ports,
            Clocks clocks,
            Sending sending,
            Runnable nudge,
            BiConsumer<String, Throwable> onFault) {
        var calls = slack.calls();
        var guard = new Guard(onFault);
        var inOrder = new InOrder();
        var greeting = new Greeting(calls, ports.members(), ports.firms(), clocks.business());
        var once = new Once(ports.gestures(), clocks.transport());
        var door = new Door(
                new Admission(team, staff, ports.firms(), clocks.business()),
                staff,
                surface,
                once,
                new Kept(ports.pending(), clocks.transport()),
                new PressKeys(ports.gestures(), clocks.transport()),
                guard,
                inOrder);
        var inTime = new InTime(threads);
        var afterwards = new Afterwards(threads, new Answers(calls, surface.home(), inOrder), greeting, guard, nudge);
        this.app = new SlackApp(
                slack,
                new GestureHandlers(door, inTime, afterwards),
                new EventHandlers(door, team, staff, once, inTime, afterwards));
        this.endpoint = new SlackEndpoint(app.bolt(), guard);
        var sender = new NoticeSender(ports, surface.notices(), calls, team, greeting, clocks, sending, guard);
        this.notices = new NoticePoster(ports.outbox(), team, sender, sending.pace(), clocks, guard, threads);
    }

    /// What comes in over HTTP.
    public SlackEndpoint endpoint() {
        return endpoint;
    }

    /// What comes in over Socket Mode.
    public SlackSocket socket(String appToken) {
        return new SlackSocket(app.bolt(), appToken);
    }

    /// Bolt, for looking at what is registered with it.
    App bolt() {
        return app.bolt();
    }

    /// What is said unprompted.
    public NoticePoster notices() {
        return notices;
    }

    /// Takes no further notice from now on.
    public void aboutToStop() {
        notices.stop();
    }

    /// Waits a little for the answers that are under way, and lets go of threads.
    @Override
    public void close() {
        aboutToStop();
        app.close();
        threads.shutdown();
        try {
            if (!threads.awaitTermination(LAST_ANSWERS.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException stop) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
