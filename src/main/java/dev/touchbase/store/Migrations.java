package dev.touchbase.store;

import dev.touchbase.store.DatabaseExam.SchemaState;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/// Brings the schema up to date: numbered files, forward only, each in one transaction, the same for both databases.
final class Migrations {

    private static final Duration WHILE_ANOTHER_UPGRADES = Duration.ofMinutes(10);

    private Migrations() {}

    /// Runs what is missing. Several processes may start at once: each migration looks again, within its
    /// transaction, whether another process has run it. A SQLite file that has a schema is copied before, and one
    /// process after the other sees to it.
    ///
    /// @throws IllegalStateException when a newer Touchbase has written this database, or no copy could be made
    static void run(Dialect dialect, String location) {
        Flyway flyway = guarded(dialect, location);
        if (dialect != Dialect.SQLITE || isNew(flyway) || flyway.info().pending().length == 0) {
            flyway.migrate();
            return;
        }
        try (LockFile _ = LockFile.take(SqliteFile.at(location).beside(".upgrading"), WHILE_ANOTHER_UPGRADES)) {
            Flyway now = guarded(dialect, location);
            MigrationInfo[] pending = now.info().pending();
            if (pending.length > 0) {
                BackupFolder.keepBefore(
                        location, pending[pending.length - 1].getVersion().getVersion());
                now.migrate();
            }
        }
    }

    /// The same for a copy, of which no further one is needed.
    static void runOnCopy(Dialect dialect, String location) {
        guarded(dialect, location).migrate();
    }

    private static Flyway guarded(Dialect dialect, String location) {
        Flyway flyway = flyway(dialect, dialect.forMigrating(location));
        for (MigrationInfo known : flyway.info().all()) {
            if (known.getState() == MigrationState.FUTURE_SUCCESS) {
                throw new IllegalStateException("This database was written by a newer Touchbase (schema version "
                        + known.getVersion() + "): start that version, or restore a backup from before the upgrade.");
            }
        }
        return flyway;
    }

    private static boolean isNew(Flyway flyway) {
        return flyway.info().applied().length == 0;
    }

    /// Which schema the database has; nothing is changed.
    static SchemaState state(Dialect dialect, String location) {
        int found = 0;
        int known = 0;
        for (MigrationInfo each :
                flyway(dialect, dialect.onlyReading(location)).info().all()) {
            int number = Integer.parseInt(each.getVersion().getVersion());
            found = each.getState().isApplied() ? Math.max(found, number) : found;
            known = each.getState().isResolved() ? Math.max(known, number) : known;
        }
        return new SchemaState(found, known);
    }

    private static Flyway flyway(Dialect dialect, DataSource source) {
        return Flyway.configure()
                .dataSource(source)
                .locations("classpath:migrations")
                .placeholders(dialect.schemaWords())
                .validateMigrationNaming(true)
                .load();
    }
}
