package dev.touchbase.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// A database file, readable by its owner alone, and how it is opened.
record SqliteFile(Path path) {

    /// How every connection must be set. What is written is on the disk before anybody is told so, what is deleted is
    /// overwritten, and nothing inside the file can call functions.
    static final Map<String, String> PRAGMAS = Map.of(
            "journal_mode", "wal",
            "synchronous", "2",
            "foreign_keys", "1",
            "busy_timeout", "5000",
            "secure_delete", "1",
            "trusted_schema", "0",
            "mmap_size", "0");

    /// So that an import's batches find the pages of the indexes that they add to.
    private static final int WRITER_CACHE_KIB = 32_768;

    /// The file at this location, relative to where the process runs.
    static SqliteFile at(String location) {
        return new SqliteFile(Path.of(location).toAbsolutePath());
    }

    /// The file of the same name with `ending` after it.
    Path beside(String ending) {
        return path.resolveSibling(path.getFileName() + ending);
    }

    /// Makes the file and its folder where they are missing, closed to other users.
    void create() {
        try {
            Path folder = path.getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                Files.createDirectories(folder, only("rwx------"));
            }
            Files.createFile(path, only("rw-------"));
        } catch (FileAlreadyExistsException e) {
            if (Files.isDirectory(path)) {
                throw new IllegalArgumentException("The database " + path + " is a folder; name a file in it", e);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The database " + path + " can't be made: " + e.getMessage(), e);
        }
    }

    /// Connections with [#PRAGMAS] set; writing transactions begin with the write lock.
    DataSource source(boolean readOnly) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(5000);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, "0");
        if (!readOnly) {
            config.setCacheSize(-WRITER_CACHE_KIB);
        }
        config.setPragma(SQLiteConfig.Pragma.JDBC_GET_GENERATED_KEYS, "false");
        config.setReadOnly(readOnly);
        config.setTransactionMode(
                readOnly ? SQLiteConfig.TransactionMode.DEFERRED : SQLiteConfig.TransactionMode.IMMEDIATE);
        return new Untrusting(config, "jdbc:sqlite:" + path);
    }

    /// Connections that change nothing, not even by the files that SQLite keeps beside one that is in use: where there
    /// is
    /// none, nobody has it open, and it is read as it lies there.
    DataSource lookingOnly() {
        if (Files.exists(beside("-wal"))) {
            return source(true);
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:file:" + path.toUri().getRawPath() + "?immutable=1");
        return source;
    }

    /// Returns when this connection is set as [#PRAGMAS] says.
    ///
    /// @throws IllegalStateException that names each setting that is not
    static void check(Connection connection) throws SQLException {
        Map<String, String> wrong = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> pragma : PRAGMAS.entrySet()) {
                String found = read(statement, pragma.getKey());
                if (!pragma.getValue().equalsIgnoreCase(found)) {
                    wrong.put(pragma.getKey(), found);
                }
            }
        }
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("SQLite is not set as Touchbase needs it: " + wrong);
        }
    }

    /// Reads a little of it: a file that was cut off or overwritten is no schema any more.
    static List<String> brokenHead(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String mode = read(statement, "journal_mode");
            return mode.equalsIgnoreCase(PRAGMAS.get("journal_mode"))
                    ? List.of()
                    : List.of("Its journal_mode is " + mode + " and not wal: start serve once, which sets it.");
        }
    }

    private static String read(Statement statement, String pragma) throws SQLException {
        try (ResultSet result = statement.executeQuery("PRAGMA " + pragma)) {
            return result.next() ? result.getString(1) : "nothing";
        }
    }

    private static FileAttribute<?>[] only(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /// Adds the one setting for which the driver has no property.
    private static final class Untrusting extends SQLiteDataSource {

        Untrusting(SQLiteConfig config, String url) {
            super(config);
            setUrl(url);
        }

        @Override
        public org.sqlite.SQLiteConnection getConnection(
                @org.jspecify.annotations.Nullable String user, @org.jspecify.annotations.Nullable String password)
                throws SQLException {
            org.sqlite.SQLiteConnection connection = super.getConnection(user, password);
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA trusted_schema = OFF");
            }
            return connection;
        }
    }
}
