package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.insight.ContactHistory;
import dev.touchbase.domain.insight.WhoQuestion;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Touchpoint;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// Who contacted whom, read along the index that fits the question.
public final class SqlContactHistory implements ContactHistory {

    private static final String BY_TOUCHPOINT = """
            FROM touchpoint t WHERE t.workspace_id = :workspace
            """;
    private static final String BY_STAFF = """
            FROM touchpoint_staff s
            JOIN touchpoint t ON t.workspace_id = s.workspace_id AND t.id = s.touchpoint_id
            WHERE s.workspace_id = :workspace AND s.staff_id = :staff
            """;
    private static final String TOOK_PART = """
             AND EXISTS (SELECT 1 FROM touchpoint_staff s
                         WHERE s.workspace_id = t.workspace_id AND s.staff_id = :staff
                           AND s.happened_at = t.happened_at AND s.touchpoint_id = t.id)
            """;

    private final Database database;

    /// The record in `database`.
    public SqlContactHistory(Database database) {
        this.database = database;
    }

    @Override
    public List<Touchpoint> page(WorkspaceId workspace, WhoQuestion question, @Nullable Key after, int limit) {
        boolean byStaff = byStaff(question);
        String key = byStaff ? "s.happened_at, s.touchpoint_id" : "t.happened_at, t.id";
        String order = byStaff ? "s.happened_at DESC, s.touchpoint_id DESC" : "t.happened_at DESC, t.id DESC";
        return database.read(handle -> {
            Query query = handle.createQuery("SELECT t.* " + matching(question)
                            + (after == null ? "" : " AND (" + key + ") < (:afterMoment, :afterId)") + " ORDER BY "
                            + order
                            + " LIMIT :limit")
                    .bind("limit", limit);
            if (after != null) {
                query.bind("afterMoment", after.happenedAt()).bind("afterId", after.id());
            }
            return bound(query, workspace, question).map(SqlTouchpoints.MAPPER).list();
        });
    }

    @Override
    public long count(WorkspaceId workspace, WhoQuestion question) {
        return database.read(
                handle -> bound(handle.createQuery("SELECT count(*) " + matching(question)), workspace, question)
                        .mapTo(Long.class)
                        .one());
    }

    @Override
    public Map<Outcome, Long> outcomesOn(WorkspaceId workspace, LocalDate day) {
        Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        database.read(handle -> handle.createQuery("""
                        SELECT outcome, count(*) AS times FROM touchpoint
                        WHERE workspace_id = :workspace AND happened_on = :day AND withdrawn_at IS NULL
                        GROUP BY outcome
                        """)
                        .bind("workspace", workspace)
                        .bind("day", day)
                        .map(Row.mapper(row -> Map.entry(row.one(Outcome.class, "outcome"), row.number("times"))))
                        .list())
                .forEach(entry -> outcomes.put(entry.getKey(), entry.getValue()));
        return outcomes;
    }

    /// One customer's contacts are few, so that they lead where both are named.
    private static boolean byStaff(WhoQuestion question) {
        return question.staff() != null && question.customer() == null;
    }

    private static String matching(WhoQuestion question) {
        String moment = byStaff(question) ? "s.happened_at" : "t.happened_at";
        StringBuilder sql = new StringBuilder(byStaff(question) ? BY_STAFF : BY_TOUCHPOINT);
        sql.append(" AND t.withdrawn_at IS NULL");
        append(sql, question.customer(), " AND t.customer_id = :customer");
        append(sql, byStaff(question) ? null : question.staff(), TOOK_PART);
        append(sql, question.channel(), " AND t.channel = :channel");
        append(sql, question.from(), " AND " + moment + " >= :from");
        append(sql, question.until(), " AND " + moment + " < :until");
        return sql.toString();
    }

    private static void append(StringBuilder sql, @Nullable Object asked, String condition) {
        if (asked != null) {
            sql.append(condition);
        }
    }

    private static Query bound(Query query, WorkspaceId workspace, WhoQuestion question) {
        return query.bind("workspace", workspace).bindMethods(question);
    }
}
