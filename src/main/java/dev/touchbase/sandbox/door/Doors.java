package dev.touchbase.sandbox.door;

import dev.touchbase.sandbox.state.TeamState;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The way to the app: the request URL where one is set, else a connected socket.
public final class Doors {
    private static final List<Duration> RETRIES = List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5));

    private final TeamState state;
    private final SocketDoor sockets;
    private final String secret;
    private volatile @Nullable HttpDoor http;
    private volatile boolean closed;

    /// @param secret what requests are signed with
    public Doors(TeamState state, SocketDoor sockets, String secret) {
        this.state = state;
        this.sockets = sockets;
        this.secret = secret;
    }

    /// From now on requests are POSTed there.
    public void deliverTo(URI requestUrl) {
        http = new HttpDoor(requestUrl, secret);
    }

    /// Whether there is an app to deliver to.
    public boolean open() {
        return http != null || sockets.open();
    }

    /// Delivers once and waits for the answer.
    public Answer deliver(Envelope envelope) {
        HttpDoor door = http;
        Duration patience = state.patience();
        return door != null
                ? door.deliver(envelope, state.transportNow(), patience)
                : sockets.deliver(envelope, patience);
    }

    /// Delivers an event; when the app does not take it, again at once, after one minute, and after five.
    public Answer deliverEvent(Envelope event) {
        Answer answer = deliver(event);
        if (!answer.taken()) {
            retry(event, 1, answer);
        }
        return answer;
    }

    /// No retries any more.
    public void close() {
        closed = true;
    }

    private void retry(Envelope event, int attempt, Answer last) {
        if (attempt > RETRIES.size()) {
            return;
        }
        Executor later = CompletableFuture.delayedExecutor(
                RETRIES.get(attempt - 1).toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread);
        later.execute(() -> {
            if (closed) {
                return;
            }
            String reason = last.outcome() == Answer.Outcome.LATE ? "http_timeout" : "http_error";
            Answer answer = deliver(event.again(attempt, reason));
            if (!answer.taken()) {
                retry(event, attempt + 1, answer);
            }
        });
    }
}
