package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.engagement.ScheduledSend;
import dev.touchbase.domain.engagement.ScheduledSends;
import dev.touchbase.domain.touchpoint.Purpose;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.RowMapper;

/// What systems are set to send, in the table scheduled_send.
public final class SqlScheduledSends implements ScheduledSends {

    private static final RowMapper<ScheduledSend> MAPPER = Row.mapper(SqlScheduledSends::send);

    private static final Comparator<ScheduledSend> SOONEST =
            Comparator.comparing(ScheduledSend::at).thenComparing(ScheduledSend::id);

    private final Database database;

    /// Sends in `database`.
    public SqlScheduledSends(Database database) {
        this.database = database;
    }

    @Override
    public ScheduledSend put(WorkspaceId workspace, ScheduledSend send) {
        return database.write(handle -> {
            Optional<ScheduledSend> same = find(workspace, send.customer(), send.system(), send.message());
            if (same.isPresent()) {
                ScheduledSend changed = withId(send, same.get().id());
                save(workspace, changed);
                return changed;
            }
            ScheduledSend added = withId(send, database.nextId());
            database.journal().adding(FactTable.SCHEDULED_SEND, added.id());
            handle.createUpdate("""
                            INSERT INTO scheduled_send
                              (workspace_id, id, customer_id, system, channel, purpose, send_at, message, line, state)
                            VALUES
                              (:workspace, :id, :customer, :system, :channel, :purpose, :at, :message, :line, :state)
                            """)
                    .bind("workspace", workspace)
                    .bindMethods(added)
                    .execute();
            return added;
        });
    }

    @Override
    public void save(WorkspaceId workspace, ScheduledSend send) {
        database.write(handle -> {
            database.journal().touching(FactTable.SCHEDULED_SEND, send.id());
            return handle.createUpdate("""
                            UPDATE scheduled_send SET
                              channel = :channel, purpose = :purpose, send_at = :at, line = :line, state = :state
                            WHERE workspace_id = :workspace AND id = :id
                            """)
                    .bind("workspace", workspace)
                    .bindMethods(send)
                    .execute();
        });
    }

    @Override
    public Optional<ScheduledSend> find(WorkspaceId workspace, CustomerId customer, String system, String message) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM scheduled_send
                        WHERE workspace_id = :workspace AND customer_id = :customer AND system = :system
                          AND message = :message
                        """)
                .bind("workspace", workspace)
                .bind("customer", customer)
                .bind("system", system)
                .bind("message", message)
                .map(MAPPER)
                .findOne());
    }

    @Override
    public List<ScheduledSend> toCome(WorkspaceId workspace, Collection<CustomerId> customers) {
        return Stream.of(ScheduledSend.State.SCHEDULED, ScheduledSend.State.HELD)
                .flatMap(state -> in(state, workspace, customers).stream())
                .sorted(SOONEST)
                .toList();
    }

    @Override
    public List<ScheduledSend> scheduled(WorkspaceId workspace, Collection<CustomerId> customers) {
        return in(ScheduledSend.State.SCHEDULED, workspace, customers);
    }

    @Override
    public List<ScheduledSend> held(WorkspaceId workspace, CustomerId customer) {
        return in(ScheduledSend.State.HELD, workspace, List.of(customer));
    }

    private List<ScheduledSend> in(ScheduledSend.State state, WorkspaceId workspace, Collection<CustomerId> customers) {
        return Chunks.gather(
                        customers,
                        chunk -> database.read(handle -> handle.createQuery("""
                                        SELECT * FROM scheduled_send
                                        WHERE workspace_id = :workspace AND customer_id IN (<customers>)
                                          AND state = :state
                                        """)
                                .bind("workspace", workspace)
                                .bindList("customers", chunk)
                                .bind("state", state)
                                .map(MAPPER)
                                .list()))
                .stream()
                .sorted(SOONEST)
                .toList();
    }

    private static ScheduledSend send(Row row) throws java.sql.SQLException {
        return new ScheduledSend(
                row.number("id"),
                row.id("customer_id", CustomerId::new),
                row.text("system"),
                row.one(Channel.class, "channel"),
                row.one(Purpose.class, "purpose"),
                row.instant("send_at"),
                row.text("message"),
                row.textOrNull("line"),
                row.one(ScheduledSend.State.class, "state"));
    }

    private static ScheduledSend withId(ScheduledSend s, long id) {
        return new ScheduledSend(
                id, s.customer(), s.system(), s.channel(), s.purpose(), s.at(), s.message(), s.line(), s.state());
    }
}
