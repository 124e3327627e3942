package dev.touchbase.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// A database that lives as long as the process.
final class ThrownAway {

    private ThrownAway() {}

    /// Its file, in a directory of its own.
    static Path file() throws IOException {
        return Files.createTempDirectory("touchbase-sandbox").resolve("sandbox.db");
    }

    /// Deletes the file and whatever the database has put beside it.
    static void delete(Path file) throws IOException {
        var directory = file.toAbsolutePath().getParent();
        try (var inside = Files.walk(directory)) {
            for (var each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
