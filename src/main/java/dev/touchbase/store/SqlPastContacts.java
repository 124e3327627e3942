package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.policy.Engagement;
import dev.touchbase.domain.policy.PastContacts;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.statement.Query;

/// The table touchpoint as the rules of the contact policy see it, without notes.
public final class SqlPastContacts implements PastContacts {

    private final Database database;

    /// Contacts in `database`.
    public SqlPastContacts(Database database) {
        this.database = database;
    }

    @Override
    public List<Engagement> within(
            WorkspaceId workspace, CustomerId customer, Set<Purpose> purposes, Instant after, Instant until) {
        return database.read(handle -> narrowed(
                        handle.createQuery("SELECT " + EngagementRow.COLUMNS + """
                         FROM touchpoint
                        WHERE workspace_id = :workspace AND customer_id = :customer AND withdrawn_at IS NULL
                          AND happened_at > :after AND happened_at <= :until
                        """
                                + among("purpose", purposes)
                                + "ORDER BY happened_at, id"),
                        "purpose",
                        purposes)
                .bind("workspace", workspace)
                .bind("customer", customer)
                .bind("after", after)
                .bind("until", until)
                .map(new EngagementRow())
                .list());
    }

    @Override
    public List<Engagement> newest(
            WorkspaceId workspace,
            CustomerId customer,
            Set<Purpose> purposes,
            Set<Outcome> outcomes,
            int count,
            Instant until) {
        return database.read(handle -> narrowed(
                        narrowed(
                                handle.createQuery("SELECT " + EngagementRow.COLUMNS + """
                                 FROM touchpoint
                                WHERE workspace_id = :workspace AND customer_id = :customer AND withdrawn_at IS NULL
                                  AND happened_at <= :until
                                """
                                        + among("purpose", purposes)
                                        + among("outcome", outcomes)
                                        + "ORDER BY happened_at DESC, id DESC LIMIT :count"),
                                "purpose",
                                purposes),
                        "outcome",
                        outcomes)
                .bind("workspace", workspace)
                .bind("customer", customer)
                .bind("until", until)
                .bind("count", count)
                .map(new EngagementRow())
                .list());
    }

    @Override
    public List<Instant> madeBy(
            WorkspaceId workspace, StaffId staff, CustomerId customer, Instant after, Instant until) {
        return database.read(handle -> handle.createQuery("""
                        SELECT t.happened_at FROM touchpoint_staff s
                        JOIN touchpoint t ON t.workspace_id = s.workspace_id AND t.id = s.touchpoint_id
                        WHERE s.workspace_id = :workspace AND s.staff_id = :staff
                          AND s.happened_at > :after AND s.happened_at <= :until
                          AND t.customer_id <> :customer AND t.direction = 'OUTBOUND' AND t.outcome <> 'BOUNCED'
                        """)
                .bind("workspace", workspace)
                .bind("staff", staff)
                .bind("customer", customer)
                .bind("after", after)
                .bind("until", until)
                .map(Row.mapper(row -> row.instant("happened_at")))
                .list());
    }

    private static String among(String column, Collection<?> some) {
        return some.isEmpty() ? "" : "AND " + column + " IN (<" + column + ">)\n";
    }

    private static Query narrowed(Query query, String column, Collection<? extends Enum<?>> some) {
        return some.isEmpty()
                ? query
                : query.bindList(column, some.stream().map(Enum::name).toList());
    }
}
