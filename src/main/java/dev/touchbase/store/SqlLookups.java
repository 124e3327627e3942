package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.audit.Lookups;
import dev.touchbase.domain.staff.StaffId;
import java.time.Instant;
import java.util.List;

/// Who looked at whose history, in the table lookup.
public final class SqlLookups implements Lookups {

    private final Database database;

    /// Look-ups in `database`.
    public SqlLookups(Database database) {
        this.database = database;
    }

    @Override
    public void record(WorkspaceId workspace, StaffId by, StaffId about, String question, Instant at) {
        database.write(handle -> handle.createUpdate("""
                        INSERT INTO lookup (workspace_id, id, by_staff, about_staff, question, looked_at)
                        VALUES (:workspace, :id, :by, :about, :question, :at)
                        """)
                .bind("workspace", workspace)
                .bind("id", database.nextId())
                .bind("by", by)
                .bind("about", about)
                .bind("question", question)
                .bind("at", at)
                .execute());
    }

    @Override
    public List<Lookup> about(WorkspaceId workspace, StaffId about, int limit) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM lookup WHERE workspace_id = :workspace AND about_staff = :about
                        ORDER BY looked_at DESC, id DESC LIMIT :limit
                        """)
                .bind("workspace", workspace)
                .bind("about", about)
                .bind("limit", limit)
                .map(Row.mapper(row -> new Lookup(
                        row.id("by_staff", StaffId::new),
                        row.id("about_staff", StaffId::new),
                        row.text("question"),
                        row.instant("looked_at"))))
                .list());
    }
}
