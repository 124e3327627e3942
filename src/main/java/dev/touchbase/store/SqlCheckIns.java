package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.cadence.CheckIn;
import dev.touchbase.domain.cadence.CheckIns;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;

/// Check-ins, in the table check_in: derived, so that the journal doesn't keep them.
public final class SqlCheckIns implements CheckIns {

    private static final RowMapper<CheckIn> MAPPER = Row.mapper(SqlCheckIns::checkIn);

    private final Database database;

    /// Check-ins in `database`.
    public SqlCheckIns(Database database) {
        this.database = database;
    }

    @Override
    public Optional<CheckIn> of(WorkspaceId workspace, CustomerId customer) {
        return of(workspace, List.of(customer)).stream().findFirst();
    }

    @Override
    public List<CheckIn> of(WorkspaceId workspace, Collection<CustomerId> customers) {
        return Chunks.gather(
                customers,
                chunk -> database.read(handle -> handle.createQuery("""
                        SELECT * FROM check_in WHERE workspace_id = :workspace AND customer_id IN (<customers>)
                        """)
                        .bind("workspace", workspace)
                        .bindList("customers", chunk)
                        .map(MAPPER)
                        .list()));
    }

    @Override
    public List<CheckIn> dueBy(WorkspaceId workspace, LocalDate day, int limit) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM check_in WHERE workspace_id = :workspace AND due_on <= :day
                        ORDER BY due_on, customer_id LIMIT :limit
                        """)
                .bind("workspace", workspace)
                .bind("day", day)
                .bind("limit", limit)
                .map(MAPPER)
                .list());
    }

    @Override
    public void put(WorkspaceId workspace, CheckIn checkIn) {
        database.write(handle -> handle.createUpdate("""
                        INSERT INTO check_in
                          (workspace_id, customer_id, due_on, max_on, why, asks_for, follows_id, first_on, chosen_id,
                           overdue_asked_on)
                        VALUES
                          (:workspace, :customer, :dueOn, :maxOn, :why, :asksFor, :follows, :firstOn, :chosen,
                           :overdueAskedOn)
                        ON CONFLICT (workspace_id, customer_id) DO UPDATE SET
                          due_on = excluded.due_on, max_on = excluded.max_on, why = excluded.why,
                          asks_for = excluded.asks_for, follows_id = excluded.follows_id, first_on = excluded.first_on,
                          chosen_id = excluded.chosen_id, overdue_asked_on = excluded.overdue_asked_on
                        """)
                .bind("workspace", workspace)
                .bindMethods(checkIn)
                .execute());
    }

    @Override
    public void remove(WorkspaceId workspace, CustomerId customer) {
        database.write(handle -> handle.createUpdate("""
                        DELETE FROM check_in WHERE workspace_id = :workspace AND customer_id = :customer
                        """)
                .bind("workspace", workspace)
                .bind("customer", customer)
                .execute());
    }

    private static CheckIn checkIn(Row row) throws java.sql.SQLException {
        return new CheckIn(
                row.id("customer_id", CustomerId::new),
                row.day("due_on"),
                row.day("max_on"),
                row.one(CheckIn.Why.class, "why"),
                row.one(Role.class, "asks_for"),
                row.idOrNull("follows_id", StaffId::new),
                row.dayOrNull("first_on"),
                row.idOrNull("chosen_id", StaffId::new),
                row.dayOrNull("overdue_asked_on"));
    }
}
