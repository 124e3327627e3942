package dev.touchbase.cli;

import dev.touchbase.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Asks a Touchbase on this machine whether it is alive, and whether it is ready.
@Command(
        name = "health",
        mixinStandardHelpOptions = true,
        description = "Ask the Touchbase on this machine whether it is alive and ready.")
final class HealthCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Console console;

    HealthCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        var port = Settings.read(console.environment(), Settings.Need.DATABASE).port();
        try (var http = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .proxy(HttpClient.Builder.NO_PROXY)
                .build()) {
            var alive = ask(http, port, "/healthz");
            if (alive.statusCode() != 200) {
                console.err().println("Something else than Touchbase answers on port " + port + ".");
                return 1;
            }
            var ready = ask(http, port, "/readyz");
            console.say(
                    ready.statusCode() == 200
                            ? "Touchbase is alive and ready."
                            : "Touchbase is alive. " + ready.body().strip());
            return 0;
        } catch (IOException nobody) {
            console.err().println("Nothing answers on port " + port + ": is Touchbase running?");
            return 1;
        }
    }

    private static HttpResponse<String> ask(HttpClient http, int port, String path)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
