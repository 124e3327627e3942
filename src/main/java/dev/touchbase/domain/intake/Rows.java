package dev.touchbase.domain.intake;

import java.util.Iterator;

/// The rows of a table, one after the other, in bounded memory.
public interface Rows extends Iterator<Row>, AutoCloseable {

    /// How much of the source has been read, from 0 to 1.
    double share();

    @Override
    void close();
}
