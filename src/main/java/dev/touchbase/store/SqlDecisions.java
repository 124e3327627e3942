package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.cadence.Decision;
import dev.touchbase.domain.cadence.Decisions;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.staff.StaffId;
import java.util.List;

/// Decisions about check-ins, in the table check_in_decision.
public final class SqlDecisions implements Decisions {

    private final Database database;

    /// Decisions in `database`.
    public SqlDecisions(Database database) {
        this.database = database;
    }

    @Override
    public Decision add(WorkspaceId workspace, Decision decision) {
        Decision added = new Decision(
                database.nextId(),
                decision.customer(),
                decision.kind(),
                decision.until(),
                decision.madeAt(),
                decision.by(),
                decision.reason());
        database.journal().adding(FactTable.DECISION, added.id());
        return database.write(handle -> {
            handle.createUpdate("""
                            INSERT INTO check_in_decision
                              (workspace_id, id, customer_id, kind, until_day, made_at, made_by, reason)
                            VALUES
                              (:workspace, :id, :customer, :kind, :until, :madeAt, :by, :reason)
                            """)
                    .bind("workspace", workspace)
                    .bindMethods(added)
                    .execute();
            return added;
        });
    }

    @Override
    public List<Decision> latest(WorkspaceId workspace, CustomerId customer, int limit) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM check_in_decision WHERE workspace_id = :workspace AND customer_id = :customer
                        ORDER BY made_at DESC, id DESC LIMIT :limit
                        """)
                .bind("workspace", workspace)
                .bind("customer", customer)
                .bind("limit", limit)
                .map(Row.mapper(SqlDecisions::decision))
                .list());
    }

    private static Decision decision(Row row) throws java.sql.SQLException {
        return new Decision(
                row.number("id"),
                row.id("customer_id", CustomerId::new),
                row.one(Decision.Kind.class, "kind"),
                row.day("until_day"),
                row.instant("made_at"),
                row.idOrNull("made_by", StaffId::new),
                row.textOrNull("reason"));
    }
}
