package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.policy.Judged;
import dev.touchbase.domain.policy.Verdict;
import dev.touchbase.domain.policy.Verdicts;

/// Verdicts, in the table verdict, whole as JSON.
public final class SqlVerdicts implements Verdicts {

    private final Database database;

    /// Verdicts in `database`.
    public SqlVerdicts(Database database) {
        this.database = database;
    }

    @Override
    public long keep(WorkspaceId workspace, Asked asked, Judged judged) {
        Verdict verdict = judged.verdict();
        long id = database.nextId();
        database.write(handle -> handle.createUpdate("""
                        INSERT INTO verdict
                          (workspace_id, id, customer_id, by_staff, act, level, content, override_reason, kept_at,
                           touchpoint_id, role)
                        VALUES
                          (:workspace, :id, :customer, :by, :act, :level, :content, :override, :at, :touchpoint, :role)
                        """)
                .bind("workspace", workspace)
                .bind("id", id)
                .bind("customer", verdict.proposal().customer())
                .bind("level", verdict.level())
                .bind("content", Json.write(verdict))
                .bindMethods(asked)
                .execute());
        return id;
    }
}
