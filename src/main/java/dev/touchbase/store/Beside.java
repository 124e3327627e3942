package dev.touchbase.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// Rows that are read beside others, both by descending customer: each customer's are there when it is asked for, and
/// those of customers that nobody asks for are not even looked into.
final class Beside<T> implements AutoCloseable {

    /// How many rows PostgreSQL sends at once.
    static final int AT_ONCE = 2_000;

    private final ResultIterator<Long> customers;
    private final Row.Mapping<T> mapping;
    private @Nullable T value;
    private long wanted;
    private long at = Long.MAX_VALUE;

    /// The rows of a query that has a column customer_id and is ordered by it, descending.
    Beside(Query query, Row.Mapping<T> mapping) {
        this.mapping = mapping;
        this.customers =
                query.setFetchSize(AT_ONCE).map(Row.mapper(this::customer)).iterator();
    }

    private long customer(Row row) throws SQLException {
        long customer = row.number("customer_id");
        value = customer <= wanted ? mapping.from(row) : null;
        return customer;
    }

    /// This customer's, in their order. Ask for each customer once, by descending key.
    List<T> of(long customer) {
        wanted = customer;
        while (at > customer && advance()) {
            // The rows of customers whom nobody asked for.
        }
        if (at != customer) {
            return List.of();
        }
        List<T> found = new ArrayList<>();
        do {
            found.add(Objects.requireNonNull(value));
        } while (advance() && at == customer);
        return found;
    }

    /// Where rows end, no customer is left.
    private boolean advance() {
        boolean more = customers.hasNext();
        at = more ? customers.next() : Long.MIN_VALUE;
        return more;
    }

    @Override
    public void close() {
        customers.close();
    }
}
