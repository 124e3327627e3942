package dev.touchbase.store;

import dev.touchbase.domain.upkeep.Backups;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The nightly copies of an SQLite database, one file a day in the folder `backups` beside it. Other files there are
/// left alone.
public final class BackupFolder implements Backups {

    private static final String ENDING = ".db";

    private final String location;
    private final Path folder;
    private final String prefix;

    /// Beside the database at `location`; empty on PostgreSQL, which has its own tools.
    public static Optional<BackupFolder> beside(String location) {
        return Dialect.of(location) == Dialect.SQLITE ? Optional.of(new BackupFolder(location)) : Optional.empty();
    }

    private BackupFolder(String location) {
        this.location = location;
        SqliteFile database = SqliteFile.at(location);
        this.folder = database.path().resolveSibling("backups");
        String name = String.valueOf(database.path().getFileName());
        this.prefix = (name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name) + "-";
    }

    /// Keeps the database as it is before its schema becomes this one. Where that was done before, and the upgrade was
    /// cut off, it stays as it is.
    ///
    /// @throws IllegalStateException in one sentence, when there is no copy after this
    static void keepBefore(String location, String schema) {
        Path kept = new BackupFolder(location).file("before-schema-" + schema);
        if (!Files.exists(kept)) {
            try {
                Backup.make(location, kept);
            } catch (IllegalStateException noCopy) {
                throw new IllegalStateException(
                        "Touchbase updates its database only when a copy of it is kept. " + noCopy.getMessage(),
                        noCopy);
            }
        }
    }

    /// The file of this name in the folder.
    public Path file(String day) {
        return folder.resolve(prefix + day + ENDING);
    }

    /// When the newest copy was made, by night or by hand.
    public Optional<Instant> newest() {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (var files = Files.list(folder)) {
            return files.filter(this::isCopy).map(BackupFolder::madeAt).max(Comparator.naturalOrder());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean isCopy(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(prefix) && name.endsWith(ENDING);
    }

    private static Instant madeAt(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /// The newest of the nightly ones.
    public Optional<Path> newestNight() {
        return days().stream().max(Comparator.naturalOrder()).map(day -> file(day.toString()));
    }

    @Override
    public Optional<LocalDate> rehearsed() {
        try {
            return Files.exists(rehearsal())
                    ? Optional.of(LocalDate.parse(Files.readString(rehearsal()).strip()))
                    : Optional.empty();
        } catch (IOException | DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public void rehearse(LocalDate day, Instant now) {
        Rehearsal.of(file(day.toString()), InstantSource.fixed(now));
        try {
            Files.writeString(rehearsal(), day + "\n");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private Path rehearsal() {
        return folder.resolve(prefix + "rehearsed.txt");
    }

    @Override
    public Set<LocalDate> days() {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (var files = Files.list(folder)) {
            return files.flatMap(file -> day(file).stream()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void make(LocalDate day) {
        Backup.make(location, file(day.toString()));
    }

    @Override
    public void delete(LocalDate day) {
        try {
            Files.deleteIfExists(file(day.toString()));
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }

    private Optional<LocalDate> day(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!name.startsWith(prefix) || !name.endsWith(ENDING)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(name.substring(prefix.length(), name.length() - ENDING.length())));
        } catch (DateTimeParseException somebodyElses) {
            return Optional.empty();
        }
    }
}
