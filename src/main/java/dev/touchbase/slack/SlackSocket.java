package dev.touchbase.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Slack over Socket Mode: we call, so that no public address is needed. It connects in the background and tries again
/// until it succeeds; from then on the SDK keeps the connection up.
public final class SlackSocket implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SlackSocket.class);
    private static final int CONCURRENCY = 10;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LAST_TRY = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final App bolt;
    private final String appToken;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread connecting;
    private volatile @Nullable SocketModeApp app;
    private volatile String trouble = "Socket Mode is connecting.";

    /// Prepares the connection; [#open] makes it.
    SlackSocket(App bolt, String appToken) {
        this.bolt = bolt;
        this.appToken = appToken;
        this.connecting = Thread.ofVirtual().name("socket-mode").unstarted(this::connect);
    }

    /// Begins to connect, and returns at once.
    public void open() {
        connecting.start();
    }

    /// What keeps commands from arriving; empty while the connection answers.
    public Optional<String> problem() {
        var running = app;
        if (running == null) {
            return Optional.of(trouble);
        }
        return running.getClient().verifyConnection()
                ? Optional.empty()
                : Optional.of("The connection of Socket Mode is down; it is being made anew.");
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            connecting.join(LAST_TRY);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        var running = app;
        if (running != null) {
            end(running);
        }
    }

    private void connect() {
        var wait = FIRST_WAIT;
        while (!isClosed(Duration.ZERO)) {
            if (connectOnce() || isClosed(wait)) {
                return;
            }
            wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
        }
    }

    private boolean connectOnce() {
        try {
            var socket = new SocketModeApp(
                    appToken, SocketModeClient.Backend.JavaWebSocket, SlackSocket::unanswered, bolt, CONCURRENCY);
            socket.startAsync();
            app = socket;
            if (isClosed(Duration.ZERO)) {
                end(socket);
            }
            LOG.info("Socket Mode is connected");
            return true;
        } catch (Exception unreachable) {
            // The SDK's own exceptions are of every kind here: a null client after a failed call is one of them.
            trouble = "Socket Mode can't connect to Slack yet; it is tried again.";
            LOG.warn(
                    "Socket Mode could not connect ({}); it is tried again",
                    unreachable.getClass().getSimpleName());
            return false;
        }
    }

    /// Without an acknowledgement Slack delivers an event again; faults were logged where they happened.
    private static com.slack.api.bolt.response.@Nullable Response unanswered(SocketModeApp.ErrorContext context) {
        if (!(context.getException() instanceof NotYet)) {
            LOG.error("A delivery over Socket Mode failed", context.getException());
        }
        return null;
    }

    private boolean isClosed(Duration wait) {
        try {
            return closed.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void end(SocketModeApp running) {
        var client = running.getClient();
        try {
            client.setAutoReconnectEnabled(false);
            running.close();
            // The app leaves the client's threads running, and they would connect again.
            client.close();
        } catch (Exception alreadyGone) {
            LOG.info(
                    "Socket Mode was closed while it was broken ({})",
                    alreadyGone.getClass().getSimpleName());
        }
    }
}
