package dev.touchbase.domain;

import java.util.function.Supplier;

/// Runs work in one transaction: all of it is kept, or nothing. Calls inside an open transaction join it.
public interface Transactions {

    /// Returns what `work` returned, after the commit. An exception rolls everything back and is passed on.
    <T> T inTransaction(Supplier<T> work);

    /// Called between two transactions of one long work: lets those write who have waited meanwhile.
    default void letOthersIn() {}
}
