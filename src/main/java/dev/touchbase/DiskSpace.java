package dev.touchbase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// How much room the disk has.
///
/// @param usable bytes that can still be written
/// @param total all its bytes
public record DiskSpace(long usable, long total) {

    private static final long LEAST_BYTES = 200L * 1024 * 1024;
    private static final int LEAST_PERCENT = 5;

    /// Of the disk that `folder` is on.
    public static DiskSpace at(Path folder) throws IOException {
        var disk = Files.getFileStore(folder);
        return new DiskSpace(disk.getUsableSpace(), disk.getTotalSpace());
    }

    /// Says so when it is nearly full: at most 200 MB or 5 % are left.
    public Optional<String> problem() {
        return usable > LEAST_BYTES && usable > total / 100 * LEAST_PERCENT
                ? Optional.empty()
                : Optional.of("The disk with the database is nearly full: %,d MB of %,d MB are left."
                        .formatted(usable >> 20, total >> 20));
    }
}
