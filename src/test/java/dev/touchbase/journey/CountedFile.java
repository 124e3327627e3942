package dev.touchbase.journey;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/// A database file that no Touchbase serves, read past all code of ours.
final class CountedFile {

    private CountedFile() {}

    static long touchpoints(Path file) {
        return count(file, "touchpoint");
    }

    static long customers(Path file) {
        return count(file, "customer");
    }

    static void change(Path file, String statement) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var update = connection.createStatement()) {
            update.executeUpdate(statement);
        } catch (SQLException wrong) {
            throw new AssertionError(wrong);
        }
    }

    private static long count(Path file, String table) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
            return rows.getLong(1);
        } catch (SQLException wrong) {
            throw new AssertionError(wrong);
        }
    }
}
