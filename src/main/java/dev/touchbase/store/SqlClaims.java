package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.engagement.Claim;
import dev.touchbase.domain.engagement.Claims;
import dev.touchbase.domain.staff.StaffId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;

/// Claims, in the table claim: one row a customer, so that of several who ask at once the database lets one win.
public final class SqlClaims implements Claims {

    private static final RowMapper<Claim> MAPPER = Row.mapper(row -> new Claim(
            row.id("customer_id", CustomerId::new),
            row.id("staff_id", StaffId::new),
            row.instant("since_at"),
            row.instant("until_at")));

    private final Database database;

    /// Claims in `database`.
    public SqlClaims(Database database) {
        this.database = database;
    }

    @Override
    public boolean take(WorkspaceId workspace, Claim claim) {
        return database.write(handle -> {
            database.journal().touching(FactTable.CLAIM, claim.customer().value());
            int taken = handle.createUpdate("""
                            INSERT INTO claim (workspace_id, customer_id, staff_id, since_at, until_at)
                            VALUES (:workspace, :customer, :staff, :since, :until)
                            ON CONFLICT (workspace_id, customer_id) DO UPDATE SET
                              staff_id = excluded.staff_id, since_at = excluded.since_at, until_at = excluded.until_at
                            WHERE claim.staff_id = excluded.staff_id OR claim.until_at <= excluded.since_at
                            """)
                    .bind("workspace", workspace)
                    .bindMethods(claim)
                    .execute();
            return taken == 1;
        });
    }

    @Override
    public Optional<Claim> holding(WorkspaceId workspace, CustomerId customer, Instant now) {
        return holding(workspace, List.of(customer), now).stream().findFirst();
    }

    @Override
    public List<Claim> holding(WorkspaceId workspace, Collection<CustomerId> customers, Instant now) {
        return Chunks.gather(
                customers,
                chunk -> database.read(handle -> handle.createQuery("""
                        SELECT * FROM claim
                        WHERE workspace_id = :workspace AND customer_id IN (<customers>) AND until_at > :now
                        """)
                        .bind("workspace", workspace)
                        .bindList("customers", chunk)
                        .bind("now", now)
                        .map(MAPPER)
                        .list()));
    }

    @Override
    public List<Claim> of(WorkspaceId workspace, StaffId staff, Instant now) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM claim WHERE workspace_id = :workspace AND staff_id = :staff AND until_at > :now
                        ORDER BY until_at, customer_id
                        """)
                .bind("workspace", workspace)
                .bind("staff", staff)
                .bind("now", now)
                .map(MAPPER)
                .list());
    }

    @Override
    public boolean release(WorkspaceId workspace, CustomerId customer, StaffId staff) {
        return database.write(handle -> {
            database.journal().touching(FactTable.CLAIM, customer.value());
            int released = handle.createUpdate("""
                            DELETE FROM claim
                            WHERE workspace_id = :workspace AND customer_id = :customer AND staff_id = :staff
                            """)
                    .bind("workspace", workspace)
                    .bind("customer", customer)
                    .bind("staff", staff)
                    .execute();
            return released == 1;
        });
    }
}
