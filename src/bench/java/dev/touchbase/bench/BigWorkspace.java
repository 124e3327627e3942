package dev.touchbase.bench;

import dev.touchbase.WiredStore;
import dev.touchbase.Wiring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// A believable workspace in a SQLite file: many customers with skewed histories over three years, several people, one
/// customer with very many touchpoints and one with none. The same seed makes the same workspace.
///
/// Rows go in by plain JDBC, without the indexes of the large tables, which are made afterwards.
///
/// @param file the database
/// @param customers how many customers
/// @param touchpoints how many touchpoints in all
record BigWorkspace(Path file, int customers, int touchpoints) {

    /// The customer with [#BUSIEST] touchpoints, by its key and its number.
    static final long BUSY = 1;

    /// The customer without any.
    static final long QUIET = 2;

    /// How many touchpoints the busiest customer has, where there are that many.
    static final int BUSIEST = 10_000;

    /// When the last touchpoint happened.
    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private static final List<String> LARGE =
            List.of("customer", "person", "assignment", "touchpoint", "touchpoint_staff");

    /// The one in this folder; made where it is missing.
    static BigWorkspace in(Path folder, int customers, int touchpoints, Consumer<String> say) throws IOException {
        Files.createDirectories(folder);
        String name = "bench-%d-%d-%08x.db".formatted(customers, touchpoints, schema());
        BigWorkspace made = new BigWorkspace(folder.resolve(name), customers, touchpoints);
        if (!Files.exists(made.file)) {
            made.make(say);
        }
        return made;
    }

    /// Differs with every change of the schema, so that none is measured on an old one.
    private static long schema() throws IOException {
        CRC32 sum = new CRC32();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/migrations"))) {
            for (Path each : files.sorted().toList()) {
                sum.update(Files.readAllBytes(each));
            }
        }
        return sum.getValue();
    }

    /// The driver's address of the file.
    String url() {
        return "jdbc:sqlite:" + file;
    }

    /// The workspace's key.
    long workspace() {
        try (Connection connection = DriverManager.getConnection(url())) {
            return one(connection, "SELECT id FROM workspace");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void make(Consumer<String> say) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".making");
        for (String end : List.of("", "-wal", "-shm", "-journal")) {
            Files.deleteIfExists(half.resolveSibling(half.getFileName() + end));
        }
        long begun = System.nanoTime();
        try (var store = new WiredStore(half.toString(), Wiring.machineClock())) {
            store.workspaces.single(NOW);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + half)) {
            fill(connection, say);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        Files.move(half, file);
        say.accept("Made in %,d s: %s (%,d MB)"
                .formatted((System.nanoTime() - begun) / 1_000_000_000, file, Files.size(file) >> 20));
    }

    private void fill(Connection connection, Consumer<String> say) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = OFF");
            statement.execute("PRAGMA synchronous = OFF");
            statement.execute("PRAGMA cache_size = -200000");
        }
        long workspace = one(connection, "SELECT id FROM workspace");
        connection.setAutoCommit(false);
        List<String> indexes = takenDown(connection);
        new PeopleAndCustomers(connection, workspace, this).fill(say);
        new Histories(connection, workspace, this).fill(say);
        connection.commit();
        for (String index : indexes) {
            say.accept("Index " + index.split(" ")[index.startsWith("CREATE UNIQUE") ? 3 : 2]);
            try (Statement statement = connection.createStatement()) {
                statement.execute(index);
            }
            connection.commit();
        }
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
        }
    }

    /// Drops the indexes of the large tables, and says how they are made again.
    private static List<String> takenDown(Connection connection) throws SQLException {
        List<String> made = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ?")) {
            for (String table : LARGE) {
                query.setString(1, table);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        if (rows.getString("sql") != null) {
                            names.add(rows.getString("name"));
                            made.add(rows.getString("sql"));
                        }
                    }
                }
            }
        }
        try (Statement statement = connection.createStatement()) {
            for (String name : names) {
                statement.execute("DROP INDEX " + name);
            }
        }
        return made;
    }

    /// The only number that a query finds.
    static long one(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
