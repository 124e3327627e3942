package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.insight.AdherenceRecord;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// Which contacts kept to the policy: touchpoints along their moments, each with the verdict that it was logged with.
public final class SqlAdherence implements AdherenceRecord {

    private static final String LOGGED = """
             FROM touchpoint t
             JOIN verdict v ON v.workspace_id = t.workspace_id AND v.touchpoint_id = t.id
             WHERE t.workspace_id = :workspace AND t.happened_at >= :from AND t.happened_at < :until
               AND t.withdrawn_at IS NULL AND t.direction = 'OUTBOUND' AND t.system IS NULL
            """;

    private final Database database;

    /// The record in `database`.
    public SqlAdherence(Database database) {
        this.database = database;
    }

    @Override
    public List<Tally> tallies(WorkspaceId workspace, Instant from, Instant until) {
        List<Tally> byStaff = database.read(handle -> bound(
                        handle.createQuery("""
                        SELECT t.staff, v.role, count(*) AS contacts,
                               sum(CASE WHEN v.level IN ('HEADS_UP', 'STOP') THEN 1 ELSE 0 END) AS against,
                               sum(CASE WHEN v.level IN ('HEADS_UP', 'STOP') AND v.override_reason IS NOT NULL
                                        THEN 1 ELSE 0 END) AS explained
                        """ + LOGGED + " GROUP BY t.staff, v.role"), workspace, from, until)
                .map(Row.mapper(row -> new Tally(
                        first(row),
                        row.oneOrNull(Role.class, "role"),
                        row.number("contacts"),
                        row.number("against"),
                        row.number("explained"))))
                .list());
        return joined(byStaff);
    }

    /// A contact made by several is the first one's, so that two rows may be about one person.
    private static List<Tally> joined(List<Tally> tallies) {
        Map<List<@Nullable Object>, Tally> joined = new HashMap<>();
        for (Tally each : tallies) {
            joined.merge(
                    java.util.Arrays.asList(each.by(), each.role()),
                    each,
                    (one, other) -> new Tally(
                            one.by(),
                            one.role(),
                            one.contacts() + other.contacts(),
                            one.against() + other.against(),
                            one.explained() + other.explained()));
        }
        return joined.values().stream()
                .sorted(Comparator.comparingLong((Tally tally) -> tally.by().value())
                        .thenComparing(tally -> String.valueOf(tally.role())))
                .toList();
    }

    @Override
    public List<RuleTally> rules(WorkspaceId workspace, Instant from, Instant until) {
        return database.read(handle -> bound(
                        handle.createQuery("""
                                SELECT rule, count(*) AS times FROM verdict_rule
                                WHERE workspace_id = :workspace AND verdict_id IN (SELECT v.id
                                """
                                + LOGGED
                                + " AND v.level IN ('HEADS_UP', 'STOP')) GROUP BY rule ORDER BY count(*) DESC, rule"),
                        workspace,
                        from,
                        until)
                .map(Row.mapper(row -> new RuleTally(row.text("rule"), row.number("times"))))
                .list());
    }

    @Override
    public List<Case> against(WorkspaceId workspace, Instant from, Instant until, @Nullable StaffId by, int limit) {
        return database.read(handle -> {
            Query query = bound(
                            handle.createQuery("SELECT v.*, t.happened_at, t.staff"
                                    + LOGGED
                                    + " AND v.level IN ('HEADS_UP', 'STOP')"
                                    + (by == null ? "" : " AND (t.staff = :alone OR t.staff LIKE :first)")
                                    + " ORDER BY t.happened_at DESC, t.id DESC LIMIT :limit"),
                            workspace,
                            from,
                            until)
                    .bind("limit", limit);
            if (by != null) {
                query.bind("alone", "[" + by.value() + "]").bind("first", "[" + by.value() + ",%");
            }
            return query.map(Row.mapper(row -> new Case(row.instant("happened_at"), first(row), SqlVerdicts.kept(row))))
                    .list();
        });
    }

    private static Query bound(Query query, WorkspaceId workspace, Instant from, Instant until) {
        return query.bind("workspace", workspace).bind("from", from).bind("until", until);
    }

    private static StaffId first(Row row) throws SQLException {
        return TouchpointStaff.read(row.numbers("staff")).getFirst();
    }
}
