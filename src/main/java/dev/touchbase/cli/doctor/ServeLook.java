package dev.touchbase.cli.doctor;

import dev.touchbase.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/// Whether a Touchbase on this machine answers, and what it says of itself.
record ServeLook(Settings settings) implements Look {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Override
    public List<Line> lines() {
        var address = URI.create("http://127.0.0.1:" + settings.port() + "/readyz");
        try (var http = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .proxy(HttpClient.Builder.NO_PROXY)
                .build()) {
            var answer = http.send(
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            return List.of(
                    answer.statusCode() == 200
                            ? Line.ok("serve", "It runs and is ready.")
                            : Line.toDo(
                                    "serve",
                                    "It answers, but is not ready: "
                                            + answer.body().strip()));
        } catch (IOException nobody) {
            return List.of(Line.toDo(
                    "serve",
                    "Nothing answers on port " + settings.port()
                            + ": start it with ./touchbase serve, or set PORT as it is set there."));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }
}
