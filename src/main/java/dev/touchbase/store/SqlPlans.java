package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.engagement.Plans;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Purpose;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;

/// Plans, in the table plan.
public final class SqlPlans implements Plans {

    private static final RowMapper<Plan> MAPPER = Row.mapper(SqlPlans::plan);

    private final Database database;

    /// Plans in `database`.
    public SqlPlans(Database database) {
        this.database = database;
    }

    @Override
    public Plan add(WorkspaceId workspace, Plan plan) {
        Plan added = withId(plan, database.nextId());
        database.journal().adding(FactTable.PLAN, added.id());
        return database.write(handle -> {
            handle.createUpdate("""
                            INSERT INTO plan
                              (workspace_id, id, customer_id, staff_id, channel, purpose, on_day, planned_at, timed, note, line,
                               state)
                            VALUES
                              (:workspace, :id, :customer, :staff, :channel, :purpose, :on, :at, :timed, :note, :line,
                               :state)
                            """)
                    .bind("workspace", workspace)
                    .bindMethods(added)
                    .execute();
            return added;
        });
    }

    @Override
    public void save(WorkspaceId workspace, Plan plan) {
        database.write(handle -> {
            database.journal().touching(FactTable.PLAN, plan.id());
            return handle.createUpdate("""
                            UPDATE plan SET
                              customer_id = :customer, staff_id = :staff, channel = :channel, purpose = :purpose,
                              on_day = :on, planned_at = :at, timed = :timed, note = :note, line = :line,
                              state = :state
                            WHERE workspace_id = :workspace AND id = :id
                            """)
                    .bind("workspace", workspace)
                    .bindMethods(plan)
                    .execute();
        });
    }

    @Override
    public Optional<Plan> find(WorkspaceId workspace, long id) {
        return database.read(
                handle -> handle.createQuery("SELECT * FROM plan WHERE workspace_id = :workspace AND id = :id")
                        .bind("workspace", workspace)
                        .bind("id", id)
                        .map(MAPPER)
                        .findOne());
    }

    @Override
    public List<Plan> planned(WorkspaceId workspace, Collection<CustomerId> customers) {
        return in(Plan.State.PLANNED, workspace, customers);
    }

    @Override
    public List<Plan> held(WorkspaceId workspace, Collection<CustomerId> customers) {
        return in(Plan.State.HELD, workspace, customers);
    }

    private List<Plan> in(Plan.State state, WorkspaceId workspace, Collection<CustomerId> customers) {
        return Chunks.gather(
                        customers,
                        chunk -> database.read(handle -> handle.createQuery("""
                        SELECT * FROM plan
                        WHERE workspace_id = :workspace AND customer_id IN (<customers>) AND state = :state
                        """)
                                .bind("workspace", workspace)
                                .bind("state", state)
                                .bindList("customers", chunk)
                                .map(MAPPER)
                                .list()))
                .stream()
                .sorted(Comparator.comparing(Plan::at).thenComparing(Plan::id))
                .toList();
    }

    @Override
    public List<Plan> planned(WorkspaceId workspace, StaffId staff) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM plan WHERE workspace_id = :workspace AND staff_id = :staff AND state = 'PLANNED'
                        ORDER BY planned_at, id
                        """)
                .bind("workspace", workspace)
                .bind("staff", staff)
                .map(MAPPER)
                .list());
    }

    @Override
    public List<Plan> timedBetween(WorkspaceId workspace, Instant after, Instant until) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM plan
                        WHERE workspace_id = :workspace AND state = 'PLANNED' AND timed = 1
                          AND planned_at > :after AND planned_at <= :until
                        ORDER BY planned_at, id
                        """)
                .bind("workspace", workspace)
                .bind("after", after)
                .bind("until", until)
                .map(MAPPER)
                .list());
    }

    private static Plan plan(Row row) throws java.sql.SQLException {
        return new Plan(
                row.number("id"),
                row.id("customer_id", CustomerId::new),
                row.id("staff_id", StaffId::new),
                row.one(Channel.class, "channel"),
                row.one(Purpose.class, "purpose"),
                row.day("on_day"),
                row.instant("planned_at"),
                row.flag("timed"),
                row.textOrNull("note"),
                row.textOrNull("line"),
                row.one(Plan.State.class, "state"));
    }

    private static Plan withId(Plan p, long id) {
        return new Plan(
                id,
                p.customer(),
                p.staff(),
                p.channel(),
                p.purpose(),
                p.on(),
                p.at(),
                p.timed(),
                p.note(),
                p.line(),
                p.state());
    }
}
