package dev.touchbase.sandbox.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.state.Json;
import dev.touchbase.sandbox.state.Payloads;
import io.javalin.websocket.WsCloseStatus;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/// Socket Mode: envelopes over WebSockets that the app has opened; each goes to one of them, and is acknowledged there.
public final class SocketDoor {
    private static final int MOST_CONNECTIONS = 10;

    private final Set<String> tickets = ConcurrentHashMap.newKeySet();
    private final List<WsContext> connections = new CopyOnWriteArrayList<>();
    private final Map<String, CompletableFuture<String>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final Runnable onChange;

    /// @param onChange called when a connection comes or goes
    public SocketDoor(Runnable onChange) {
        this.onChange = onChange;
    }

    /// A ticket for one connection.
    public String ticket() {
        String ticket = UUID.randomUUID().toString();
        tickets.add(ticket);
        return ticket;
    }

    /// Whether an app is connected.
    public boolean open() {
        return !connections.isEmpty();
    }

    /// Serves the WebSocket's address.
    public void serve(WsConfig ws) {
        ws.onConnect(ctx -> {
            ctx.enableAutomaticPings();
            String ticket = ctx.queryParam("ticket");
            if (ticket == null || !tickets.remove(ticket)) {
                ctx.closeSession(WsCloseStatus.POLICY_VIOLATION, "ticket");
                return;
            }
            if (connections.size() >= MOST_CONNECTIONS) {
                ctx.send(disconnectFrame("too_many_websockets"));
                ctx.closeSession();
                return;
            }
            ctx.send(hello(connections.size() + 1));
            connections.add(ctx);
            onChange.run();
        });
        ws.onMessage(ctx -> acknowledge(ctx.message()));
        ws.onClose(this::drop);
        ws.onError(this::drop);
    }

    /// Sends and waits for the acknowledgement.
    Answer deliver(Envelope envelope, Duration patience) {
        List<WsContext> open = List.copyOf(connections);
        if (open.isEmpty()) {
            return Answer.nobody();
        }
        WsContext chosen = open.get(Math.floorMod(turn.getAndIncrement(), open.size()));
        String id = UUID.randomUUID().toString();
        CompletableFuture<String> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        try {
            chosen.send(frame(id, envelope));
            return Answer.acknowledged(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            return Answer.late();
        } catch (ExecutionException broken) {
            return Answer.failed("connection lost");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Answer.failed("interrupted");
        } finally {
            waiting.remove(id);
        }
    }

    /// Tells all connected apps to go, and closes the connections.
    ///
    /// @param reason e.g. `refresh_requested`
    public void disconnect(String reason) {
        for (WsContext connection : connections) {
            connection.send(disconnectFrame(reason));
            connection.closeSession();
        }
    }

    private void drop(WsContext ctx) {
        connections.removeIf(c -> c.sessionId().equals(ctx.sessionId()));
        onChange.run();
    }

    private void acknowledge(String message) {
        JsonNode ack = Json.parse(message);
        CompletableFuture<String> answer = waiting.get(ack.path("envelope_id").asText());
        if (answer != null) {
            JsonNode payload = ack.path("payload");
            answer.complete(payload.isMissingNode() || payload.isNull() ? "" : payload.toString());
        }
    }

    private static String frame(String id, Envelope envelope) {
        ObjectNode frame = Json.object()
                .put("envelope_id", id)
                .put("type", envelope.kind().socketType())
                .put("accepts_response_payload", envelope.kind() != Envelope.Kind.EVENT);
        if (envelope.kind() == Envelope.Kind.EVENT) {
            frame.put("retry_attempt", envelope.retry()).put("retry_reason", envelope.retryReason());
        }
        frame.set("payload", envelope.payload());
        return frame.toString();
    }

    private static String hello(int connections) {
        ObjectNode frame = Json.object().put("type", "hello").put("num_connections", connections);
        frame.putObject("connection_info").put("app_id", Payloads.APP_ID);
        frame.putObject("debug_info")
                .put("host", "stand-in")
                .put("build_number", 1)
                .put("approximate_connection_time", 18060);
        return frame.toString();
    }

    private static String disconnectFrame(String reason) {
        ObjectNode frame = Json.object().put("type", "disconnect").put("reason", reason);
        frame.putObject("debug_info").put("host", "stand-in");
        return frame.toString();
    }
}
