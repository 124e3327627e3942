package dev.touchbase.store;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Moves all that a SQLite file holds into an empty PostgreSQL, as one transaction: it is there whole or not at all.
/// The
/// file stays as it is.
public final class DatabaseCopy {

    private static final int BATCH = 1_000;

    private final Connection from;
    private final Connection to;
    private final Progress progress;
    private final CopiedSchema schema;
    private long done;
    private long whole;

    private DatabaseCopy(Connection from, Connection to, Progress progress) throws SQLException {
        this.from = from;
        this.to = to;
        this.progress = progress;
        this.schema = CopiedSchema.of(to);
    }

    /// Is told how far it has got.
    @FunctionalInterface
    public interface Progress {
        /// @param done rows written so far
        /// @param whole rows in all
        void at(long done, long whole);
    }

    /// A table, as it was read and as it stands now.
    ///
    /// @param checksum over all values of all rows, in whatever order the rows come
    public record Copied(String table, long rows, String checksum) {}

    /// Copies everything, reads it back and compares.
    ///
    /// @param file the SQLite file, which nobody may be serving
    /// @param target `jdbc:postgresql://…`, in which there is nothing yet
    /// @return the tables, in the order in which they were written
    /// @throws IllegalArgumentException when these can't be such databases
    /// @throws IllegalStateException in one sentence, when it can't be done; `target` is then as empty as it was
    public static List<Copied> run(String file, String target, Progress progress) {
        if (Dialect.of(target) != Dialect.POSTGRES) {
            throw new IllegalArgumentException("What is copied to is a PostgreSQL: jdbc:postgresql://…");
        }
        SqliteFile source = source(file);
        LockFile lock = LockFile.tryTake(source.beside(".serving"))
                .orElseThrow(() -> new IllegalStateException("A Touchbase serves " + file
                        + ", and what people log while it is copied would be left behind: stop it first."));
        try (lock) {
            Dialect.POSTGRES.reach(target);
            Migrations.run(Dialect.POSTGRES, target);
            return copied(source, target, progress);
        }
    }

    private static SqliteFile source(String file) {
        if (Dialect.of(file) != Dialect.SQLITE) {
            throw new IllegalArgumentException(
                    "What is copied is a SQLite file, but TOUCHBASE_DATABASE names a PostgreSQL already.");
        }
        SqliteFile source = SqliteFile.at(file);
        if (!Files.isRegularFile(source.path())) {
            throw new IllegalArgumentException("There is no database " + source.path() + " to copy.");
        }
        return source;
    }

    private static List<Copied> copied(SqliteFile source, String target, Progress progress) {
        String inBatches = target + (target.contains("?") ? "&" : "?") + "reWriteBatchedInserts=true";
        try (Connection from = source.source(true).getConnection();
                Connection to = Dialect.POSTGRES.forMigrating(inBatches).getConnection()) {
            from.setAutoCommit(false);
            to.setAutoCommit(false);
            List<Copied> copied = new DatabaseCopy(from, to, progress).all();
            to.commit();
            return copied;
        } catch (SQLException broken) {
            throw new IllegalStateException(
                    "The copy broke off (SQLSTATE " + broken.getSQLState() + "), and nothing of it was kept.", broken);
        }
    }

    private List<Copied> all() throws SQLException {
        schema.mustFit(from);
        schema.mustBeEmpty(to);
        for (CopiedSchema.Table table : schema.tables()) {
            whole += table.count(from);
        }
        schema.deferOwnReferences(to);
        List<Copied> all = new ArrayList<>();
        for (CopiedSchema.Table table : schema.tables()) {
            all.add(copy(table));
        }
        schema.checkOwnReferences(to);
        for (Copied each : all) {
            compare(each, schema.table(each.table()));
        }
        return all;
    }

    private Copied copy(CopiedSchema.Table table) throws SQLException {
        var checksum = new RowChecksum();
        try (PreparedStatement read = from.prepareStatement(table.select());
                ResultSet rows = read.executeQuery();
                PreparedStatement write = to.prepareStatement(table.insert())) {
            while (rows.next()) {
                for (int i = 0; i < table.columns().size(); i++) {
                    @Nullable Object value = table.columns().get(i).value(rows, i + 1);
                    write.setObject(i + 1, value, table.columns().get(i).sqlType());
                    checksum.value(value);
                }
                checksum.endOfRow();
                write.addBatch();
                if (checksum.rows() % BATCH == 0) {
                    write.executeBatch();
                    progress.at(done + checksum.rows(), whole);
                }
            }
            write.executeBatch();
        }
        done += checksum.rows();
        progress.at(done, whole);
        return new Copied(table.name(), checksum.rows(), checksum.text());
    }

    private void compare(Copied read, CopiedSchema.Table table) throws SQLException {
        var checksum = new RowChecksum();
        try (PreparedStatement again = to.prepareStatement(table.select())) {
            again.setFetchSize(BATCH);
            try (ResultSet rows = again.executeQuery()) {
                while (rows.next()) {
                    for (int i = 0; i < table.columns().size(); i++) {
                        checksum.value(table.columns().get(i).value(rows, i + 1));
                    }
                    checksum.endOfRow();
                }
            }
        }
        if (!read.equals(new Copied(table.name(), checksum.rows(), checksum.text()))) {
            throw new IllegalStateException("The table " + table.name()
                    + " did not arrive as it was read, so nothing was kept: please report it.");
        }
    }
}
