package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.customer.Suppressions;
import dev.touchbase.domain.staff.StaffId;
import java.util.Collection;
import java.util.List;

/// Opt-outs and pauses, in the table suppression; ended ones stay.
public final class SqlSuppressions implements Suppressions {

    private final Database database;

    /// Suppressions in `database`.
    public SqlSuppressions(Database database) {
        this.database = database;
    }

    @Override
    public List<Suppression> of(WorkspaceId workspace, CustomerId customer) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM suppression WHERE workspace_id = :workspace AND customer_id = :customer
                        ORDER BY recorded_at DESC, id DESC
                        """)
                .bind("workspace", workspace)
                .bind("customer", customer)
                .map(Row.mapper(SqlSuppressions::suppression))
                .list());
    }

    @Override
    public List<Suppression> notEnded(WorkspaceId workspace, Collection<CustomerId> customers) {
        return Chunks.gather(
                customers,
                chunk -> database.read(handle -> handle.createQuery("""
                        SELECT * FROM suppression
                        WHERE workspace_id = :workspace AND customer_id IN (<customers>) AND ended_at IS NULL
                        ORDER BY recorded_at DESC, id DESC
                        """)
                        .bind("workspace", workspace)
                        .bindList("customers", chunk)
                        .map(Row.mapper(SqlSuppressions::suppression))
                        .list()));
    }

    @Override
    public List<Suppression> openComplaints(WorkspaceId workspace, int limit) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM suppression
                        WHERE workspace_id = :workspace AND kind = 'COMPLAINT' AND ended_at IS NULL
                        ORDER BY recorded_at, id LIMIT :limit
                        """)
                .bind("workspace", workspace)
                .bind("limit", limit)
                .map(Row.mapper(SqlSuppressions::suppression))
                .list());
    }

    @Override
    public Suppression add(WorkspaceId workspace, Suppression suppression) {
        Suppression added = withId(suppression, database.nextId());
        database.journal().adding(FactTable.SUPPRESSION, added.id());
        return database.write(handle -> {
            handle.createUpdate("""
                            INSERT INTO suppression
                              (workspace_id, id, customer_id, kind, channel, advertising_only, until_day, reason, source,
                               recorded_at, recorded_by, ended_at, ended_how)
                            VALUES
                              (:workspace, :id, :customer, :kind, :channel, :advertisingOnly, :until, :reason, :source,
                               :recordedAt, :recordedBy, :endedAt, :endedHow)
                            """)
                    .bind("workspace", workspace)
                    .bindMethods(added)
                    .execute();
            return added;
        });
    }

    @Override
    public void save(WorkspaceId workspace, Suppression suppression) {
        database.write(handle -> {
            database.journal().touching(FactTable.SUPPRESSION, suppression.id());
            return handle.createUpdate("""
                            UPDATE suppression SET
                              kind = :kind, channel = :channel, advertising_only = :advertisingOnly, until_day = :until,
                              reason = :reason, source = :source, recorded_at = :recordedAt, recorded_by = :recordedBy,
                              ended_at = :endedAt, ended_how = :endedHow
                            WHERE workspace_id = :workspace AND id = :id
                            """)
                    .bind("workspace", workspace)
                    .bindMethods(suppression)
                    .execute();
        });
    }

    static Suppression suppression(Row row) throws java.sql.SQLException {
        return new Suppression(
                row.number("id"),
                row.id("customer_id", CustomerId::new),
                row.one(Suppression.Kind.class, "kind"),
                row.oneOrNull(Channel.class, "channel"),
                row.flag("advertising_only"),
                row.dayOrNull("until_day"),
                row.textOrNull("reason"),
                row.text("source"),
                row.instant("recorded_at"),
                row.idOrNull("recorded_by", StaffId::new),
                row.instantOrNull("ended_at"),
                row.textOrNull("ended_how"));
    }

    private static Suppression withId(Suppression s, long id) {
        return new Suppression(
                id,
                s.customer(),
                s.kind(),
                s.channel(),
                s.advertisingOnly(),
                s.until(),
                s.reason(),
                s.source(),
                s.recordedAt(),
                s.recordedBy(),
                s.endedAt(),
                s.endedHow());
    }
}
