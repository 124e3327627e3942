package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.upkeep.Finding;
import dev.touchbase.domain.upkeep.Findings;
import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;

/// What the auditor found, in the table audit_finding.
public final class SqlFindings implements Findings {

    private final Database database;

    /// Findings in `database`.
    public SqlFindings(Database database) {
        this.database = database;
    }

    @Override
    public List<Finding> of(WorkspaceId workspace) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM audit_finding WHERE workspace_id = :workspace ORDER BY expected_at, notice_key
                        """)
                .bind("workspace", workspace)
                .map(Row.mapper(row -> new Finding(
                        row.text("notice_key"), row.one(Finding.Kind.class, "kind"), row.instant("expected_at"))))
                .list());
    }

    @Override
    public void replace(WorkspaceId workspace, List<Finding> findings) {
        database.write(handle -> {
            handle.createUpdate("DELETE FROM audit_finding WHERE workspace_id = :workspace")
                    .bind("workspace", workspace)
                    .execute();
            PreparedBatch batch = handle.prepareBatch("""
                    INSERT INTO audit_finding (workspace_id, notice_key, kind, expected_at)
                    VALUES (:workspace, :key, :kind, :expected)
                    ON CONFLICT (workspace_id, notice_key) DO NOTHING
                    """);
            findings.forEach(each -> batch.bind("workspace", workspace)
                    .bind("key", each.key())
                    .bind("kind", each.kind())
                    .bind("expected", each.expected())
                    .add());
            return batch.execute();
        });
    }
}
