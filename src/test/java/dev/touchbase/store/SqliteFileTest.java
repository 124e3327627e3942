package dev.touchbase.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqliteFileTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void makes_a_folder_and_a_file_that_only_the_owner_can_read() throws IOException {
        Path file = folder.resolve("data/deep/touchbase.db");

        try (Database database = open(file)) {
            assertThat(database.integrityCheck()).isEmpty();
            assertThat(permissions(file)).isEqualTo("rw-------");
            assertThat(permissions(file.getParent())).isEqualTo("rwx------");
            assertThat(permissions(folder.resolve("data/deep/touchbase.db-wal")))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void opens_the_same_file_again_and_finds_what_was_kept() {
        Path file = folder.resolve("touchbase.db");
        try (Database database = open(file)) {
            new SqlWorkspaces(database).single(StoreTest.NOW);
        }

        try (Database database = open(file)) {
            assertThat(new SqlWorkspaces(database).all()).hasSize(1);
        }
    }

    @Test
    void every_setting_is_as_it_must_be_on_readers_and_on_the_writer() throws SQLException {
        SqliteFile file = new SqliteFile(folder.resolve("touchbase.db"));
        file.create();

        try (Connection writer = file.source(false).getConnection();
                Connection reader = file.source(true).getConnection()) {
            assertThatCode(() -> SqliteFile.check(writer)).doesNotThrowAnyException();
            assertThatCode(() -> SqliteFile.check(reader)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            journal_mode=DELETE, journal_mode
            synchronous=NORMAL,  synchronous
            foreign_keys=OFF,    foreign_keys
            busy_timeout=3000,   busy_timeout
            secure_delete=OFF,   secure_delete
            trusted_schema=ON,   trusted_schema
            mmap_size=1000000,   mmap_size
            """)
    void refuses_a_connection_with_one_setting_wrong(String pragma, String named) throws SQLException {
        SqliteFile file = new SqliteFile(folder.resolve("touchbase.db"));
        file.create();

        try (Connection connection = file.source(false).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA " + pragma);
            assertThatThrownBy(() -> SqliteFile.check(connection))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(named);
        }
    }

    @Test
    void readers_can_not_write() throws SQLException {
        SqliteFile file = new SqliteFile(folder.resolve("touchbase.db"));
        open(file.path()).close();

        try (Connection reader = file.source(true).getConnection();
                Statement statement = reader.createStatement()) {
            assertThatThrownBy(() -> statement.execute("DELETE FROM workspace")).hasMessageContaining("readonly");
        }
    }

    @Test
    void reports_references_that_lead_nowhere() throws SQLException {
        Path file = folder.resolve("touchbase.db");
        open(file).close();
        try (Connection careless = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = careless.createStatement()) {
            statement.execute("INSERT INTO counter (workspace_id, name, value) VALUES (7, 'customer', 1)");
        }

        try (Database database = open(file)) {
            assertThat(database.integrityCheck()).singleElement().asString().contains("counter");
        }
    }

    @Test
    void refuses_a_folder_and_a_foreign_database_as_location() {
        assertThatThrownBy(() -> open(folder)).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> Database.open("jdbc:mysql://user:secret@host/db", InstantSource.system()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jdbc:mysql")
                .hasMessageNotContaining("secret");
    }

    @Test
    void refuses_a_database_of_a_newer_version() throws SQLException {
        Path file = folder.resolve("touchbase.db");
        open(file).close();
        try (Connection newer = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = newer.createStatement()) {
            statement.execute("""
                    INSERT INTO flyway_schema_history
                      (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                    VALUES (999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'x', 1, 1)
                    """);
        }

        assertThatThrownBy(() -> open(file))
                .hasMessageContaining("newer Touchbase")
                .hasMessageContaining("999");
    }

    @Test
    void two_processes_that_start_at_once_migrate_once() throws Exception {
        Path file = folder.resolve("touchbase.db");

        assertThat(AtOnce.run(12, i -> {
                    try (Database database = open(file)) {
                        return database.integrityCheck();
                    }
                }))
                .allMatch(java.util.List::isEmpty);
    }

    @Test
    void only_one_serves_a_file() {
        Path file = folder.resolve("touchbase.db");
        try (Database first = open(file)) {
            first.lockForServing();
            try (Database second = open(file)) {
                assertThatThrownBy(second::lockForServing)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("already serves")
                        .hasMessageContaining(file.toString());
            }
            try (Database third = open(file)) {
                assertThatThrownBy(third::lockForServing).hasMessageContaining("already serves");
            }
        }

        try (Database next = open(file)) {
            assertThatCode(next::lockForServing).doesNotThrowAnyException();
        }
    }

    @Test
    void another_process_can_not_serve_the_file_either() throws Exception {
        Path file = folder.resolve("touchbase.db");
        try (Database first = open(file)) {
            first.lockForServing();

            Process other = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            ServesElsewhere.class.getName(),
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(other.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

            assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(said).contains("refused: Another Touchbase already serves");
        }
    }

    private static Database open(Path file) {
        return Database.open(file.toString(), InstantSource.system());
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
