package dev.touchbase.store;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/// Brings the schema up to date: numbered files, forward only, each in one transaction, the same for both databases.
final class Migrations {

    private Migrations() {}

    /// Runs what is missing. Several processes may start at once: each migration looks again, within its transaction,
    /// whether another process has run it.
    ///
    /// @throws IllegalStateException when a newer Touchbase has written this database
    static void run(Dialect dialect, String location) {
        Flyway flyway = Flyway.configure()
                .dataSource(dialect.forMigrating(location))
                .locations("classpath:migrations")
                .placeholders(dialect.schemaWords())
                .validateMigrationNaming(true)
                .load();
        for (MigrationInfo known : flyway.info().all()) {
            if (known.getState() == MigrationState.FUTURE_SUCCESS) {
                throw new IllegalStateException("This database was written by a newer Touchbase (schema version "
                        + known.getVersion() + "): start that version, or restore a backup from before the upgrade.");
            }
        }
        flyway.migrate();
    }
}
