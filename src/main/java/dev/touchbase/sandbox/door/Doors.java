package dev.touchbase.sandbox.door;

import dev.touchbase.sandbox.state.TeamState;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The way to the app: the request URL where one is set, else a connected socket.
public final class Doors {
    private static final List<Duration> RETRIES = List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5));
    private static final int REMEMBERED = 1_000;

    private final TeamState state;
    private final SocketDoor sockets;
    private final String secret;
    private final Deque<Envelope> delivered = new ArrayDeque<>();
    private volatile @Nullable HttpDoor http;
    private volatile boolean closed;
    private int cuts;

    /// @param secret what requests are signed with
    public Doors(TeamState state, SocketDoor sockets, String secret) {
        this.state = state;
        this.sockets = sockets;
        this.secret = secret;
    }

    /// From now on requests are POSTed there; to several in turn, as a load balancer would.
    public void deliverTo(List<URI> requestUrls) {
        http = new HttpDoor(requestUrls, secret);
    }

    /// What was sent to the app, or should have been, oldest first: the last thousand.
    public List<Envelope> delivered() {
        synchronized (delivered) {
            return List.copyOf(delivered);
        }
    }

    /// The next deliveries are cut off on their way, so that the app never gets them whole.
    public void cutOff(int times) {
        synchronized (delivered) {
            cuts = times;
        }
    }

    /// Whether there is an app to deliver to.
    public boolean open() {
        return http != null || sockets.open();
    }

    /// Delivers once and waits for the answer.
    public Answer deliver(Envelope envelope) {
        HttpDoor door = http;
        Duration patience = state.patience();
        if (isCutOff(envelope)) {
            return door != null ? door.cutOff(envelope, state.transportNow()) : Answer.failed("the line broke");
        }
        return door != null
                ? door.deliver(envelope, state.transportNow(), patience)
                : sockets.deliver(envelope, patience);
    }

    private boolean isCutOff(Envelope envelope) {
        synchronized (delivered) {
            delivered.add(envelope);
            if (delivered.size() > REMEMBERED) {
                delivered.remove();
            }
            return cuts > 0 && cuts-- > 0;
        }
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
