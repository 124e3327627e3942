package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.upkeep.SignsOfLife;
import java.time.Instant;
import java.util.Optional;

/// Signs of life, in the table sign_of_life.
public final class SqlSignsOfLife implements SignsOfLife {

    private final Database database;

    /// Signs in `database`.
    public SqlSignsOfLife(Database database) {
        this.database = database;
    }

    @Override
    public void give(WorkspaceId workspace, Part part, Instant now) {
        database.write(handle -> handle.createUpdate("""
                        INSERT INTO sign_of_life (workspace_id, part, given_at) VALUES (:workspace, :part, :now)
                        ON CONFLICT (workspace_id, part) DO UPDATE SET given_at = excluded.given_at
                        """)
                .bind("workspace", workspace)
                .bind("part", part)
                .bind("now", now)
                .execute());
    }

    @Override
    public Optional<Instant> last(WorkspaceId workspace, Part part) {
        return database.read(handle -> handle.createQuery("""
                        SELECT given_at FROM sign_of_life WHERE workspace_id = :workspace AND part = :part
                        """)
                .bind("workspace", workspace)
                .bind("part", part)
                .map(Row.mapper(row -> row.instant("given_at")))
                .findOne());
    }
}
