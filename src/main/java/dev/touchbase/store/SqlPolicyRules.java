package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.policy.PolicyRule;
import dev.touchbase.domain.policy.PolicyRules;
import dev.touchbase.domain.policy.PolicyVersion;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.RuleText;
import dev.touchbase.domain.staff.StaffId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.mapper.RowMapper;

/// The firm's own rules, in the table policy_rule as they are now and in policy_rule_version as they ever were.
public final class SqlPolicyRules implements PolicyRules {

    private static final RowMapper<PolicyRule> MAPPER = Row.mapper(SqlPolicyRules::rule);

    private static final RowMapper<PolicyVersion> VERSION =
            Row.mapper(row -> new PolicyVersion(rule(row), row.count("replaces")));

    private static final int REMEMBERED = 2_000;

    /// The same text is always the same rule, and each check reads all of them.
    private static final Map<String, Rule> READ = new ConcurrentHashMap<>();

    private final Database database;

    /// Rules in `database`.
    public SqlPolicyRules(Database database) {
        this.database = database;
    }

    @Override
    public List<PolicyRule> all(WorkspaceId workspace) {
        return database.read(
                handle -> handle.createQuery("SELECT * FROM policy_rule WHERE workspace_id = :workspace ORDER BY name")
                        .bind("workspace", workspace)
                        .map(MAPPER)
                        .list());
    }

    @Override
    public void put(WorkspaceId workspace, PolicyRule rule) {
        database.write(handle -> {
            database.journal().touching(FactTable.POLICY_RULE, rule.name());
            int replaces = handle.createQuery("""
                            SELECT version FROM policy_rule WHERE workspace_id = :workspace AND name = :name
                            """)
                    .bind("workspace", workspace)
                    .bind("name", rule.name())
                    .mapTo(Integer.class)
                    .findOne()
                    .orElse(0);
            String content = Json.write(RuleText.write(rule.rule()));
            handle.createUpdate("""
                            INSERT INTO policy_rule
                              (workspace_id, name, version, active, content, changed_at, changed_by, why)
                            VALUES (:workspace, :name, :version, :active, :content, :changedAt, :changedBy, :why)
                            ON CONFLICT (workspace_id, name) DO UPDATE SET
                              version = excluded.version, active = excluded.active, content = excluded.content,
                              changed_at = excluded.changed_at, changed_by = excluded.changed_by, why = excluded.why
                            """)
                    .bind("workspace", workspace)
                    .bindMethods(rule)
                    .bind("content", content)
                    .execute();
            return handle.createUpdate("""
                            INSERT INTO policy_rule_version
                              (workspace_id, name, version, replaces, active, content, changed_at, changed_by, why)
                            VALUES (:workspace, :name, :version, :replaces, :active, :content, :changedAt, :changedBy,
                              :why)
                            """)
                    .bind("workspace", workspace)
                    .bindMethods(rule)
                    .bind("content", content)
                    .bind("replaces", replaces)
                    .execute();
        });
    }

    @Override
    public List<PolicyRule> versions(WorkspaceId workspace) {
        return history(workspace).stream().map(PolicyVersion::rule).toList();
    }

    @Override
    public List<PolicyVersion> history(WorkspaceId workspace) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM policy_rule_version WHERE workspace_id = :workspace
                        ORDER BY changed_at DESC, name, version DESC
                        """)
                .bind("workspace", workspace)
                .map(VERSION)
                .list());
    }

    @Override
    public int lastVersion(WorkspaceId workspace, String name) {
        return database.read(handle -> handle.createQuery("""
                        SELECT COALESCE(MAX(version), 1) AS last FROM policy_rule_version
                        WHERE workspace_id = :workspace AND name = :name
                        """)
                .bind("workspace", workspace)
                .bind("name", name)
                .mapTo(Integer.class)
                .one());
    }

    private static PolicyRule rule(Row row) throws java.sql.SQLException {
        return new PolicyRule(
                read(row.text("content")),
                row.flag("active"),
                row.instant("changed_at"),
                row.idOrNull("changed_by", StaffId::new),
                row.textOrNull("why"));
    }

    private static Rule read(String content) {
        if (READ.size() >= REMEMBERED) {
            READ.clear();
        }
        return READ.computeIfAbsent(content, text -> RuleText.read(Json.named(text)));
    }
}
