package dev.touchbase.store;

import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.insight.WholePast.Seen;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/// Reads rows of touchpoint by the million. One instance serves one pass.
final class PastRow implements RowMapper<Seen> {

    /// The columns, in the order in which they are read.
    static final String COLUMNS = EngagementRow.COLUMNS + ", customer_id, amount, segment";

    private final EngagementRow engagement = new EngagementRow();
    private CustomerId customer = new CustomerId(0);

    @Override
    public Seen map(ResultSet row, StatementContext context) throws SQLException {
        return new Seen(customer(row.getLong(15)), engagement.map(row, context), row.getLong(16), row.getString(17));
    }

    private CustomerId customer(long id) {
        if (customer.value() != id) {
            customer = new CustomerId(id);
        }
        return customer;
    }
}
