package dev.touchbase.drill;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is in a database, read past all code of Touchbase's.
///
/// @param location a file, or a PostgreSQL address
record RawDatabase(String location) {

    /// How many rows there are under a condition.
    long count(String tableAndCondition) {
        return Long.parseLong(texts("SELECT count(*) FROM " + tableAndCondition).getFirst());
    }

    /// The first column of each row.
    List<String> texts(String query) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        } catch (SQLException wrong) {
            throw new AssertionError(query, wrong);
        }
    }

    /// Changes rows.
    void run(String statement) {
        try (Connection connection = connection();
                Statement change = connection.createStatement()) {
            change.executeUpdate(statement);
        } catch (SQLException wrong) {
            throw new AssertionError(statement, wrong);
        }
    }

    /// How often each note stands among the touchpoints.
    Map<String, Long> notes() {
        Map<String, Long> times = new HashMap<>();
        texts("SELECT note FROM touchpoint WHERE note IS NOT NULL")
                .forEach(note -> times.merge(note.strip(), 1L, Long::sum));
        return times;
    }

    /// How many of these notes are missing.
    long missing(Set<String> notes) {
        var there = notes();
        return notes.stream().filter(note -> !there.containsKey(note)).count();
    }

    /// How many notes stand more than once.
    long doubled() {
        return notes().values().stream().filter(times -> times > 1).count();
    }

    /// What SQLite itself finds wrong; PostgreSQL has no such check, and holds its references at each commit.
    List<String> damage() {
        if (location.startsWith("jdbc:")) {
            return List.of();
        }
        List<String> found = new ArrayList<>(texts("PRAGMA integrity_check"));
        found.removeIf("ok"::equals);
        found.addAll(texts("PRAGMA foreign_key_check"));
        return found;
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(location.startsWith("jdbc:") ? location : "jdbc:sqlite:" + location);
    }
}
