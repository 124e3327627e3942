package dev.touchbase.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// A backup that was restored into a temporary place, brought up to date there, looked through and deleted again: the
/// only way to know that it can be restored.
///
/// @param took how long that was
public record Rehearsal(long customers, long touchpoints, Duration took) {

    /// Tables of which a restored copy has as many rows as its backup.
    private static final List<String> COUNTED =
            List.of("workspace", "customer", "touchpoint", "change_effect", "outbox");

    /// Restores `backup` for a trial; the database that is being served is not touched.
    ///
    /// @throws IllegalStateException in one sentence, when it can't be restored
    public static Rehearsal of(Path backup, InstantSource clock) {
        long begun = System.nanoTime();
        CheckedFile kept = whole(backup, backup);
        try {
            Path folder = Files.createTempDirectory("touchbase-rehearsal");
            SqliteFile trial = new SqliteFile(folder.resolve("touchbase.db"));
            try {
                trial.create();
                Restore.prepare(backup, trial, clock, database -> {});
                compare(backup, kept, whole(backup, trial.path()));
            } finally {
                Restore.deleteAll(trial);
                Files.delete(folder);
            }
        } catch (IOException noPlace) {
            throw new IllegalStateException("There is no place to rehearse in: " + noPlace.getMessage(), noPlace);
        }
        return new Rehearsal(
                kept.count("customer"), kept.count("touchpoint"), Duration.ofNanos(System.nanoTime() - begun));
    }

    private static CheckedFile whole(Path backup, Path file) {
        CheckedFile found = CheckedFile.at(file);
        if (!found.problems().isEmpty()) {
            throw new IllegalStateException(
                    backup + " could not be restored. " + String.join(" ", found.problems()) + " Nothing has changed.");
        }
        return found;
    }

    private static void compare(Path backup, CheckedFile kept, CheckedFile restored) {
        for (String table : COUNTED) {
            if (kept.count(table) != restored.count(table)) {
                throw new IllegalStateException("%s could not be restored whole: of %,d rows in %s there were %,d."
                        .formatted(backup, kept.count(table), table, restored.count(table)));
            }
        }
    }
}
