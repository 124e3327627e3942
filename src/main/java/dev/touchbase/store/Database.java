package dev.touchbase.store;

import com.zaxxer.hikari.HikariDataSource;
import dev.touchbase.domain.Transactions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/// The one database that all ports share, on SQLite or PostgreSQL.
///
/// Ports take their handle from here, so that all that one thread does within a transaction is one: reading inside it
/// sees what was written in it.
public final class Database implements Transactions, AutoCloseable {

    private static final Duration WHO_WAITS_ASKS_AGAIN = Duration.ofMillis(120);

    private final Dialect dialect;
    private final String location;
    private final InstantSource clock;
    private final Ids ids;
    private final HikariDataSource writers;
    private final HikariDataSource readers;
    private final Jdbi writing;
    private final Jdbi reading;
    private final Journal journal = new Journal(this);
    private final ThreadLocal<Scope> scopes = new ThreadLocal<>();
    private @Nullable LockFile serving;
    private volatile @Nullable ClockJumps jumps;

    private Database(
            Dialect dialect, String location, InstantSource clock, HikariDataSource writers, HikariDataSource readers) {
        this.dialect = dialect;
        this.location = location;
        this.clock = clock;
        this.ids = new Ids(clock);
        this.writers = writers;
        this.readers = readers;
        this.writing = configured(writers);
        this.reading = readers == writers ? writing : configured(readers);
    }

    /// Opens the database, makes it where it is missing, and brings its schema up to date. A SQLite file is copied to
    /// `backups/` before its schema changes.
    ///
    /// @param location a file for SQLite, or `jdbc:postgresql://…`
    /// @param clock the transport clock, in whose order the keys of rows are made
    /// @throws IllegalArgumentException when `location` can't be a database
    /// @throws IllegalStateException when it is not set as Touchbase needs it, or was written by a newer version
    public static Database open(String location, InstantSource clock) {
        Dialect dialect = Dialect.of(location);
        dialect.reach(location);
        Migrations.run(dialect, location);
        return openMigrated(location, clock);
    }

    /// The same for a copy of a database, of which no further one is kept before its schema changes.
    static Database openCopy(String location, InstantSource clock) {
        Migrations.runOnCopy(Dialect.of(location), location);
        return openMigrated(location, clock);
    }

    /// Opens a database whose schema is up to date to look at it: whoever would write fails.
    public static Database lookAt(String location, InstantSource clock) {
        Dialect dialect = Dialect.of(location);
        HikariDataSource lookers = dialect.lookers(location);
        return new Database(dialect, location, clock, lookers, lookers);
    }

    /// Opens a database whose schema is up to date.
    static Database openMigrated(String location, InstantSource clock) {
        Dialect dialect = Dialect.of(location);
        HikariDataSource writers = dialect.writers(location);
        Database database = new Database(dialect, location, clock, writers, dialect.readers(location, writers));
        try {
            database.checkConnections();
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        return database;
    }

    /// Keeps every other process from serving the same SQLite file, until this is closed; on PostgreSQL several may.
    ///
    /// @throws IllegalStateException in one sentence, when another one serves it
    public void lockForServing() {
        if (dialect == Dialect.SQLITE) {
            serving = LockFile.tryTake(SqliteFile.at(location).beside(".serving"))
                    .orElseThrow(() -> new IllegalStateException("Another Touchbase already serves " + location
                            + ": stop it first, or use PostgreSQL to run several."));
        }
    }

    /// The business's time is the machine's here, so that leases need not follow it where somebody sets it.
    public void leasesIgnoreJumps() {
        jumps = new ClockJumps(clock);
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        Scope scope = scopes.get();
        return scope != null && scope.transaction() ? inSavepoint(scope, work) : write(handle -> work.get());
    }

    /// SQLite gives its lock to whoever asks first when it is free, and who waits asks ten times a second: without a
    /// pause, whoever writes on and on gets it each time. Where nobody serves the file, nobody waits.
    @Override
    public void letOthersIn() {
        if (dialect == Dialect.SQLITE && LockFile.isHeld(SqliteFile.at(location).beside(".serving"))) {
            try {
                Thread.sleep(WHO_WAITS_ASKS_AGAIN);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// Runs `work` in a database that has what this one has, and keeps nothing of what it writes there. Others can
    /// write
    /// here meanwhile.
    ///
    /// @param work given the database to use; its answer is returned, and is not null
    public <T> T trial(Function<Database, T> work) {
        return dialect == Dialect.SQLITE
                ? Trial.onCopy(this, SqliteFile.at(location), clock, work)
                : Trial.onShadows(this, location, pool -> new Database(dialect, location, clock, pool, pool), work);
    }

    /// Runs `work` on the thread's open handle, or else on one that only reads.
    <T> T read(Function<Handle, T> work) {
        Scope scope = scopes.get();
        if (scope != null) {
            return work.apply(scope.handle());
        }
        try (Handle handle = reading.open()) {
            return within(Scope.of(handle, false), work);
        }
    }

    /// Runs `work`, which may read for minutes, on a handle of its own that sees the database as it is when it begins,
    /// and
    /// holds up nobody.
    ///
    /// @throws IllegalStateException within a transaction, whose lock it would keep as long
    <T> T readAtLength(Function<Handle, T> work) {
        if (scopes.get() != null) {
            throw new IllegalStateException("a long read within a transaction would hold up everybody who writes");
        }
        try (Handle handle = reading.open()) {
            return handle.inTransaction(begun -> {
                dialect.takeTime(begun);
                return within(Scope.of(begun, false), work);
            });
        }
    }

    /// Runs `work` in the thread's open transaction, or else in one of its own.
    <T> T write(Function<Handle, T> work) {
        Scope scope = scopes.get();
        if (scope != null && scope.transaction()) {
            return work.apply(scope.open());
        }
        try (Handle handle = writing.open()) {
            defineLeaseNow(handle);
            return handle.inTransaction(begun -> within(Scope.of(begun, true), work));
        }
    }

    /// The thread's open transaction.
    ///
    /// @throws IllegalStateException when none is open
    Handle openTransaction() {
        Scope scope = scopes.get();
        if (scope == null || !scope.transaction()) {
            throw new IllegalStateException("this makes sense within a transaction only");
        }
        return scope.handle();
    }

    /// A new key for a row.
    long nextId() {
        return ids.next();
    }

    /// Keeps what changes in the tables of facts.
    Journal journal() {
        return journal;
    }

    /// What is wrong with the file: broken pages, indexes that disagree, references that lead nowhere. Empty is good.
    /// PostgreSQL checks its pages itself, so there is nothing to ask for.
    public List<String> integrityCheck() {
        return dialect == Dialect.POSTGRES ? List.of() : read(Database::brokenParts);
    }

    /// The settings on which it depends whether a commit survives a power cut, as the database reports them.
    public Map<String, String> durability() {
        List<String> names = dialect == Dialect.SQLITE
                ? List.of("journal_mode", "synchronous")
                : List.of("fsync", "synchronous_commit", "full_page_writes");
        String ask = dialect == Dialect.SQLITE ? "PRAGMA " : "SHOW ";
        return read(handle -> names.stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> handle.createQuery(ask + name)
                                .mapTo(String.class)
                                .one())));
    }

    /// What, as the database is set, lets acknowledged work be lost when the power fails: a sentence each, with what to
    /// do.
    public List<String> losesWithThePower() {
        Map<String, String> found = durability();
        return Stream.of("fsync", "synchronous_commit", "full_page_writes")
                .filter(name -> "off".equals(found.get(name)))
                .map(name -> ("PostgreSQL is set to %s = off, so what people logged may be lost when the power fails:"
                                + " set it to on in postgresql.conf and restart PostgreSQL.")
                        .formatted(name))
                .toList();
    }

    @Override
    public void close() {
        readers.close();
        writers.close();
        if (serving != null) {
            serving.close();
            serving = null;
        }
    }

    private static List<String> brokenParts(Handle handle) {
        List<String> broken = new ArrayList<>(
                handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list());
        broken.removeIf("ok"::equals);
        handle.createQuery("PRAGMA foreign_key_check")
                .mapToMap()
                .forEach(row -> broken.add("a reference leads nowhere: " + row));
        return broken;
    }

    /// A nested call that fails takes back its own part alone, so that the one around it may go on. When the disk is
    /// full SQLite takes back the whole transaction, and then there is nothing to go on with.
    private <T> T inSavepoint(Scope scope, Supplier<T> work) {
        Handle handle = scope.open();
        handle.execute("SAVEPOINT nested");
        try {
            T result = work.get();
            handle.execute("RELEASE SAVEPOINT nested");
            return result;
        } catch (RuntimeException | Error e) {
            try {
                handle.execute("ROLLBACK TO SAVEPOINT nested");
                handle.execute("RELEASE SAVEPOINT nested");
            } catch (RuntimeException gone) {
                scope.takenBack().set(true);
                e.addSuppressed(gone);
            }
            throw e;
        }
    }

    private void defineLeaseNow(Handle handle) {
        ClockJumps watched = jumps;
        if (watched != null && dialect == Dialect.SQLITE) {
            watched.timeWithoutThem()
                    .ifPresent(time -> handle.getConfig(SqlStatements.class).define("leaseNow", String.valueOf(time)));
        }
    }

    private <T> T within(Scope scope, Function<Handle, T> work) {
        Scope around = scopes.get();
        scopes.set(scope);
        try {
            return work.apply(scope.handle());
        } finally {
            if (around == null) {
                scopes.remove();
            } else {
                scopes.set(around);
            }
        }
    }

    private Jdbi configured(HikariDataSource source) {
        Jdbi jdbi = Jdbi.create(source);
        Values.register(jdbi);
        dialect.sqlWords().forEach(jdbi.getConfig(SqlStatements.class)::define);
        return jdbi;
    }

    private void checkConnections() {
        if (dialect == Dialect.SQLITE) {
            write(this::checked);
            read(this::checked);
        }
    }

    private boolean checked(Handle handle) {
        try {
            SqliteFile.check(handle.getConnection());
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("SQLite's settings can't be read", e);
        }
    }

    /// What a thread is in.
    ///
    /// @param takenBack becomes true when the database has ended the transaction by itself
    private record Scope(Handle handle, boolean transaction, AtomicBoolean takenBack) {

        static Scope of(Handle handle, boolean transaction) {
            return new Scope(handle, transaction, new AtomicBoolean());
        }

        /// The handle, while its transaction is open: what is written after that would be kept without the rest.
        Handle open() {
            if (takenBack.get()) {
                throw new IllegalStateException("the database has taken this transaction back");
            }
            return handle;
        }
    }
}
