package dev.touchbase.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A lock between processes, held on a file that is laid beside what it guards and left there. The system lets it go
/// when
/// the process ends, however it ends.
final class LockFile implements AutoCloseable {

    /// The system knows locks by process, and closing any channel of a file lets all of them go: so a file that is
    /// locked
    /// here is not opened a second time.
    private static final Set<Path> HELD = new HashSet<>();

    private final Path path;
    private final FileChannel channel;

    private LockFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /// The lock, or empty when somebody else holds it.
    static Optional<LockFile> tryTake(Path path) {
        synchronized (HELD) {
            return HELD.contains(path) ? Optional.empty() : Optional.ofNullable(open(path, true));
        }
    }

    /// The lock, once everybody else has let it go.
    static LockFile take(Path path) {
        synchronized (HELD) {
            while (HELD.contains(path)) {
                awaitRelease();
            }
            return java.util.Objects.requireNonNull(open(path, false));
        }
    }

    private static @Nullable LockFile open(Path path, boolean orNothing) {
        try {
            FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = orNothing ? channel.tryLock() : channel.lock();
            if (lock == null) {
                channel.close();
                return null;
            }
            HELD.add(path);
            return new LockFile(path, channel);
        } catch (IOException e) {
            throw new UncheckedIOException("The lock " + path + " can't be taken: " + e.getMessage(), e);
        }
    }

    private static void awaitRelease() {
        try {
            HELD.wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a lock", e);
        }
    }

    @Override
    public void close() {
        synchronized (HELD) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException("The lock " + path + " can't be let go: " + e.getMessage(), e);
            } finally {
                HELD.remove(path);
                HELD.notifyAll();
            }
        }
    }
}
