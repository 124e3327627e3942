package dev.touchbase.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// A disk of its own in memory, large enough that Touchbase finds it roomy, that can be filled up.
///
/// @param folder where it is mounted
record SmallDisk(Path folder) implements AutoCloseable {

    private static final int CHUNK = 1 << 20;

    /// Mounts one; empty where this user may not.
    static Optional<SmallDisk> mount(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        return run("mount", "-t", "tmpfs", "-o", "size=256m,mode=700", "touchbase-drill", folder.toString())
                ? Optional.of(new SmallDisk(folder))
                : Optional.empty();
    }

    /// Leaves only so many bytes.
    void fillBut(long bytes) throws IOException {
        try (var file = FileChannel.open(ballast(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            long left = Files.getFileStore(folder).getUsableSpace() - bytes;
            for (; left > 0; left -= CHUNK) {
                file.write(ByteBuffer.allocate((int) Math.min(left, CHUNK)));
            }
        }
    }

    /// Makes the room again.
    void free() throws IOException {
        Files.deleteIfExists(ballast());
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    @Override
    public void close() {
        try {
            run("umount", "--lazy", folder.toString());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
