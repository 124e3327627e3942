package dev.touchbase.sandbox.state;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// The business clock: the app's own, which can be moved forward, or the system's when the app offers none.
public final class AppClock {
    private static final Duration GLANCE = Duration.ofMillis(400);
    private static final Duration MOVE = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newBuilder()
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(GLANCE)
            .build();
    private final InstantSource system;
    private final Runnable onMove;
    private volatile @Nullable URI uri;
    private volatile @Nullable Instant lastKnown;
    private volatile @Nullable Instant movingTo;

    /// @param onMove called when the clock starts to move and when it stands again
    AppClock(InstantSource system, Runnable onMove) {
        this.system = system;
        this.onMove = onMove;
    }

    /// Where the app's clock is read and moved.
    public void at(URI clockUrl) {
        uri = clockUrl;
        lastKnown = null;
    }

    /// Whether it can be moved.
    public boolean settable() {
        return uri != null;
    }

    /// Where it is being moved to just now; null when it stands.
    public @Nullable Instant movingTo() {
        return movingTo;
    }

    /// The time when it was last looked at.
    public Instant now() {
        Instant known = lastKnown;
        return uri == null || known == null ? system.instant() : known;
    }

    /// Looks at the app's clock. When the app does not answer at once, the last time known stays; while the clock is
    /// being moved, that is where it is being moved to. Not to be called under the state's lock.
    public void look() {
        URI address = uri;
        Instant target = movingTo;
        if (address == null || (target != null && target.equals(lastKnown))) {
            return;
        }
        try {
            HttpRequest ask = HttpRequest.newBuilder(address).timeout(GLANCE).build();
            lastKnown =
                    read(http.send(ask, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException | DateTimeException unreachable) {
            lastKnown = target != null ? target : lastKnown;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /// Moves the app's clock forward; returns when everything due has been sent.
    ///
    /// @return what to tell the person who moved it; empty when it went well
    public String move(Instant to) {
        URI address = uri;
        if (address == null) {
            return "This app has no clock that can be moved.";
        }
        movingTo = to;
        onMove.run();
        try {
            HttpRequest order = HttpRequest.newBuilder(address)
                    .timeout(MOVE)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"now\":\"" + to + "\"}"))
                    .build();
            HttpResponse<String> answer = http.send(order, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                return answer.body().isBlank() ? "The clock was not moved." : answer.body();
            }
            lastKnown = read(answer.body());
            return "";
        } catch (IOException | DateTimeException unreachable) {
            return "The app did not answer. The clock may not have moved.";
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return "Interrupted.";
        } finally {
            movingTo = null;
            onMove.run();
        }
    }

    private static Instant read(String body) {
        JsonNode node = Json.parse(body);
        return Instant.parse(node.path("now").asText());
    }
}
