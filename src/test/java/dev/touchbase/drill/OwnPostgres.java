package dev.touchbase.drill;

import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/// A PostgreSQL server of a drill's own, that may be killed and started again on the same data.
final class OwnPostgres implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path data;
    private final Map<String, String> settings;
    private EmbeddedPostgres server;

    /// Starts one.
    ///
    /// @param folder an empty one, for its data
    /// @param settings as in postgresql.conf, besides those that make it wait for the disk
    OwnPostgres(Path folder, Map<String, String> settings) throws IOException {
        this.data = folder.resolve("data");
        this.settings = settings;
        this.server = started(0);
    }

    /// The address of its database.
    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /// SIGKILL to the postmaster; what it was doing is cut off.
    void kill() throws IOException, InterruptedException {
        var pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip();
        var killed = new ProcessBuilder("kill", "-9", pid).start().waitFor();
        if (killed != 0) {
            throw new AssertionError("kill -9 " + pid + " ended with " + killed);
        }
    }

    /// Starts the server again on the same port; returns when it has recovered.
    void startAgain() throws IOException {
        int port = server.getPort();
        server.close();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> {
            try {
                server = started(port);
                return true;
            } catch (IOException | IllegalStateException oldOnesStillThere) {
                return false;
            }
        });
    }

    private EmbeddedPostgres started(int port) throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on");
        settings.forEach(builder::setServerConfig);
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
