package dev.touchbase.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.touchbase.cli.Console;
import dev.touchbase.cli.Touchbase;
import dev.touchbase.journey.House;
import dev.touchbase.sandbox.StandInSlack;
import dev.touchbase.store.TestDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// R19: a backup that is made while four people log has all that was answered before, wherever it is restored.
@Drill
class BackupDrillTest {

    private static final int BACKUPS = Drills.times(3, 20);

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void each_backup_restores_with_all_that_was_answered_before() throws Exception {
        var result = DrillResult.of("A backup made while people log restores whole", "SQLite");
        long missing = 0;
        long missingInPlainCopies = 0;
        var database = TestDatabase.sqliteFile().toString();
        try (var slack = StandInSlack.start(House.firm(), 0)) {
            var clients = new LoggingClients(new SignedCommands(slack, "T0HOUSE0001"));
            try (var serve = ServeProcess.start(slack, database, Map.of()).awaitReady()) {
                clients.addCustomers(serve.address());
                clients.at(serve.address());
                for (int i = 0; i < BACKUPS; i++) {
                    int already = clients.acknowledged().size();
                    await().atMost(Duration.ofSeconds(60))
                            .until(() -> clients.acknowledged().size() > already + 10);
                    var before = clients.acknowledged();
                    var plain = Files.copy(Path.of(database), folder.resolve("plain-" + i + ".db"));
                    run(database, "backup", backup(i).toString());
                    var place =
                            folder.resolve("place-" + i).resolve("touchbase.db").toString();
                    Files.createDirectories(Path.of(place).getParent());
                    run(place, "restore", backup(i).toString());
                    run(database, "restore", "--rehearse", backup(i).toString());

                    missing += new RawDatabase(place).missing(before);
                    missingInPlainCopies += new RawDatabase(plain.toString()).missing(before);
                    assertThat(new RawDatabase(place).damage()).isEmpty();
                    assertThat(new RawDatabase(place).doubled()).isZero();
                }
                clients.stop();
                assertThat(serve.errors()).isEmpty();
            }
            result.injected(BACKUPS, "backups under load")
                    .lost(missing)
                    .saying(clients.acknowledged().size() + " acknowledged")
                    .saying("copies of the .db alone lacked " + missingInPlainCopies)
                    .keep();
            assertThat(missing).isZero();
            assertThat(missingInPlainCopies).as("the oracle has teeth").isPositive();
        }
    }

    private Path backup(int i) {
        return folder.resolve("backup-" + i + ".db");
    }

    private static void run(String database, String... command) {
        var out = new StringWriter();
        var console = new Console(
                Map.of("TOUCHBASE_DATABASE", database), new PrintWriter(out, true), new PrintWriter(out, true));
        assertThat(Touchbase.run(console, command)).as(out.toString()).isZero();
    }
}
