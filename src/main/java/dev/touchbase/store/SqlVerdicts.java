package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.policy.Verdict;
import dev.touchbase.domain.policy.Verdicts;
import dev.touchbase.domain.staff.StaffId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Verdicts, in the table verdict, whole as JSON.
public final class SqlVerdicts implements Verdicts {

    private final Database database;

    /// Verdicts in `database`.
    public SqlVerdicts(Database database) {
        this.database = database;
    }

    @Override
    public long keep(
            WorkspaceId workspace,
            @Nullable StaffId by,
            String act,
            Verdict verdict,
            @Nullable String override,
            Instant now) {
        long id = database.nextId();
        database.write(handle -> handle.createUpdate("""
                        INSERT INTO verdict
                          (workspace_id, id, customer_id, by_staff, act, level, content, override_reason, kept_at)
                        VALUES
                          (:workspace, :id, :customer, :by, :act, :level, :content, :override, :now)
                        """)
                .bind("workspace", workspace)
                .bind("id", id)
                .bind("customer", verdict.proposal().customer())
                .bind("by", by)
                .bind("act", act)
                .bind("level", verdict.level())
                .bind("content", Json.write(verdict))
                .bind("override", override)
                .bind("now", now)
                .execute());
        return id;
    }
}
