package dev.touchbase.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.LongFunction;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/// One row of a result, read as values of the domain: the reverse of [Values].
record Row(ResultSet result) {

    /// A mapper for JDBI from one that reads a [Row].
    static <T> RowMapper<T> mapper(Mapping<T> mapping) {
        return (result, context) -> mapping.from(new Row(result));
    }

    /// Reads one row.
    interface Mapping<T> {
        /// The value that the row stands for.
        T from(Row row) throws SQLException;
    }

    long number(String column) throws SQLException {
        return result.getLong(column);
    }

    int count(String column) throws SQLException {
        return result.getInt(column);
    }

    boolean flag(String column) throws SQLException {
        return result.getLong(column) != 0;
    }

    @Nullable
    Long numberOrNull(String column) throws SQLException {
        long value = result.getLong(column);
        return result.wasNull() ? null : value;
    }

    <T> T id(String column, LongFunction<T> make) throws SQLException {
        return make.apply(result.getLong(column));
    }

    <T> @Nullable T idOrNull(String column, LongFunction<T> make) throws SQLException {
        long value = result.getLong(column);
        return result.wasNull() ? null : make.apply(value);
    }

    String text(String column) throws SQLException {
        return result.getString(column);
    }

    @Nullable
    String textOrNull(String column) throws SQLException {
        return result.getString(column);
    }

    List<String> texts(String column) throws SQLException {
        return Json.texts(result.getString(column));
    }

    List<Long> numbers(String column) throws SQLException {
        return Json.numbers(result.getString(column));
    }

    Instant instant(String column) throws SQLException {
        return Values.instant(result.getLong(column));
    }

    @Nullable
    Instant instantOrNull(String column) throws SQLException {
        long value = result.getLong(column);
        return result.wasNull() ? null : Values.instant(value);
    }

    LocalDate day(String column) throws SQLException {
        return LocalDate.parse(result.getString(column));
    }

    @Nullable
    LocalDate dayOrNull(String column) throws SQLException {
        String value = result.getString(column);
        return value == null ? null : LocalDate.parse(value);
    }

    @Nullable
    ZoneId zoneOrNull(String column) throws SQLException {
        String value = result.getString(column);
        return value == null ? null : ZoneId.of(value);
    }

    <E extends Enum<E>> E one(Class<E> type, String column) throws SQLException {
        return Enum.valueOf(type, result.getString(column));
    }

    <E extends Enum<E>> @Nullable E oneOrNull(Class<E> type, String column) throws SQLException {
        String value = result.getString(column);
        return value == null ? null : Enum.valueOf(type, value);
    }
}
