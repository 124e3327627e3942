package dev.touchbase.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.touchbase.journey.House;
import dev.touchbase.sandbox.StandInSlack;
import dev.touchbase.store.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// R2: nobody reads "Logged" before the disk has it, as the system's own trace shows: a power cut takes back nothing.
@Drill
class SyncedLogsTest {

    private static final int LOGS = Drills.times(100, 500);

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void each_log_is_on_the_disk_before_it_is_answered() throws Exception {
        assumeTrue(isThere("strace"), "strace is not installed (Debian: apt-get install strace): R2 was not shown");
        var trace = folder.resolve("trace");
        // With -D the traced process is the child, so that it can be killed and asked for like any other.
        var strace = List.of("strace", "-D", "-f", "-e", "trace=fdatasync,fsync", "-o", trace.toString());
        var result = DrillResult.of("No log is answered before the disk has it", "SQLite");
        try (var slack = StandInSlack.start(House.firm(), 0);
                var serve = ServeProcess.startUnder(
                                strace, slack, TestDatabase.sqliteFile().toString(), Map.of())
                        .awaitReady()) {
            var clients = new LoggingClients(new SignedCommands(slack, "T0HOUSE0001"));
            clients.addCustomers(serve.address());
            long before = syncs(trace);
            clients.at(serve.address());
            await().atMost(Duration.ofMinutes(5))
                    .until(() -> clients.acknowledged().size() >= LOGS);
            clients.stop();
            long syncs = syncs(trace) - before;
            int acknowledged = clients.acknowledged().size();

            result.lost(Math.max(0, acknowledged - syncs))
                    .saying(acknowledged + " acknowledged, " + syncs + " syncs")
                    .keep();
            assertThat(syncs).isGreaterThanOrEqualTo(acknowledged);
            assertThat(serve.errors()).isEmpty();
            assertThat(LoggingClients.problems(slack)).isEmpty();
        }
    }

    private static long syncs(Path trace) throws IOException {
        try (var lines = Files.lines(trace)) {
            return lines.filter(line -> line.endsWith("= 0")).count();
        }
    }

    private static boolean isThere(String tool) throws InterruptedException {
        try {
            return new ProcessBuilder(tool, "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
