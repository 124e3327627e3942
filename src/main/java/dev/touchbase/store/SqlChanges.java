package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.audit.Change;
import dev.touchbase.domain.audit.ChangeId;
import dev.touchbase.domain.audit.Changes;
import dev.touchbase.domain.staff.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The journal in tables: change, change_effect, change_customer.
public final class SqlChanges implements Changes {

    private final Database database;
    private final Revert revert;

    /// Changes in `database`.
    public SqlChanges(Database database) {
        this.database = database;
        this.revert = new Revert(database, this);
    }

    @Override
    public <T> T change(Actor actor, Instant now, Function<OpenChange, T> work) {
        Optional<Journal.Entry> joined = database.journal().open();
        if (joined.isPresent()) {
            return database.inTransaction(() -> work.apply(joined.get()));
        }
        return database.inTransaction(() -> database.journal()
                .during(database.journal().begin(actor, now), entry -> {
                    T result = work.apply(entry);
                    keep(entry);
                    return result;
                }));
    }

    @Override
    public Optional<Change> find(WorkspaceId workspace, ChangeId id) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM change WHERE workspace_id = :workspace AND id = :id
                        """)
                .bind("workspace", workspace)
                .bind("id", id)
                .map(Row.mapper(row -> change(row, customers(handle, workspace, id))))
                .findOne());
    }

    @Override
    public List<Long> touchpoints(Change change) {
        return database.read(handle -> handle
                .createQuery("""
                        SELECT row_id FROM change_effect
                        WHERE workspace_id = :workspace AND change_id = :id AND effect_table = :table
                        """)
                .bind("workspace", change.workspace())
                .bind("id", change.id())
                .bind("table", FactTable.TOUCHPOINT.table())
                .mapTo(String.class)
                .list()
                .stream()
                .map(Long::valueOf)
                .toList());
    }

    @Override
    public Optional<Change> lastOnTouchpoint(WorkspaceId workspace, long touchpoint) {
        return database.read(handle -> handle.createQuery("""
                        SELECT change_id FROM change_effect
                        WHERE workspace_id = :workspace AND effect_table = :table AND row_id = :touchpoint
                        ORDER BY change_id DESC LIMIT 1
                        """)
                .bind("workspace", workspace)
                .bind("table", FactTable.TOUCHPOINT.table())
                .bind("touchpoint", Long.toString(touchpoint))
                .map(Row.mapper(row -> row.id("change_id", ChangeId::new)))
                .findOne()
                .flatMap(id -> find(workspace, id)));
    }

    @Override
    public List<Change> latest(WorkspaceId workspace, StaffId by, int limit) {
        return database.read(handle -> handle.createQuery("""
                        SELECT c.* FROM change c
                        WHERE c.workspace_id = :workspace AND c.by_staff = :by
                          AND c.undoes IS NULL AND c.undone_by IS NULL
                          AND EXISTS (SELECT 1 FROM change_effect e
                                      WHERE e.workspace_id = c.workspace_id AND e.change_id = c.id)
                        ORDER BY c.id DESC LIMIT :limit
                        """)
                .bind("workspace", workspace)
                .bind("by", by)
                .bind("limit", limit)
                .map(Row.mapper(row -> change(row, customers(handle, workspace, row.id("id", ChangeId::new)))))
                .list());
    }

    @Override
    public Optional<InTheWay> revert(OpenChange within, Change change) {
        return revert.revert((Journal.Entry) within, change);
    }

    /// What neither did nor said anything, such as a question that came back, is no change.
    private void keep(Journal.Entry entry) {
        List<Journal.Effect> effects = entry.effects();
        if (effects.isEmpty() && entry.summary().isEmpty() && entry.undoes() == null) {
            return;
        }
        if (!effects.isEmpty() || entry.undoes() != null) {
            database.journal().oneMade();
        }
        database.write(handle -> {
            keepChange(handle, entry);
            keepEffects(handle, entry, effects);
            keepCustomers(handle, entry);
            markUndone(handle, entry);
            return effects;
        });
    }

    private static void keepChange(Handle handle, Journal.Entry entry) {
        handle.createUpdate("""
                        INSERT INTO change (workspace_id, id, by_staff, by_label, summary, changed_at, undoes)
                        VALUES (:workspace, :id, :by, :byLabel, :summary, :at, :undoes)
                        """)
                .bind("workspace", entry.workspace())
                .bind("id", entry.id())
                .bind("by", entry.actor().staffId())
                .bind("byLabel", entry.actor().label())
                .bind("summary", entry.summary())
                .bind("at", entry.at())
                .bind("undoes", entry.undoes())
                .execute();
    }

    private static void keepEffects(Handle handle, Journal.Entry entry, List<Journal.Effect> effects) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO change_effect (workspace_id, change_id, seq, effect_table, row_id, image_before, image_after)
                VALUES (:workspace, :change, :seq, :table, :rowId, :before, :after)
                """);
        for (int seq = 0; seq < effects.size(); seq++) {
            Journal.Effect effect = effects.get(seq);
            batch.bind("workspace", entry.workspace())
                    .bind("change", entry.id())
                    .bind("seq", seq)
                    .bind("table", effect.fact().table().table())
                    .bind("rowId", effect.fact().rowId())
                    .bind("before", effect.before())
                    .bind("after", effect.after())
                    .add();
        }
        batch.execute();
    }

    private static void keepCustomers(Handle handle, Journal.Entry entry) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO change_customer (workspace_id, change_id, customer_id) VALUES (:workspace, :change, :customer)
                """);
        entry.customers()
                .forEach(customer -> batch.bind("workspace", entry.workspace())
                        .bind("change", entry.id())
                        .bind("customer", customer)
                        .add());
        batch.execute();
    }

    /// What an undo took back is marked; where that was an undo itself, what it had taken back is in force again.
    private static void markUndone(Handle handle, Journal.Entry entry) {
        if (entry.undoes() == null) {
            return;
        }
        handle.createUpdate("""
                        UPDATE change SET undone_by = :id WHERE workspace_id = :workspace AND id = :undoes
                        """)
                .bind("workspace", entry.workspace())
                .bind("id", entry.id())
                .bind("undoes", entry.undoes())
                .execute();
        handle.createUpdate("""
                        UPDATE change SET undone_by = NULL WHERE workspace_id = :workspace AND undone_by = :undoes
                          AND id = (SELECT u.undoes FROM change u WHERE u.workspace_id = :workspace AND u.id = :undoes)
                        """)
                .bind("workspace", entry.workspace())
                .bind("undoes", entry.undoes())
                .execute();
    }

    private static Set<Long> customers(Handle handle, WorkspaceId workspace, ChangeId id) {
        return Set.copyOf(handle.createQuery("""
                        SELECT customer_id FROM change_customer WHERE workspace_id = :workspace AND change_id = :id
                        """)
                .bind("workspace", workspace)
                .bind("id", id)
                .mapTo(Long.class)
                .list());
    }

    private static Change change(Row row, Set<Long> customers) throws java.sql.SQLException {
        return new Change(
                row.id("id", ChangeId::new),
                row.id("workspace_id", WorkspaceId::new),
                row.idOrNull("by_staff", StaffId::new),
                row.text("by_label"),
                row.text("summary"),
                row.instant("changed_at"),
                customers,
                row.idOrNull("undoes", ChangeId::new),
                row.idOrNull("undone_by", ChangeId::new));
    }
}
