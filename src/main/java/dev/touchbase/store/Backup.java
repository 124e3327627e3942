package dev.touchbase.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Copies of an SQLite database as it is at one moment, made while others write in it. A copy is there only once it has
/// been read through and is on the disk.
///
/// @param customers how many the copy has
/// @param touchpoints how many the copy has
/// @param bytes how large it is
public record Backup(Path file, long customers, long touchpoints, long bytes) {

    /// Copies the database at `location` to `target`, readable by its owner alone.
    ///
    /// @throws IllegalArgumentException when there is nothing to copy, or no place for it
    /// @throws IllegalStateException in one sentence, when no whole copy could be made; there is none then
    public static Backup make(String location, Path target) {
        if (Dialect.of(location) == Dialect.POSTGRES) {
            throw new IllegalArgumentException(
                    "On PostgreSQL its own tool makes the backup: pg_dump --format=custom "
                            + "--file=touchbase.dump \"$DATABASE\", with DATABASE as postgresql://… (the address without jdbc:).");
        }
        SqliteFile source = SqliteFile.at(location);
        if (!Files.isRegularFile(source.path())) {
            throw new IllegalArgumentException("There is no database " + source.path() + " to copy.");
        }
        if (Files.exists(target)) {
            throw new IllegalArgumentException("There is a file " + target + " already: name another one.");
        }
        var unfinished = SqliteFile.at(target + ".part");
        try {
            Files.deleteIfExists(unfinished.path());
            unfinished.create();
            Backup checked = copied(source, unfinished.path());
            flush(unfinished.path());
            Files.move(unfinished.path(), target, StandardCopyOption.ATOMIC_MOVE);
            return new Backup(target, checked.customers, checked.touchpoints, Files.size(target));
        } catch (IOException | UncheckedIOException | SQLException failed) {
            throw new IllegalStateException("No backup was made: " + failed.getMessage(), failed);
        } finally {
            delete(unfinished.path());
        }
    }

    private static Backup copied(SqliteFile source, Path copy) throws SQLException {
        long changesBefore = vacuum(source, copy);
        CheckedFile found = CheckedFile.at(copy);
        if (!found.problems().isEmpty()) {
            throw new IllegalStateException(
                    "No backup was made, because the copy is not whole: " + String.join(" ", found.problems()));
        }
        // Changes are only ever added, so that one that is missing shows an old or a torn copy.
        if (found.count("change") < changesBefore) {
            throw new IllegalStateException("No backup was made, because the copy lacks "
                    + (changesBefore - found.count("change")) + " of " + changesBefore + " changes.");
        }
        return new Backup(copy, found.count("customer"), found.count("touchpoint"), 0);
    }

    /// Returns how many changes there were before it began.
    private static long vacuum(SqliteFile source, Path copy) throws SQLException {
        try (Connection connection = CheckedFile.source(source.path()).getConnection();
                PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
            long before = changes(connection);
            vacuum.setString(1, copy.toString());
            vacuum.execute();
            return before;
        }
    }

    /// The first schema, at which a first start can have been cut off, has none.
    private static long changes(Connection connection) throws SQLException {
        boolean kept;
        try (Statement ask = connection.createStatement();
                ResultSet table = ask.executeQuery("SELECT 1 FROM sqlite_master WHERE name = 'change'")) {
            kept = table.next();
        }
        if (!kept) {
            return 0;
        }
        try (Statement count = connection.createStatement();
                ResultSet changes = count.executeQuery("SELECT count(*) FROM \"change\"")) {
            return changes.getLong(1);
        }
    }

    /// SQLite does not wait for the disk when it makes a copy.
    static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void delete(Path file) {
        try {
            // Where a part of its path is no folder, it does not exist, and deleting it would fail.
            if (Files.exists(file)) {
                Files.delete(file);
            }
        } catch (IOException left) {
            throw new UncheckedIOException("The unfinished copy " + file + " can't be deleted", left);
        }
    }
}
