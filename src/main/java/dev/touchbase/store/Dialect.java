package dev.touchbase.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.postgresql.ds.PGSimpleDataSource;

/// All that differs between the two databases.
enum Dialect {
    /// One file, one writer, readers beside it.
    SQLITE {
        @Override
        Map<String, String> schemaWords() {
            return Map.of("text_key", "TEXT", "by_key", " WITHOUT ROWID");
        }

        @Override
        Map<String, String> sqlWords() {
            return Map.of("skipLocked", "", "forUpdate", "", "leaseNow", ":now");
        }

        @Override
        HikariDataSource writers(String location) {
            HikariConfig config = pool("touchbase-writer", 1);
            config.setDataSource(SqliteFile.at(location).source(false));
            return new HikariDataSource(config);
        }

        @Override
        HikariDataSource readers(String location, HikariDataSource writers) {
            HikariConfig config = pool("touchbase-readers", SQLITE_READERS);
            config.setReadOnly(true);
            config.setDataSource(SqliteFile.at(location).source(true));
            return new HikariDataSource(config);
        }

        @Override
        DataSource forMigrating(String location) {
            return SqliteFile.at(location).source(false);
        }

        @Override
        DataSource onlyReading(String location) {
            return SqliteFile.at(location).lookingOnly();
        }

        @Override
        void reach(String location) {
            SqliteFile.at(location).create();
        }

        @Override
        void takeTime(Handle transaction) {
            // SQLite sets no limits of time to statements.
        }
    },

    /// A server: one pool for all.
    POSTGRES {
        @Override
        Map<String, String> schemaWords() {
            return Map.of("text_key", "TEXT COLLATE \"C\"", "by_key", "");
        }

        @Override
        Map<String, String> sqlWords() {
            return Map.of(
                    "skipLocked",
                    "FOR UPDATE SKIP LOCKED",
                    "forUpdate",
                    "FOR UPDATE",
                    "leaseNow",
                    "CAST(extract(epoch FROM now()) * 1000000 AS BIGINT)");
        }

        @Override
        HikariDataSource writers(String location) {
            HikariConfig config = pool("touchbase", POSTGRES_CONNECTIONS);
            config.setMinimumIdle(1);
            config.setConnectionInitSql(WAIT_FOR_THE_DISK);
            PGSimpleDataSource source = source(location);
            source.setOptions("-c statement_timeout=5s -c idle_in_transaction_session_timeout=30s");
            config.setDataSource(source);
            return new HikariDataSource(config);
        }

        @Override
        HikariDataSource readers(String location, HikariDataSource writers) {
            return writers;
        }

        @Override
        DataSource forMigrating(String location) {
            return source(location);
        }

        @Override
        DataSource onlyReading(String location) {
            PGSimpleDataSource source = source(location);
            source.setReadOnly(true);
            return source;
        }

        @Override
        void reach(String location) {
            try (Connection connection = source(location).getConnection()) {
                connection.getMetaData();
            } catch (SQLException unreachable) {
                throw new IllegalStateException(PostgresUrl.of(location).whatToCheck(unreachable), unreachable);
            }
        }

        @Override
        void takeTime(Handle transaction) {
            transaction.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
            transaction.execute("SET LOCAL statement_timeout = 0");
            transaction.execute("SET LOCAL idle_in_transaction_session_timeout = 0");
        }

        private PGSimpleDataSource source(String location) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            PostgresUrl.of(location);
            source.setUrl(location);
            source.setApplicationName("touchbase");
            return source;
        }
    };

    /// A server that is set not to wait is overruled for our connections; one that waits for more than its own disk is
    /// not.
    private static final String WAIT_FOR_THE_DISK = "SELECT set_config('synchronous_commit', 'on', false)"
            + " WHERE current_setting('synchronous_commit') = 'off'";

    private static final int SQLITE_READERS = 4;
    private static final int POSTGRES_CONNECTIONS = 10;
    private static final long LONGEST_WAIT_FOR_A_CONNECTION = 10_000;

    /// The one that `location` names: `jdbc:postgresql://…`, else the path of a file.
    ///
    /// @throws IllegalArgumentException for the URL of another database
    static Dialect of(String location) {
        if (PostgresUrl.meantBy(location)) {
            PostgresUrl.of(location);
            return POSTGRES;
        }
        if (location.startsWith("jdbc:")) {
            throw new IllegalArgumentException("The database is a file for SQLite or jdbc:postgresql://…, not "
                    + location.replaceFirst("(?<=^jdbc:[a-z]{1,20}:).*", "…"));
        }
        return SQLITE;
    }

    /// What stands for `${…}` in the migrations.
    abstract Map<String, String> schemaWords();

    /// What stands for `<…>` in statements. `leaseNow` is the one clock by which leases run: on SQLite the `:now` of
    /// the process that serves it, without its [jumps][ClockJumps]; on PostgreSQL the database's own, as the
    /// clocks of several hosts differ.
    abstract Map<String, String> sqlWords();

    /// Connections that may write.
    abstract HikariDataSource writers(String location);

    /// Connections for reading outside of transactions; `writers` itself where nothing is gained by others.
    abstract HikariDataSource readers(String location, HikariDataSource writers);

    /// Connections without the limits that people's waiting sets.
    abstract DataSource forMigrating(String location);

    /// Connections that can change nothing.
    abstract DataSource onlyReading(String location);

    /// Returns when there is a database at `location`; a file is made where there is none.
    ///
    /// @throws IllegalArgumentException when `location` can't be one
    /// @throws IllegalStateException in one sentence that says what to check, when it can't be reached
    abstract void reach(String location);

    /// Lifts, for one transaction that has just begun and only reads, the limits that people's waiting sets.
    abstract void takeTime(Handle transaction);

    /// A small pool of [#onlyReading].
    HikariDataSource lookers(String location) {
        HikariConfig config = pool("touchbase-lookers", 2);
        config.setReadOnly(true);
        if (this == POSTGRES) {
            config.setConnectionInitSql(WAIT_FOR_THE_DISK);
        }
        config.setDataSource(onlyReading(location));
        return new HikariDataSource(config);
    }

    private static HikariConfig pool(String name, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setMaximumPoolSize(size);
        config.setMaxLifetime(0);
        config.setConnectionTimeout(LONGEST_WAIT_FOR_A_CONNECTION);
        return config;
    }
}
