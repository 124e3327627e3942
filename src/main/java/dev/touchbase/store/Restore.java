package dev.touchbase.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Puts a backup in the place of an SQLite database. The backup itself stays as it is; what it replaces is kept beside.
///
/// @param replaced where the database is that stood there before; empty when there was none
public record Restore(Optional<Path> replaced, long customers, long touchpoints) {

    private static final List<String> FILES_OF_A_DATABASE = List.of("", "-wal", "-shm");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    /// Checks `backup`, readies a copy of it, and only then exchanges the two. Notices that wait in it are withdrawn.
    ///
    /// @param ready does what else is to be done in the copy before anybody serves it
    /// @throws IllegalArgumentException when there can be no restoring to or from there
    /// @throws IllegalStateException in one sentence, when the database is being served, or the backup is not good;
    ///     nothing has changed then
    public static Restore of(Path backup, String location, InstantSource clock, Consumer<Database> ready) {
        if (Dialect.of(location) == Dialect.POSTGRES) {
            throw new IllegalArgumentException("On PostgreSQL its own tool restores: pg_restore --clean --if-exists "
                    + "--dbname=\"$DATABASE\" touchbase.dump, with DATABASE as postgresql://… and Touchbase stopped.");
        }
        SqliteFile place = SqliteFile.at(location);
        if (place.path().equals(backup.toAbsolutePath())) {
            throw new IllegalArgumentException(backup + " is the database itself; name a backup.");
        }
        CheckedFile found = CheckedFile.at(backup);
        if (!found.problems().isEmpty()) {
            throw new IllegalStateException(
                    backup + " can't be restored. " + String.join(" ", found.problems()) + " Nothing has changed.");
        }
        SqliteFile next = new SqliteFile(place.beside(".restoring"));
        deleteAll(next);
        next.create();
        try (LockFile _ = LockFile.tryTake(place.beside(".serving"))
                .orElseThrow(() -> new IllegalStateException("Touchbase is running on " + location
                        + ": stop it first, then restore. Nothing has changed."))) {
            prepare(backup, next, clock, ready);
            Optional<Path> replaced = exchange(place, next, clock.instant());
            return new Restore(replaced, found.count("customer"), found.count("touchpoint"));
        } finally {
            deleteAll(next);
        }
    }

    /// Copies a backup and readies the copy.
    static void prepare(Path backup, SqliteFile next, InstantSource clock, Consumer<Database> ready) {
        try (Connection connection = CheckedFile.source(backup).getConnection();
                PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
            vacuum.setString(1, next.path().toString());
            vacuum.execute();
        } catch (SQLException unreadable) {
            throw new IllegalStateException(
                    backup + " can't be copied: " + unreadable.getMessage() + ". Nothing has changed.", unreadable);
        }
        try (Database database = Database.openCopy(next.path().toString(), clock)) {
            new SqlWorkspaces(database)
                    .all()
                    .forEach(each -> withdraw(database, each.id().value(), clock.instant()));
            ready.accept(database);
        }
    }

    /// What stands in Slack already stays as it stands.
    private static void withdraw(Database database, long workspace, Instant now) {
        database.write(handle -> handle.createUpdate("""
                        UPDATE outbox SET
                          state = CASE WHEN ts IS NULL THEN 'withdrawn' ELSE 'sent' END,
                          reason = 'a backup was restored', lease_until = NULL, changed_at = :now
                        WHERE workspace_id = :workspace AND state NOT IN ('sent', 'withdrawn', 'failed', 'missed')
                        """)
                .bind("workspace", workspace)
                .bind("now", now)
                .execute());
    }

    private static Optional<Path> exchange(SqliteFile place, SqliteFile next, Instant now) {
        boolean there = Files.exists(place.path());
        SqliteFile aside = new SqliteFile(place.beside(".replaced-" + STAMP.format(now)));
        try {
            Backup.flush(next.path());
            for (String ending : FILES_OF_A_DATABASE) {
                if (Files.exists(place.beside(ending))) {
                    Files.move(place.beside(ending), aside.beside(ending));
                }
            }
            Files.move(next.path(), place.path(), StandardCopyOption.ATOMIC_MOVE);
            return there ? Optional.of(aside.path()) : Optional.empty();
        } catch (IOException failed) {
            throw new IllegalStateException(
                    "The backup could not be put in its place: " + failed.getMessage() + ". What stood there is "
                            + aside.path() + " or still in its place.",
                    failed);
        }
    }

    /// Deletes a database and what belongs to it.
    static void deleteAll(SqliteFile file) {
        try {
            for (String ending : FILES_OF_A_DATABASE) {
                Files.deleteIfExists(file.beside(ending));
            }
        } catch (IOException left) {
            throw new IllegalStateException(
                    "The copy " + file.path() + " can't be deleted: " + left.getMessage(), left);
        }
    }
}
