package dev.touchbase.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.touchbase.journey.House;
import dev.touchbase.sandbox.StandInSlack;
import dev.touchbase.store.FullFile;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// R17: while nothing can be written nobody reads "Logged"; what was there is read as ever; once there is room again it
/// goes on by itself.
@Drill
class FullDiskTest {

    private static final String PROMISE = "A full disk loses nothing that was answered \"Logged\"";
    private static final int LOGS = Drills.times(60, 200);
    private static final long A_FEW_LOGS = 300_000;
    private static final Duration GOES_ON_WITHIN = Drills.lasting(Duration.ofSeconds(60), Duration.ofSeconds(10));

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void on_a_disk_that_is_full() throws Exception {
        var mounted = SmallDisk.mount(folder.resolve("disk"));
        assumeTrue(mounted.isPresent(), "a disk in memory can only be mounted by root: R17 was not shown on one");
        try (var disk = mounted.get();
                var slack = StandInSlack.start(House.firm(), 0)) {
            var database = disk.folder().resolve("touchbase.db").toString();
            try (var serve = ServeProcess.start(slack, database, Map.of()).awaitReady()) {
                var fault = new Fault() {
                    @Override
                    public void begin() throws Exception {
                        disk.fillBut(A_FEW_LOGS);
                    }

                    @Override
                    public void end() throws Exception {
                        disk.free();
                    }
                };
                goThrough("SQLite on a full disk", fault, serve, slack, database);
            }
        }
    }

    @Test
    void on_a_postgresql_that_takes_no_writes() throws Exception {
        try (var slack = StandInSlack.start(House.firm(), 0);
                var postgres = new OwnPostgres(folder, Map.of());
                var serve = ServeProcess.start(slack, postgres.url(), Map.of()).awaitReady()) {
            var fault = new Fault() {
                @Override
                public void begin() throws SQLException {
                    readOnly(postgres, "on");
                }

                @Override
                public void end() throws SQLException {
                    readOnly(postgres, "off");
                }
            };
            goThrough("PostgreSQL, read-only", fault, serve, slack, postgres.url());
        }
    }

    /// For machines on which no disk can be mounted.
    @Test
    void in_a_file_that_may_not_grow() {
        try (var house = House.open().expectingErrors()) {
            var database = house.touchbase().store().database;
            house.as("sam").types("/contact add Acme");
            house.as("sam").types("/contact log acme call reached before").sees("Logged");
            FullFile.fill(database);
            int refused = 0;
            for (int log = 0; log < 30; log++) {
                house.as("sam").types("/contact log acme call reached meanwhile" + "x".repeat(2_000));
                refused += house.count("touchpoint WHERE note LIKE 'meanwhile%'") <= log ? 1 : 0;
            }

            assertThat(refused).isPositive();
            house.as("sam").sees("Nothing was saved");
            house.as("sam").types("/contact show acme").sees("Looked after by");

            FullFile.free(database);
            house.as("sam").types("/contact log acme call reached after").sees("Logged");
            assertThat(house.count("touchpoint WHERE note IN ('before', 'after')"))
                    .isEqualTo(2);
        }
    }

    private interface Fault {
        void begin() throws Exception;

        void end() throws Exception;
    }

    private static void goThrough(String where, Fault fault, ServeProcess serve, StandInSlack slack, String database)
            throws Exception {
        var result = DrillResult.of(PROMISE, where);
        var clients = new LoggingClients(new SignedCommands(slack, "T0HOUSE0001"));
        clients.addCustomers(serve.address());
        for (int log = 0; log < 10; log++) {
            clients.log(serve.address(), log % 4);
        }
        assertThat(clients.otherAnswers()).isEmpty();

        fault.begin();
        for (int log = 0; log < LOGS; log++) {
            clients.log(serve.address(), log % 4);
        }
        assertThat(clients.otherAnswers())
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer).contains("(ref ").contains("Nothing was saved"));
        assertThat(shown(serve, slack)).contains("This is Acme").contains("you by phone, reached");
        await().atMost(Duration.ofSeconds(60)).until(() -> serve.status("/readyz") == 503);
        assertThat(serve.page("/readyz")).containsAnyOf("can't be written", "nearly full");
        int refused = clients.refused().size();

        fault.end();
        long freed = System.nanoTime();
        await().atMost(GOES_ON_WITHIN).until(() -> {
            var note = clients.log(serve.address(), 0);
            return clients.acknowledged().contains(note);
        });
        var paused = Duration.ofNanos(System.nanoTime() - freed);
        serve.awaitReady();

        var raw = new RawDatabase(database);
        result.injected(refused, "logs refused")
                .lost(raw.missing(clients.acknowledged()))
                .repeated(raw.doubled())
                .saying(clients.acknowledged().size() + " acknowledged")
                .saying("goes on after %,d ms".formatted(paused.toMillis()))
                .keep();
        assertThat(raw.missing(clients.acknowledged())).isZero();
        assertThat(raw.doubled()).isZero();
        assertThat(raw.missing(clients.refused())).isEqualTo(clients.refused().size());
        assertThat(raw.damage()).isEmpty();
        assertThat(LoggingClients.problems(slack)).isEmpty();
        assertThat(serve.errors())
                .allSatisfy(line -> assertThat(line).containsAnyOf("Fault ", "A fault in ", "can't be written"));
    }

    private static String shown(ServeProcess serve, StandInSlack slack) throws Exception {
        return new SignedCommands(slack, "T0HOUSE0001")
                .send(serve.address(), "U0SAM000001", "show acme")
                .body();
    }

    private static void readOnly(OwnPostgres postgres, String onOrOff) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.url());
                var statement = connection.createStatement()) {
            statement.execute("SET default_transaction_read_only = off");
            statement.execute("ALTER SYSTEM SET default_transaction_read_only = " + onOrOff);
            statement.execute("SELECT pg_reload_conf()");
        }
    }
}
