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
    private volatile @Nullable URI uri;
    private volatile @Nullable Instant lastKnown;
    private volatile @Nullable Instant movingTo;

    AppClock(InstantSource system) {
        this.system = system;
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

    /// The time now. When the app does not answer at once: the last time known.
    public Instant now() {
        URI address = uri;
        if (address == null) {
            return system.instant();
        }
        try {
            HttpRequest ask = HttpRequest.newBuilder(address).timeout(GLANCE).build();
            lastKnown =
                    read(http.send(ask, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException | DateTimeException unreachable) {
            Instant target = movingTo;
            lastKnown = target != null ? target : lastKnown;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        Instant known = lastKnown;
        return known != null ? known : system.instant();
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
        }
    }

    private static Instant read(String body) {
        JsonNode node = Json.parse(body);
        return Instant.parse(node.path("now").asText());
    }
}
