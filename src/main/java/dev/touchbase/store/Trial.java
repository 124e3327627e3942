package dev.touchbase.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Work that sees what is there and keeps nothing, without holding up those who write meanwhile.
///
/// A long transaction that is taken back in the end would do so: on SQLite there is one writer, on PostgreSQL all who
/// add
/// a customer wait for the same counter. So a trial works on a copy.
final class Trial {

    private Trial() {}

    /// The answer of `work`, which is given a database in which it may write.
    static <T> T onCopy(Database database, SqliteFile file, InstantSource clock, Function<Database, T> work) {
        var copy =
                new SqliteFile(file.beside(".trial-" + ProcessHandle.current().pid()));
        try {
            copy.create();
            database.read(handle -> handle.createUpdate("VACUUM INTO :copy")
                    .bind("copy", copy.path().toString())
                    .execute());
            try (Database tried = Database.openMigrated(copy.path().toString(), clock)) {
                return work.apply(tried);
            }
        } finally {
            delete(copy.path());
            delete(copy.beside("-wal"));
            delete(copy.beside("-shm"));
        }
    }

    /// The answer of `work`, done on temporary tables that stand before the real ones in the one connection it has.
    /// They
    /// are gone with the connection, however it ends.
    static <T> T onShadows(
            Database database, String location, Function<HikariDataSource, Database> open, Function<Database, T> work) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("touchbase-trial");
        config.setMaximumPoolSize(1);
        config.setMaxLifetime(0);
        config.setDataSource(Dialect.POSTGRES.forMigrating(location));
        config.setConnectionInitSql(shadows(database));
        try (Database tried = open.apply(new HikariDataSource(config))) {
            return work.apply(tried);
        }
    }

    private static String shadows(Database database) {
        String schema = database.read(handle -> handle.createQuery("SELECT quote_ident(current_schema())")
                .mapTo(String.class)
                .one());
        return database
                .read(handle -> handle.createQuery(
                                "SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = current_schema()")
                        .mapTo(String.class)
                        .list())
                .stream()
                .map(table -> """
                        CREATE TEMP TABLE %1$s (LIKE %2$s.%1$s INCLUDING ALL);
                        INSERT INTO pg_temp.%1$s SELECT * FROM %2$s.%1$s;
                        """.formatted(table, schema))
                .collect(Collectors.joining());
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The copy " + file + " can't be deleted: " + e.getMessage(), e);
        }
    }
}
