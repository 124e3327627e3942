package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.PersonId;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.TouchpointId;
import dev.touchbase.domain.touchpoint.Touchpoints;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;

/// The record of contacts, in the table touchpoint; its staff also in touchpoint_staff.
public final class SqlTouchpoints implements Touchpoints {

    /// Reads a row of the table.
    static final RowMapper<Touchpoint> MAPPER = Row.mapper(SqlTouchpoints::touchpoint);

    private final Database database;
    private final TouchpointStaff takers;

    /// Touchpoints in `database`.
    public SqlTouchpoints(Database database) {
        this.database = database;
        this.takers = new TouchpointStaff(database);
    }

    @Override
    public Touchpoint add(Touchpoint touchpoint) {
        return addAll(List.of(touchpoint)).getFirst();
    }

    @Override
    public List<Touchpoint> addAll(List<Touchpoint> touchpoints) {
        List<Touchpoint> added = touchpoints.stream()
                .map(touchpoint -> withId(touchpoint, new TouchpointId(database.nextId())))
                .toList();
        added.forEach(touchpoint ->
                database.journal().adding(FactTable.TOUCHPOINT, touchpoint.id().value()));
        return database.write(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    INSERT INTO touchpoint
                      (workspace_id, id, customer_id, person_id, staff, system, role, channel, direction, purpose, outcome,
                       reply, amount, note, happened_at, happened_on, recorded_at, recorded_by, segment, line, message,
                       source, source_ref, counts)
                    VALUES
                      (:workspace, :id, :customer, :person, :staffJson, :system, :role, :channel, :direction, :purpose,
                       :outcome, :reply, :amount, :note, :happenedAt, :happenedOn, :recordedAt, :recordedBy, :segment,
                       :line, :message, :source, :sourceRef, :counts)
                    """);
            added.forEach(touchpoint -> bound(batch, touchpoint).add());
            batch.execute();
            takers.add(added);
            return added;
        });
    }

    @Override
    public void save(Touchpoint touchpoint) {
        database.write(handle -> {
            database.journal().touching(FactTable.TOUCHPOINT, touchpoint.id().value());
            bound(handle.createUpdate("""
                    UPDATE touchpoint SET
                      customer_id = :customer, person_id = :person, staff = :staffJson, system = :system, role = :role,
                      channel = :channel, direction = :direction, purpose = :purpose, outcome = :outcome, reply = :reply,
                      amount = :amount, note = :note, happened_at = :happenedAt, happened_on = :happenedOn,
                      recorded_at = :recordedAt, recorded_by = :recordedBy, segment = :segment, line = :line, message = :message, source = :source,
                      source_ref = :sourceRef, counts = :counts
                    WHERE workspace_id = :workspace AND id = :id
                    """), touchpoint).execute();
            takers.rebuild(touchpoint.workspace(), List.of(touchpoint.id()));
            return touchpoint;
        });
    }

    @Override
    public void withdraw(Touchpoint touchpoint, Instant now) {
        database.write(handle -> {
            database.journal().touching(FactTable.TOUCHPOINT, touchpoint.id().value());
            handle.createUpdate("""
                            UPDATE touchpoint SET withdrawn_at = :now
                            WHERE workspace_id = :workspace AND id = :id AND withdrawn_at IS NULL
                            """)
                    .bind("workspace", touchpoint.workspace())
                    .bind("id", touchpoint.id())
                    .bind("now", now)
                    .execute();
            takers.rebuild(touchpoint.workspace(), List.of(touchpoint.id()));
            return touchpoint;
        });
    }

    @Override
    public Optional<Touchpoint> find(WorkspaceId workspace, TouchpointId id) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM touchpoint WHERE workspace_id = :workspace AND id = :id AND withdrawn_at IS NULL
                        """)
                .bind("workspace", workspace)
                .bind("id", id)
                .map(MAPPER)
                .findOne());
    }

    @Override
    public List<Touchpoint> find(WorkspaceId workspace, Collection<TouchpointId> ids) {
        return Chunks.gather(
                ids,
                chunk -> database.read(handle -> handle.createQuery("""
                                SELECT * FROM touchpoint
                                WHERE workspace_id = :workspace AND id IN (<ids>) AND withdrawn_at IS NULL
                                """)
                        .bind("workspace", workspace)
                        .bindList("ids", chunk)
                        .map(MAPPER)
                        .list()));
    }

    @Override
    public boolean known(WorkspaceId workspace, String source, String sourceRef) {
        return database.read(handle -> handle.createQuery("""
                        SELECT 1 FROM touchpoint
                        WHERE workspace_id = :workspace AND source = :source AND source_ref = :sourceRef
                        """)
                .bind("workspace", workspace)
                .bind("source", source)
                .bind("sourceRef", sourceRef)
                .mapTo(Long.class)
                .findOne()
                .isPresent());
    }

    @Override
    public Set<String> known(WorkspaceId workspace, String source, Collection<String> sourceRefs) {
        return new HashSet<>(Chunks.gather(
                sourceRefs,
                chunk -> database.read(handle -> handle.createQuery("""
                        SELECT source_ref FROM touchpoint
                        WHERE workspace_id = :workspace AND source = :source AND source_ref IN (<sourceRefs>)
                        """)
                        .bind("workspace", workspace)
                        .bind("source", source)
                        .bindList("sourceRefs", chunk)
                        .mapTo(String.class)
                        .list())));
    }

    @Override
    public List<Touchpoint> latest(WorkspaceId workspace, CustomerId customer, int limit) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM touchpoint
                        WHERE workspace_id = :workspace AND customer_id = :customer AND withdrawn_at IS NULL
                        ORDER BY happened_at DESC, id DESC LIMIT :limit
                        """)
                .bind("workspace", workspace)
                .bind("customer", customer)
                .bind("limit", limit)
                .map(MAPPER)
                .list());
    }

    @Override
    public Map<CustomerId, Touchpoint> latest(WorkspaceId workspace, Collection<CustomerId> customers) {
        return Chunks.gather(
                        customers,
                        chunk -> database.read(handle -> handle.createQuery("""
                        SELECT t.* FROM customer c
                        JOIN touchpoint t ON t.workspace_id = c.workspace_id AND t.id =
                          (SELECT i.id FROM touchpoint i
                           WHERE i.workspace_id = c.workspace_id AND i.customer_id = c.id AND i.withdrawn_at IS NULL
                           ORDER BY i.happened_at DESC, i.id DESC LIMIT 1)
                        WHERE c.workspace_id = :workspace AND c.id IN (<customers>)
                        """)
                                .bind("workspace", workspace)
                                .bindList("customers", chunk)
                                .map(MAPPER)
                                .list()))
                .stream()
                .collect(Collectors.toMap(Touchpoint::customer, Function.identity()));
    }

    @Override
    public List<Touchpoint> between(WorkspaceId workspace, CustomerId customer, Instant after, Instant until) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM touchpoint
                        WHERE workspace_id = :workspace AND customer_id = :customer AND withdrawn_at IS NULL
                          AND happened_at > :after AND happened_at <= :until
                        ORDER BY happened_at, id
                        """)
                .bind("workspace", workspace)
                .bind("customer", customer)
                .bind("after", after)
                .bind("until", until)
                .map(MAPPER)
                .list());
    }

    @Override
    public Optional<Touchpoint> lastCounting(WorkspaceId workspace, CustomerId customer) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM touchpoint
                        WHERE workspace_id = :workspace AND customer_id = :customer AND counts = 1
                          AND withdrawn_at IS NULL
                        ORDER BY happened_at DESC, id DESC LIMIT 1
                        """)
                .bind("workspace", workspace)
                .bind("customer", customer)
                .map(MAPPER)
                .findOne());
    }

    @Override
    public long count(WorkspaceId workspace, CustomerId customer) {
        return database.read(handle -> handle.createQuery("""
                        SELECT count(*) FROM touchpoint
                        WHERE workspace_id = :workspace AND customer_id = :customer AND withdrawn_at IS NULL
                        """)
                .bind("workspace", workspace)
                .bind("customer", customer)
                .mapTo(Long.class)
                .one());
    }

    private static <S extends SqlStatement<S>> S bound(S statement, Touchpoint touchpoint) {
        return statement
                .bindMethods(touchpoint)
                .bind(
                        "staffJson",
                        Json.write(
                                touchpoint.staff().stream().map(StaffId::value).toList()));
    }

    private static Touchpoint touchpoint(Row row) throws java.sql.SQLException {
        return new Touchpoint(
                row.id("id", TouchpointId::new),
                row.id("workspace_id", WorkspaceId::new),
                row.id("customer_id", CustomerId::new),
                row.idOrNull("person_id", PersonId::new),
                TouchpointStaff.read(row.numbers("staff")),
                row.textOrNull("system"),
                row.oneOrNull(Role.class, "role"),
                row.one(Channel.class, "channel"),
                row.one(Direction.class, "direction"),
                row.one(Purpose.class, "purpose"),
                row.one(Outcome.class, "outcome"),
                row.flag("reply"),
                row.numberOrNull("amount"),
                row.textOrNull("note"),
                row.instant("happened_at"),
                row.day("happened_on"),
                row.instant("recorded_at"),
                row.idOrNull("recorded_by", StaffId::new),
                row.textOrNull("segment"),
                row.textOrNull("line"),
                row.textOrNull("message"),
                row.text("source"),
                row.textOrNull("source_ref"));
    }

    private static Touchpoint withId(Touchpoint t, TouchpointId id) {
        return new Touchpoint(
                id,
                t.workspace(),
                t.customer(),
                t.person(),
                t.staff(),
                t.system(),
                t.role(),
                t.channel(),
                t.direction(),
                t.purpose(),
                t.outcome(),
                t.reply(),
                t.amount(),
                t.note(),
                t.happenedAt(),
                t.happenedOn(),
                t.recordedAt(),
                t.recordedBy(),
                t.segment(),
                t.line(),
                t.message(),
                t.source(),
                t.sourceRef());
    }
}
