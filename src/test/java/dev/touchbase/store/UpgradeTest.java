package dev.touchbase.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchbase.drill.Drill;
import dev.touchbase.drill.DrillResult;
import dev.touchbase.drill.Drills;
import dev.touchbase.drill.JavaProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// R20: a database of every schema that there was becomes today's with all that is in it, though it is killed on the
/// way or two do it at once. The old ones are made anew by the migrations themselves, as far as each went.
@Drill
class UpgradeTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final long SEED = 20;
    private static final int KILLS = Drills.times(3, 10);
    private static final int TOUCHPOINTS = Drills.times(200, 100_000);

    @TempDir
    private Path folder = Path.of(".");

    @ParameterizedTest
    @EnumSource
    void a_database_of_every_schema_keeps_all_that_is_in_it(TestDatabase.Kind kind) throws Exception {
        var result = DrillResult.of("A database of every earlier schema is upgraded whole", kind.name());
        for (String schema : schemas()) {
            String location = old(kind, schema, TOUCHPOINTS);
            long begun = System.nanoTime();

            Database.open(location, InstantSource.system()).close();

            long seconds = (System.nanoTime() - begun) / 1_000_000_000;
            result.injected(1, "of schema " + schema);
            check(location);
            assertThat(seconds).isLessThanOrEqualTo(30);
            if (kind == TestDatabase.Kind.SQLITE && !schema.equals(schemas().getLast())) {
                assertThat(CheckedFile.at(before(location)))
                        .matches(found -> found.problems().isEmpty() && found.count("touchpoint") == TOUCHPOINTS);
                assertThat(applied(before(location).toString())).isEqualTo(schema);
            }
        }
        result.keep();
    }

    @Test
    void a_kill_while_it_is_upgraded_leaves_it_old_or_new_and_the_next_start_finishes() throws Exception {
        var random = new Random(SEED);
        var result = DrillResult.of("A kill within an upgrade leaves a database that starts", "SQLite");
        List<String> found = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            String location = old(TestDatabase.Kind.SQLITE, "1", TOUCHPOINTS);
            var upgrading = JavaProcess.of(Upgrading.class, List.of(), location)
                    .redirectErrorStream(true)
                    .start();
            assertThat(upgrading.inputReader().readLine()).isEqualTo("begins");
            Thread.sleep(random.nextInt(3_000));
            upgrading.destroyForcibly().waitFor();
            assertThat(CheckedFile.at(Path.of(location)).problems())
                    .as("seed " + SEED)
                    .isEmpty();
            found.add(applied(location));

            Database.open(location, InstantSource.system()).close();
            check(location);
            assertThat(CheckedFile.at(before(location)).problems()).isEmpty();
        }
        result.injected(KILLS, "SIGKILL")
                .saying("left at schema " + String.join(", ", found))
                .keep();
    }

    @ParameterizedTest
    @EnumSource
    void two_that_upgrade_at_once_do_it_once(TestDatabase.Kind kind) throws Exception {
        String location = old(kind, "1", TOUCHPOINTS);

        CompletableFuture.allOf(IntStream.range(0, 2)
                        .mapToObj(i -> CompletableFuture.runAsync(() ->
                                Database.open(location, InstantSource.system()).close()))
                        .toArray(CompletableFuture[]::new))
                .join();

        check(location);
        assertThat(texts(location, "SELECT version FROM flyway_schema_history ORDER BY installed_rank"))
                .isEqualTo(schemas());
    }

    @ParameterizedTest
    @EnumSource
    void an_older_touchbase_leaves_a_newer_database_as_it_is(TestDatabase.Kind kind) throws Exception {
        String location = old(kind, schemas().getLast(), 1);
        run(
                location,
                "UPDATE flyway_schema_history SET version = '999', script = 'V999__x.sql' WHERE version = '"
                        + schemas().getLast() + "'");

        assertThatThrownBy(() -> Database.open(location, InstantSource.system()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "This database was written by a newer Touchbase (schema version 999): start that version, or "
                                + "restore a backup from before the upgrade.");
        assertThat(applied(location)).isEqualTo("999");
    }

    @Test
    void without_a_copy_there_is_no_upgrade() throws Exception {
        String location = old(TestDatabase.Kind.SQLITE, "1", 1);
        Files.writeString(Path.of(location).resolveSibling("backups"), "a file where the folder should be");

        assertThatThrownBy(() -> Database.open(location, InstantSource.system()))
                .hasMessageStartingWith(
                        "Touchbase updates its database only when a copy of it is kept. No backup was made");
        assertThat(applied(location)).isEqualTo("1");
    }

    private static void check(String location) throws SQLException {
        assertThat(applied(location)).isEqualTo(schemas().getLast());
        assertThat(texts(location, "SELECT count(*) FROM touchpoint")).containsExactly(String.valueOf(TOUCHPOINTS));
        assertThat(texts(location, "SELECT note FROM touchpoint WHERE id = 100"))
                .containsExactly("Grüße 100");
        try (Database database = Database.openMigrated(location, InstantSource.system())) {
            assertThat(database.integrityCheck()).isEmpty();
            assertThat(new SqlWorkspaces(database).all()).hasSize(1);
        }
    }

    private static Path before(String location) {
        return BackupFolder.beside(location)
                .orElseThrow()
                .file("before-schema-" + schemas().getLast());
    }

    private static List<String> schemas() {
        return Arrays.stream(flyway(Dialect.SQLITE, "any.db", "latest").info().all())
                .map(each -> each.getVersion().getVersion())
                .toList();
    }

    private static Flyway flyway(Dialect dialect, String location, String target) {
        return Flyway.configure()
                .dataSource(dialect.forMigrating(location))
                .locations("classpath:migrations")
                .placeholders(dialect.schemaWords())
                .target(target)
                .load();
    }

    /// A database as the migrations up to `schema` make it, with rows.
    private String old(TestDatabase.Kind kind, String schema, int touchpoints) throws Exception {
        String location = kind == TestDatabase.Kind.SQLITE ? emptyFile() : emptyPostgres();
        Dialect dialect = Dialect.of(location);
        dialect.reach(location);
        flyway(dialect, location, schema).migrate();
        run(
                location,
                "INSERT INTO workspace (id, slack_team, name, settings_version, created_at) VALUES (1, 'T1', 'Old', 0, 0)",
                "INSERT INTO customer (workspace_id, id, number, name, aliases, stage, yearly_value, created_at)"
                        + " VALUES (1, 1, 1, 'Acme', '[]', 'CUSTOMER', 0, 0)");
        try (Connection connection = connection(location);
                PreparedStatement add = connection.prepareStatement("""
                        INSERT INTO touchpoint (workspace_id, id, customer_id, staff, channel, direction, purpose, outcome,
                          reply, note, happened_at, happened_on, recorded_at, source, counts)
                        VALUES (1, ?, 1, '[]', 'phone', 'OUT', 'CHECK_IN', 'REACHED', 0, ?, ?, '2026-01-01', 0, 'typed', 1)
                        """)) {
            connection.setAutoCommit(false);
            for (int i = 1; i <= touchpoints; i++) {
                add.setLong(1, i);
                add.setString(2, "Grüße " + i);
                add.setLong(3, i);
                add.addBatch();
            }
            add.executeBatch();
            connection.commit();
        }
        return location;
    }

    private String emptyFile() throws IOException {
        return Files.createDirectories(folder.resolve("old-" + COUNT.incrementAndGet()))
                .resolve("touchbase.db")
                .toString();
    }

    private static String emptyPostgres() throws SQLException {
        String name = "old_" + COUNT.incrementAndGet();
        String beside = TestDatabase.postgresUrl();
        run(beside, "CREATE DATABASE " + name);
        return beside.replaceFirst("/touchbase_[0-9]+", "/" + name);
    }

    private static String applied(String location) throws SQLException {
        return texts(location, "SELECT version FROM flyway_schema_history ORDER BY installed_rank DESC")
                .getFirst();
    }

    private static List<String> texts(String location, String query) throws SQLException {
        try (Connection connection = connection(location);
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    private static void run(String location, String... statements) throws SQLException {
        try (Connection connection = connection(location);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.executeUpdate(each);
            }
        }
    }

    private static Connection connection(String location) throws SQLException {
        return DriverManager.getConnection(location.startsWith("jdbc:") ? location : "jdbc:sqlite:" + location);
    }
}
