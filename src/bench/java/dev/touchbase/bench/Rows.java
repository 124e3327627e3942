package dev.touchbase.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;

/// Inserts rows in batches.
final class Rows implements AutoCloseable {

    private static final int BATCH = 5_000;

    private final PreparedStatement insert;
    private int waiting;

    Rows(Connection connection, String table, String columns) throws SQLException {
        int count = columns.split(",").length;
        insert = connection.prepareStatement("INSERT INTO " + table + " (" + columns + ") VALUES ("
                + String.join(", ", Collections.nCopies(count, "?")) + ")");
    }

    /// Adds one: numbers, texts and nulls, in the order of the columns.
    void add(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case null -> insert.setNull(i + 1, java.sql.Types.NULL);
                case Number number -> insert.setLong(i + 1, number.longValue());
                case Object text -> insert.setString(i + 1, text.toString());
            }
        }
        insert.addBatch();
        if (++waiting == BATCH) {
            flush();
        }
    }

    private void flush() throws SQLException {
        insert.executeBatch();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        flush();
        insert.close();
    }
}
