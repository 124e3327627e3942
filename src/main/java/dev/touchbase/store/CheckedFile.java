package dev.touchbase.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// What is in a database file that nobody serves: opened for reading alone, and changed in nothing.
///
/// @param problems what is wrong with it, empty when it is whole and Touchbase's
/// @param rows how many there are, by table
record CheckedFile(List<String> problems, Map<String, Long> rows) {

    private static final List<String> OURS = List.of("flyway_schema_history", "workspace", "touchpoint");

    /// Looks through the whole file.
    static CheckedFile at(Path file) {
        if (!Files.isRegularFile(file)) {
            return broken("There is no file " + file + ".");
        }
        try (Connection connection = source(file).getConnection();
                Statement statement = connection.createStatement()) {
            List<String> problems = new ArrayList<>();
            for (String row : texts(statement, "PRAGMA integrity_check")) {
                if (!row.equals("ok")) {
                    problems.add("It is damaged: " + row + ".");
                }
            }
            if (!texts(statement, "PRAGMA foreign_key_check").isEmpty()) {
                problems.add("It is damaged: references lead nowhere.");
            }
            Map<String, Long> rows = rows(statement);
            if (!rows.keySet().containsAll(OURS)) {
                problems.add("It is not a database of Touchbase's.");
            }
            return new CheckedFile(List.copyOf(problems), rows);
        } catch (SQLException unreadable) {
            return broken("It is not a database, or a damaged one.");
        }
    }

    /// How many rows a table has; 0 where it does not exist.
    long count(String table) {
        return rows.getOrDefault(table, 0L);
    }

    /// Connections that change nothing, not even the journal mode.
    static SQLiteDataSource source(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(5000);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }

    private static CheckedFile broken(String problem) {
        return new CheckedFile(List.of(problem), Map.of());
    }

    private static Map<String, Long> rows(Statement statement) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : texts(statement, "SELECT name FROM \"sqlite_master\" WHERE type = 'table'")) {
            try (ResultSet count = statement.executeQuery("SELECT count(*) FROM \"" + table + "\"")) {
                rows.put(table, count.getLong(1));
            }
        }
        return rows;
    }

    private static List<String> texts(Statement statement, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                texts.add(result.getString(1));
            }
        }
        return texts;
    }
}
