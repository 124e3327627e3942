package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.TouchpointId;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Keeps who took part in which touchpoint, for questions by staff.
final class TouchpointStaff {

    private final Database database;

    TouchpointStaff(Database database) {
        this.database = database;
    }

    /// Adds the staff of touchpoints that are new.
    void add(Collection<Touchpoint> touchpoints) {
        database.write(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    INSERT INTO touchpoint_staff (workspace_id, staff_id, happened_at, touchpoint_id)
                    VALUES (:workspace, :staff, :happenedAt, :touchpoint)
                    """);
            for (Touchpoint touchpoint : touchpoints) {
                touchpoint.staff().stream()
                        .distinct()
                        .forEach(staff -> batch.bind("workspace", touchpoint.workspace())
                                .bind("staff", staff)
                                .bind("happenedAt", touchpoint.happenedAt())
                                .bind("touchpoint", touchpoint.id())
                                .add());
            }
            return batch.execute();
        });
    }

    /// Makes the staff of these touchpoints anew from what is kept about them; withdrawn ones have none.
    void rebuild(WorkspaceId workspace, Collection<TouchpointId> touchpoints) {
        Chunks.each(
                touchpoints,
                chunk -> database.write(handle -> {
                    handle.createUpdate("""
                            DELETE FROM touchpoint_staff
                            WHERE workspace_id = :workspace AND touchpoint_id IN (<touchpoints>)
                            """)
                            .bind("workspace", workspace)
                            .bindList("touchpoints", chunk)
                            .execute();
                    List<Touchpoint> standing = handle.createQuery("""
                            SELECT * FROM touchpoint
                            WHERE workspace_id = :workspace AND id IN (<touchpoints>) AND withdrawn_at IS NULL
                            """)
                            .bind("workspace", workspace)
                            .bindList("touchpoints", chunk)
                            .map(SqlTouchpoints.MAPPER)
                            .list();
                    add(standing);
                    return standing;
                }));
    }

    /// The staff in the column of a touchpoint.
    static List<StaffId> read(List<Long> ids) {
        return ids.stream().map(StaffId::new).toList();
    }
}
