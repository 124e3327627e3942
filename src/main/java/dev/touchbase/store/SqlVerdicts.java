package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.engagement.Claim;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.policy.Grounds;
import dev.touchbase.domain.policy.Judged;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.RuleText;
import dev.touchbase.domain.policy.Verdict;
import dev.touchbase.domain.policy.Verdicts;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.TouchpointId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// Verdicts, in the table verdict: what was said in `content`, what it rested on in `inputs` and policy_text. Those
/// rules
/// that said more than a Note are in verdict_rule, too, for questions by rule.
public final class SqlVerdicts implements Verdicts {

    private static final RowMapper<Kept> MAPPER = Row.mapper(SqlVerdicts::kept);

    private final Database database;

    /// Verdicts in `database`.
    public SqlVerdicts(Database database) {
        this.database = database;
    }

    @Override
    public long keep(WorkspaceId workspace, Asked asked, Judged judged) {
        long id = database.nextId();
        String policy =
                Json.write(judged.policy().rules().stream().map(RuleText::write).toList());
        String digest = Digest.of(policy);
        return database.write(handle -> {
            keepPolicy(handle, workspace, digest, policy, asked.at());
            keepVerdict(handle, workspace, id, digest, asked, judged);
            keepRules(handle, workspace, id, judged.verdict());
            return id;
        });
    }

    private static void keepPolicy(Handle handle, WorkspaceId workspace, String digest, String content, Instant now) {
        handle.createUpdate("""
                        INSERT INTO policy_text (workspace_id, digest, content, first_at)
                        VALUES (:workspace, :digest, :content, :now)
                        ON CONFLICT DO NOTHING
                        """)
                .bind("workspace", workspace)
                .bind("digest", digest)
                .bind("content", content)
                .bind("now", now)
                .execute();
    }

    private static void keepVerdict(
            Handle handle, WorkspaceId workspace, long id, String digest, Asked asked, Judged judged) {
        Verdict verdict = judged.verdict();
        handle.createUpdate("""
                        INSERT INTO verdict
                          (workspace_id, id, customer_id, by_staff, act, level, content, override_reason, kept_at,
                           touchpoint_id, plan_id, role, policy_digest, inputs)
                        VALUES
                          (:workspace, :id, :customer, :by, :act, :level, :content, :override, :at,
                           :touchpoint, :plan, :role, :digest, :inputs)
                        """)
                .bind("workspace", workspace)
                .bind("id", id)
                .bind("customer", verdict.proposal().customer())
                .bind("level", verdict.level())
                .bind("content", Json.write(verdict))
                .bind("digest", digest)
                .bind("inputs", VerdictInputs.write(verdict.proposal(), judged.history()))
                .bindMethods(asked)
                .execute();
    }

    private static void keepRules(Handle handle, WorkspaceId workspace, long id, Verdict verdict) {
        if (!verdict.level().atLeast(Level.HEADS_UP)) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO verdict_rule (workspace_id, verdict_id, rule, version, level)
                VALUES (:workspace, :verdict, :rule, :version, :level)
                """);
        verdict.findings().stream()
                .filter(finding -> finding.level().atLeast(Level.HEADS_UP))
                .forEach(finding -> batch.bind("workspace", workspace)
                        .bind("verdict", id)
                        .bindMethods(finding)
                        .add());
        batch.execute();
    }

    @Override
    public Optional<Kept> find(WorkspaceId workspace, long id) {
        return database.read(
                handle -> handle.createQuery("SELECT * FROM verdict WHERE workspace_id = :workspace AND id = :id")
                        .bind("workspace", workspace)
                        .bind("id", id)
                        .map(MAPPER)
                        .findOne());
    }

    @Override
    public Optional<Kept> of(WorkspaceId workspace, TouchpointId touchpoint) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM verdict WHERE workspace_id = :workspace AND touchpoint_id = :touchpoint LIMIT 1
                        """)
                .bind("workspace", workspace)
                .bind("touchpoint", touchpoint)
                .map(MAPPER)
                .findOne());
    }

    @Override
    public Optional<Kept> of(WorkspaceId workspace, Claim claim) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM verdict
                        WHERE workspace_id = :workspace AND customer_id = :customer AND kept_at = :since
                          AND by_staff = :staff AND act = 'CLAIM'
                        ORDER BY id DESC LIMIT 1
                        """)
                .bind("workspace", workspace)
                .bindMethods(claim)
                .map(MAPPER)
                .findOne());
    }

    @Override
    public Optional<Kept> of(WorkspaceId workspace, Plan plan) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM verdict
                        WHERE workspace_id = :workspace AND customer_id = :customer AND plan_id = :id
                        ORDER BY id DESC LIMIT 1
                        """)
                .bind("workspace", workspace)
                .bindMethods(plan)
                .map(MAPPER)
                .findOne());
    }

    @Override
    public List<Kept> latest(WorkspaceId workspace, CustomerId customer, @Nullable Key after, int limit) {
        return database.read(handle -> {
            Query query = handle.createQuery("""
                    SELECT * FROM verdict WHERE workspace_id = :workspace AND customer_id = :customer
                    """
                    + (after == null ? "" : "AND (kept_at, id) < (:afterMoment, :afterId)\n")
                    + "ORDER BY kept_at DESC, id DESC LIMIT :limit");
            if (after != null) {
                query.bind("afterMoment", after.at()).bind("afterId", after.id());
            }
            return query.bind("workspace", workspace)
                    .bind("customer", customer)
                    .bind("limit", limit)
                    .map(MAPPER)
                    .list();
        });
    }

    @Override
    public Optional<Grounds> grounds(WorkspaceId workspace, long id) {
        return database.read(handle -> handle.createQuery("""
                        SELECT v.inputs, p.content AS rules FROM verdict v
                        JOIN policy_text p ON p.workspace_id = v.workspace_id AND p.digest = v.policy_digest
                        WHERE v.workspace_id = :workspace AND v.id = :id AND v.inputs IS NOT NULL
                        """)
                .bind("workspace", workspace)
                .bind("id", id)
                .map(Row.mapper(row -> VerdictInputs.read(row.text("inputs"), Json.allNamed(row.text("rules")))))
                .findOne());
    }

    @Override
    public void say(WorkspaceId workspace, long id, String reason) {
        database.write(handle -> handle.createUpdate("""
                        UPDATE verdict SET override_reason = :reason WHERE workspace_id = :workspace AND id = :id
                        """)
                .bind("reason", reason)
                .bind("workspace", workspace)
                .bind("id", id)
                .execute());
    }

    /// Reads a row of the table.
    static Kept kept(Row row) throws SQLException {
        Asked asked = new Asked(
                row.idOrNull("by_staff", StaffId::new),
                row.oneOrNull(Role.class, "role"),
                row.one(What.class, "act"),
                row.textOrNull("override_reason"),
                row.idOrNull("touchpoint_id", TouchpointId::new),
                row.numberOrNull("plan_id"),
                row.instant("kept_at"));
        return new Kept(row.number("id"), asked, Json.read(row.text("content"), Verdict.class));
    }
}
