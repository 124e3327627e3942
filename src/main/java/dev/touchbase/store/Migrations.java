package dev.touchbase.store;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/// Brings the schema up to date: numbered files, forward only, each in one transaction, the same for both databases.
final class Migrations {

    private Migrations() {}

    /// Runs what is missing. Where several processes start at once, one migrates and the others wait.
    ///
    /// @throws IllegalStateException when a newer Touchbase has written this database
    static void run(Dialect dialect, String location) {
        if (dialect == Dialect.SQLITE) {
            try (LockFile _ = LockFile.take(beside(dialect.file(location), ".migrating"))) {
                run(dialect, dialect.forMigrating(location));
            }
        } else {
            run(dialect, dialect.forMigrating(location));
        }
    }

    private static void run(Dialect dialect, DataSource source) {
        Flyway flyway = Flyway.configure()
                .dataSource(source)
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

    /// The file of the same name with `ending` after it.
    static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
