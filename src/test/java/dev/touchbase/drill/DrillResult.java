package dev.touchbase.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a drill injected and what came of it: a row of the table that the long check writes into
/// `docs/reliability.md`. Keep it before you assert, so that a bad result is seen there too.
public final class DrillResult {

    private static final Path FOLDER = Path.of("target", "drills");

    private final String promise;
    private final String where;
    private final List<String> injected = new ArrayList<>();
    private final List<String> sayings = new ArrayList<>();
    private final long begun = System.nanoTime();
    private long lost;
    private long repeated;

    private DrillResult(String promise, String where) {
        this.promise = promise;
        this.where = where;
    }

    /// Begins to count, and to take the time.
    ///
    /// @param promise what is shown, in a few words: "An acknowledged log survives SIGKILL"
    /// @param where what it is shown on, such as "SQLite"; different for each row of one promise
    public static DrillResult of(String promise, String where) {
        return new DrillResult(promise, where);
    }

    /// Faults, and what kind of.
    public DrillResult injected(long count, String what) {
        injected.add(count + " " + what);
        return this;
    }

    /// How many are missing.
    public DrillResult lost(long count) {
        lost = count;
        return this;
    }

    /// How many are there more than once.
    public DrillResult repeated(long count) {
        repeated = count;
        return this;
    }

    /// Anything else worth reading, such as "p99 12 ms".
    public DrillResult saying(String what) {
        sayings.add(what);
        return this;
    }

    /// Prints the row, and keeps it in `target/drills`.
    ///
    /// @return how many were lost or repeated
    public long keep() {
        var seconds = (System.nanoTime() - begun) / 1_000_000_000;
        var row = "| %s | %s | %s | %d | %d | %s | %d s |"
                .formatted(
                        promise,
                        where,
                        String.join(", ", injected),
                        lost,
                        repeated,
                        String.join("; ", sayings),
                        seconds);
        System.out.println("Drill: " + row);
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(fileName()), row + "\n");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return lost + repeated;
    }

    private String fileName() {
        return (promise + "-" + where).replaceAll("[^A-Za-z0-9]+", "-") + ".row";
    }
}
