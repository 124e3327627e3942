package dev.touchbase.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/// A lock between processes, held on a file that is laid beside what it guards and left there. The system lets it go
/// when
/// the process ends, however it ends.
final class LockFile implements AutoCloseable {

    /// The system knows locks by process, and closing any channel of a file lets all of them go: so a file that is
    /// locked
    /// here is not opened a second time.
    private static final Set<Path> HELD = new HashSet<>();

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Path path;
    private final FileChannel channel;

    private LockFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /// The lock, or empty when somebody else holds it.
    static Optional<LockFile> tryTake(Path path) {
        synchronized (HELD) {
            return HELD.contains(path) ? Optional.empty() : open(path);
        }
    }

    /// True while this process or another holds it; nothing is made or changed to find out.
    static boolean isHeld(Path path) {
        synchronized (HELD) {
            return HELD.contains(path) || Files.isRegularFile(path) && isHeldElsewhere(path);
        }
    }

    private static boolean isHeldElsewhere(Path path) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
                FileLock shared = channel.tryLock(0, Long.MAX_VALUE, true)) {
            return shared == null;
        } catch (IOException e) {
            throw new UncheckedIOException("The lock " + path + " can't be looked at: " + e.getMessage(), e);
        }
    }

    /// The lock, for which it waits while somebody else holds it.
    ///
    /// @throws IllegalStateException in one sentence, when that takes longer than `atMost`
    static LockFile take(Path path, Duration atMost) {
        long until = System.nanoTime() + atMost.toNanos();
        while (System.nanoTime() < until) {
            Optional<LockFile> taken = tryTake(path);
            if (taken.isPresent()) {
                return taken.get();
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        throw new IllegalStateException("Another process holds " + path + ": end it, then try again.");
    }

    private static Optional<LockFile> open(Path path) {
        try {
            FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                return Optional.empty();
            }
            HELD.add(path);
            return Optional.of(new LockFile(path, channel));
        } catch (IOException e) {
            throw new UncheckedIOException("The lock " + path + " can't be taken: " + e.getMessage(), e);
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
            }
        }
    }
}
