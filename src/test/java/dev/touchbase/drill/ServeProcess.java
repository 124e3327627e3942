package dev.touchbase.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.touchbase.Main;
import dev.touchbase.sandbox.Member;
import dev.touchbase.sandbox.StandInSlack;
import dev.touchbase.sandbox.Workspace;
import dev.touchbase.store.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/// A real `serve` in a process of its own, that can be killed, frozen and stopped. Closing it kills what still runs.
///
/// ```java
/// try (var serve = ServeProcess.start(slack, database, Map.of()).awaitReady()) {
///     serve.kill();
/// }
/// ```
public final class ServeProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final Process process;
    private final int port;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Thread reader;

    private ServeProcess(Process process, int port) {
        this.process = process;
        this.port = port;
        this.reader = Thread.ofVirtual().start(this::read);
    }

    /// Starts one over HTTP, without waiting for it.
    ///
    /// @param database a file or a PostgreSQL address
    /// @param environment variables besides those for Slack, the database and the port; an empty one unsets it
    public static ServeProcess start(StandInSlack slack, String database, Map<String, String> environment) {
        return start(Main.class, List.of(), slack, database, environment);
    }

    /// Starts another main class that serves in the same way, such as one with drill settings.
    ///
    /// @param options for the JVM
    public static ServeProcess start(
            Class<?> main, List<String> options, StandInSlack slack, String database, Map<String, String> environment) {
        Trained.ONCE.run();
        int port = freePort();
        return new ServeProcess(
                started(JavaProcess.of(main, options, "serve"), slack, database, port, environment), port);
    }

    /// Starts one as the child of another command, such as `strace`, that must become the process itself.
    ///
    /// @param wrapper the command and its arguments, before those that start Java
    public static ServeProcess startUnder(
            List<String> wrapper, StandInSlack slack, String database, Map<String, String> environment) {
        Trained.ONCE.run();
        int port = freePort();
        var command = JavaProcess.of(Main.class, List.of(), "serve");
        command.command().addAll(0, wrapper);
        return new ServeProcess(started(command, slack, database, port, environment), port);
    }

    private static Process started(
            ProcessBuilder command, StandInSlack slack, String database, int port, Map<String, String> environment) {
        var variables = new LinkedHashMap<>(Map.of(
                "SLACK_BOT_TOKEN", slack.botToken(),
                "SLACK_SIGNING_SECRET", slack.signingSecret(),
                "SLACK_API_URL", slack.apiUrl(),
                "TOUCHBASE_DATABASE", database,
                "PORT", String.valueOf(port)));
        variables.putAll(environment);
        variables.values().removeIf(String::isEmpty);
        command.environment().putAll(variables);
        try {
            return command.redirectErrorStream(true).start();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /// Where it serves.
    public int port() {
        return port;
    }

    /// Its base address, without a slash at its end.
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /// What it printed so far.
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /// What it logged as errors so far.
    public List<String> errors() {
        return lines.stream().filter(line -> line.contains(" ERROR ")).toList();
    }

    /// True while the process runs.
    public boolean isAlive() {
        return process.isAlive();
    }

    /// Waits until `/readyz` says so.
    public ServeProcess awaitReady() {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> {
            assertThat(process.isAlive()).as("serve runs: " + lines).isTrue();
            return status("/readyz") == 200;
        });
        return this;
    }

    /// The HTTP status of a page; 0 while nobody answers.
    public int status(String path) {
        try {
            return HTTP.send(get(path), BodyHandlers.discarding()).statusCode();
        } catch (IOException unreachable) {
            return 0;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /// The text of a page.
    public String page(String path) throws IOException, InterruptedException {
        return HTTP.send(get(path), BodyHandlers.ofString()).body();
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path))
                .timeout(Duration.ofSeconds(5))
                .build();
    }

    /// SIGKILL, and waits until it is gone.
    public void kill() {
        process.destroyForcibly();
        ended();
    }

    /// SIGTERM; returns at once.
    public void terminate() {
        process.destroy();
    }

    /// SIGSTOP: it stands still.
    public void freeze() {
        signal("STOP");
    }

    /// SIGCONT: it goes on.
    public void thaw() {
        signal("CONT");
    }

    /// Waits for its end.
    ///
    /// @return its exit code; 143 after SIGTERM
    public int ended() {
        try {
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as("serve ends: " + lines)
                    .isTrue();
            reader.join();
            return process.exitValue();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            kill();
        }
    }

    private void signal(String name) {
        try {
            int end = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            assertThat(end).as("kill -" + name).isZero();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        try (BufferedReader out = process.inputReader()) {
            out.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException killed) {
            lines.add("(its output was cut off)");
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /// One start in peace for all drills, that leaves the archive of classes.
    private enum Trained {
        ONCE;

        private boolean done;

        synchronized void run() {
            if (done) {
                return;
            }
            done = true;
            var team = Workspace.called("T0TRAIN0001", "Training")
                    .member(Member.of("U0ANN000001", "ann", "Ann Ames"))
                    .channel("C0GENERAL01", "general")
                    .build();
            try (var slack = StandInSlack.start(team, 0)) {
                int port = freePort();
                var training = started(
                        JavaProcess.training(Main.class, List.of(), "serve"),
                        slack,
                        TestDatabase.sqliteFile().toString(),
                        port,
                        Map.of());
                try (var serve = new ServeProcess(training, port)) {
                    serve.awaitReady();
                    serve.terminate();
                    serve.ended();
                }
            }
        }
    }
}
