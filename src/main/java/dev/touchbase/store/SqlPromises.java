package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Promise;
import dev.touchbase.domain.touchpoint.Promises;
import dev.touchbase.domain.touchpoint.TouchpointId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;

/// Promises, in the table promise.
public final class SqlPromises implements Promises {

    private static final RowMapper<Promise> MAPPER = Row.mapper(SqlPromises::promise);

    private final Database database;

    /// Promises in `database`.
    public SqlPromises(Database database) {
        this.database = database;
    }

    @Override
    public Promise add(WorkspaceId workspace, Promise promise) {
        Promise added = withId(promise, database.nextId());
        database.journal().adding(FactTable.PROMISE, added.id());
        return database.write(handle -> {
            handle.createUpdate("""
                            INSERT INTO promise
                              (workspace_id, id, customer_id, touchpoint_id, what, by_day, staff_id, made_at, state, settled_at)
                            VALUES
                              (:workspace, :id, :customer, :touchpoint, :what, :by, :staff, :madeAt, :state, :settledAt)
                            """)
                    .bind("workspace", workspace)
                    .bindMethods(added)
                    .execute();
            return added;
        });
    }

    @Override
    public void save(WorkspaceId workspace, Promise promise) {
        database.write(handle -> {
            database.journal().touching(FactTable.PROMISE, promise.id());
            return handle.createUpdate("""
                            UPDATE promise SET
                              customer_id = :customer, touchpoint_id = :touchpoint, what = :what, by_day = :by,
                              staff_id = :staff, made_at = :madeAt, state = :state, settled_at = :settledAt
                            WHERE workspace_id = :workspace AND id = :id
                            """)
                    .bind("workspace", workspace)
                    .bindMethods(promise)
                    .execute();
        });
    }

    @Override
    public Optional<Promise> find(WorkspaceId workspace, long id) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM promise WHERE workspace_id = :workspace AND id = :id AND withdrawn_at IS NULL
                        """)
                .bind("workspace", workspace)
                .bind("id", id)
                .map(MAPPER)
                .findOne());
    }

    @Override
    public List<Promise> open(WorkspaceId workspace, Collection<CustomerId> customers) {
        return Chunks.gather(
                        customers,
                        chunk -> database.read(handle -> handle.createQuery("""
                        SELECT * FROM promise
                        WHERE workspace_id = :workspace AND customer_id IN (<customers>) AND state = 'OPEN'
                          AND withdrawn_at IS NULL
                        """)
                                .bind("workspace", workspace)
                                .bindList("customers", chunk)
                                .map(MAPPER)
                                .list()))
                .stream()
                .sorted(Comparator.comparing(Promise::by).thenComparing(Promise::id))
                .toList();
    }

    @Override
    public List<Promise> open(WorkspaceId workspace, StaffId staff) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM promise
                        WHERE workspace_id = :workspace AND staff_id = :staff AND state = 'OPEN' AND withdrawn_at IS NULL
                        ORDER BY by_day, id
                        """)
                .bind("workspace", workspace)
                .bind("staff", staff)
                .map(MAPPER)
                .list());
    }

    @Override
    public List<Promise> openBy(WorkspaceId workspace, LocalDate day) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM promise
                        WHERE workspace_id = :workspace AND by_day <= :day AND state = 'OPEN' AND withdrawn_at IS NULL
                        ORDER BY by_day, id
                        """)
                .bind("workspace", workspace)
                .bind("day", day)
                .map(MAPPER)
                .list());
    }

    private static Promise promise(Row row) throws java.sql.SQLException {
        return new Promise(
                row.number("id"),
                row.id("customer_id", CustomerId::new),
                row.idOrNull("touchpoint_id", TouchpointId::new),
                row.text("what"),
                row.day("by_day"),
                row.id("staff_id", StaffId::new),
                row.instant("made_at"),
                row.one(Promise.State.class, "state"),
                row.instantOrNull("settled_at"));
    }

    private static Promise withId(Promise p, long id) {
        return new Promise(
                id, p.customer(), p.touchpoint(), p.what(), p.by(), p.staff(), p.madeAt(), p.state(), p.settledAt());
    }
}
