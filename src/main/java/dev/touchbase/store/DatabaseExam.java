package dev.touchbase.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A database that is there, looked at without changing it.
///
/// @param engine its name and version, such as "SQLite 3.53.0"
/// @param state which schema it has
/// @param problems what is wrong with how it is set, a sentence each; empty is good
public record DatabaseExam(String engine, SchemaState state, List<String> problems) {

    private static final int OLDEST_POSTGRESQL = 14;

    /// Which schema it has, and which this Touchbase brings: numbers of migrations, 0 for none.
    ///
    /// @param found the newest that was run
    /// @param known the newest that this Touchbase has
    public record SchemaState(int found, int known) {

        /// True when it is the one that this Touchbase works with.
        public boolean current() {
            return found == known;
        }

        /// What is to be done about it, if anything.
        public Optional<String> problem() {
            if (found > known) {
                return Optional.of("This database was written by a newer Touchbase (schema version " + found
                        + ", this one has " + known
                        + "): start that version, or restore a backup from before the upgrade.");
            }
            return Optional.empty();
        }
    }

    public DatabaseExam {
        problems = List.copyOf(problems);
    }

    /// Looks at the database at `location`, which must be there.
    ///
    /// @throws IllegalStateException in one sentence, when it can't be read
    public static DatabaseExam of(String location) {
        Dialect dialect = Dialect.of(location);
        try (Connection connection = dialect.onlyReading(location).getConnection()) {
            var about = connection.getMetaData();
            return new DatabaseExam(
                    about.getDatabaseProductName() + " " + about.getDatabaseProductVersion(),
                    Migrations.state(dialect, location),
                    problems(dialect, connection, about.getDatabaseMajorVersion()));
        } catch (SQLException unreadable) {
            throw new IllegalStateException(
                    dialect == Dialect.SQLITE
                            ? "The database " + location + " can't be read (" + unreadable.getMessage()
                                    + "): keep the file, and restore the newest backup."
                            : PostgresUrl.of(location).whatToCheck(unreadable),
                    unreadable);
        }
    }

    private static List<String> problems(Dialect dialect, Connection connection, int version) throws SQLException {
        List<String> problems = new ArrayList<>();
        if (dialect == Dialect.SQLITE) {
            problems.addAll(SqliteFile.brokenHead(connection));
        } else if (version < OLDEST_POSTGRESQL) {
            problems.add("PostgreSQL %d is older than %d, the oldest that Touchbase is tested with: update it."
                    .formatted(version, OLDEST_POSTGRESQL));
        }
        return problems;
    }
}
