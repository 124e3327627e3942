package dev.touchbase.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Where a database is, or is to be made, looked at without changing anything there.
public final class DatabasePlace {

    private static final byte[] HEAD = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /// SQLite's locks don't hold there, and its write-ahead log needs memory that all processes share.
    private static final Set<String> NETWORK = Set.of(
            "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncpfs", "afs", "ceph", "fuse.sshfs", "webdav");

    private final String location;

    /// What `location` names: a file for SQLite, or `jdbc:postgresql://…`.
    public DatabasePlace(String location) {
        this.location = location;
    }

    /// Why it can't be served from here, a sentence each with what to do; empty is good.
    public List<String> problems() {
        try {
            return Dialect.of(location) == Dialect.POSTGRES
                    ? unreachable()
                    : unusable(SqliteFile.at(location).path());
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of(
                    "The place of the database, " + location + ", can't be looked at: " + unreadable.getMessage());
        }
    }

    /// The file, where it is one.
    public Optional<Path> file() {
        return Dialect.of(location) == Dialect.SQLITE
                ? Optional.of(SqliteFile.at(location).path())
                : Optional.empty();
    }

    /// True where there is a database already, or a server that may have one.
    public boolean exists() {
        return file().map(Files::isRegularFile).orElse(true);
    }

    /// True while a process on this machine serves the file.
    public boolean served() {
        return file().isPresent() && LockFile.isHeld(SqliteFile.at(location).beside(".serving"));
    }

    /// The folder and the files, as far as others than their owner may read or change them: each with its mode.
    public List<String> openToOthers() {
        return file().map(file -> Stream.of(
                                Optional.ofNullable(file.getParent()),
                                Optional.of(file),
                                Optional.of(SqliteFile.at(location).beside("-wal")))
                        .flatMap(Optional::stream)
                        .filter(Files::exists)
                        .flatMap(path -> mode(path).stream())
                        .toList())
                .orElse(List.of());
    }

    private static Optional<String> mode(Path path) {
        try {
            var permissions = new TreeSet<>(Files.getPosixFilePermissions(path));
            permissions.removeIf(each -> each.name().startsWith("OWNER_"));
            return permissions.stream().anyMatch(DatabasePlace::shows)
                    ? Optional.of(path + " is open to others (" + spoken(permissions) + ")")
                    : Optional.empty();
        } catch (UnsupportedOperationException notPosix) {
            return Optional.empty();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static boolean shows(PosixFilePermission permission) {
        return permission != PosixFilePermission.GROUP_EXECUTE && permission != PosixFilePermission.OTHERS_EXECUTE;
    }

    private static String spoken(Set<PosixFilePermission> permissions) {
        return String.join(
                ", ",
                permissions.stream()
                        .filter(DatabasePlace::shows)
                        .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .toList());
    }

    private List<String> unreachable() {
        try {
            Dialect.POSTGRES.reach(location);
            return List.of();
        } catch (IllegalStateException said) {
            return List.of(String.valueOf(said.getMessage()));
        }
    }

    private static List<String> unusable(Path file) throws IOException {
        List<String> problems = new ArrayList<>();
        Path there = nearest(file);
        if (Files.isDirectory(file)) {
            problems.add("The database " + file + " is a folder: name a file in it.");
        } else if (there.equals(file)) {
            fileProblems(file, problems);
        } else if (!Files.isDirectory(there)) {
            problems.add("The database can't be made at " + file + ", because " + there + " is a file and no folder.");
        } else if (!Files.isWritable(there)) {
            problems.add("The database can't be made at " + file + ", because " + there
                    + " can't be written by this user: give it to this user, or name another place.");
        }
        if (NETWORK.contains(Files.getFileStore(there).type().toLowerCase(Locale.ROOT))) {
            problems.add("The database " + file + " lies on a disk of the network ("
                    + Files.getFileStore(there).type()
                    + "), where SQLite can lose data: put it on a disk of this machine, or use PostgreSQL.");
        }
        return problems;
    }

    private static void fileProblems(Path file, List<String> problems) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isReadable(file) || !Files.isWritable(file)) {
            problems.add("The database " + file + " can't be read and written by this user: give it to this user.");
        } else if (Files.size(file) > 0 && !beginsAsSqlite(file)) {
            problems.add(
                    "The file " + file + " is not a database: name another one, or restore a backup in its place.");
        }
        if (folder != null && !Files.isWritable(folder)) {
            problems.add("The folder " + folder + " can't be written by this user, and the database keeps its newest"
                    + " changes in a file beside it: give the folder to this user.");
        }
    }

    private static boolean beginsAsSqlite(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Arrays.equals(bytes.readNBytes(HEAD.length), HEAD);
        }
    }

    /// The file itself, or the lowest folder above it that is there.
    private static Path nearest(Path file) {
        Path there = file;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }
}
