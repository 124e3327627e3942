package dev.touchbase.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// Fresh databases for tests, with the whole schema and no row. Close them; what they leave goes when the tests end.
///
/// Each is copied from one that was migrated once for the whole run, so that a test may have its own.
public final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    /// Which of the two.
    public enum Kind {
        SQLITE,
        POSTGRES;

        /// A fresh one of this kind.
        public Database open() {
            return this == SQLITE ? sqlite() : postgres();
        }
    }

    /// A fresh SQLite database in a temporary file.
    public static Database sqlite() {
        return Database.openMigrated(sqliteFile().toString(), InstantSource.system());
    }

    /// A fresh database on a PostgreSQL server that runs as long as the tests.
    public static Database postgres() {
        return Database.openMigrated(postgresUrl(), InstantSource.system());
    }

    /// The file of a fresh SQLite database that nobody has opened.
    public static Path sqliteFile() {
        try {
            Path file = SqliteTemplate.FOLDER.resolve("test-" + COUNT.incrementAndGet() + ".db");
            return Files.copy(SqliteTemplate.FILE, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The URL of a fresh PostgreSQL database that nobody has opened.
    public static String postgresUrl() {
        return PostgresTemplate.copy("touchbase_" + COUNT.incrementAndGet());
    }

    /// Migrated on first use.
    private static final class SqliteTemplate {

        static final Path FOLDER = temporaryFolder();
        static final Path FILE = FOLDER.resolve("template.db");

        static {
            Database.open(FILE.toString(), InstantSource.system()).close();
        }

        private static Path temporaryFolder() {
            try {
                Path folder = Files.createTempDirectory("touchbase-test");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void delete(Path folder) {
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> innermostFirst =
                        files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : innermostFirst) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Started and migrated on first use.
    private static final class PostgresTemplate {

        private static final String NAME = "touchbase_template";
        private static final EmbeddedPostgres SERVER = start();

        static {
            run("CREATE DATABASE " + NAME);
            Database.open(url(NAME), InstantSource.system()).close();
        }

        static String copy(String name) {
            run("CREATE DATABASE " + name + " TEMPLATE " + NAME);
            return url(name);
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String url(String name) {
            return SERVER.getJdbcUrl("postgres", name);
        }

        private static synchronized void run(String sql) {
            try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        }
    }
}
