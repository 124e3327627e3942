package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.upkeep.AuditFacts;
import dev.touchbase.domain.upkeep.DeadLetter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The auditor's queries, which share nothing with those of the ports that send.
public final class SqlAuditFacts implements AuditFacts {

    private final Database database;

    /// Of `database`.
    public SqlAuditFacts(Database database) {
        this.database = database;
    }

    @Override
    public Set<String> known(WorkspaceId workspace, Collection<String> keys) {
        return Set.copyOf(Chunks.gather(
                keys,
                chunk -> database.read(handle -> handle.createQuery("""
                        SELECT notice_key FROM outbox WHERE workspace_id = :workspace AND notice_key IN (<keys>)
                        """)
                        .bind("workspace", workspace)
                        .bindList("keys", chunk)
                        .mapTo(String.class)
                        .list())));
    }

    @Override
    public List<Asking> asking(WorkspaceId workspace, LocalDate day, Instant since) {
        return database.read(handle -> handle.createQuery("""
                        SELECT DISTINCT asking.staff_id, a.staff_id AS assignee_id, c.champion_id
                        FROM (SELECT workspace_id, customer_id, follows_id AS staff_id, asks_for FROM check_in
                              WHERE workspace_id = :workspace AND due_on <= :day
                              UNION ALL
                              SELECT workspace_id, customer_id, staff_id, '' FROM promise
                              WHERE workspace_id = :workspace AND state = 'OPEN' AND withdrawn_at IS NULL AND by_day <= :day
                              UNION ALL
                              SELECT workspace_id, customer_id, staff_id, '' FROM plan
                              WHERE workspace_id = :workspace AND state = 'PLANNED' AND on_day = :day) asking
                          JOIN customer c ON c.workspace_id = asking.workspace_id AND c.id = asking.customer_id
                          LEFT JOIN assignment a ON a.workspace_id = asking.workspace_id
                            AND a.customer_id = asking.customer_id AND a.role = asking.asks_for
                        WHERE c.stage <> 'CLOSED' AND c.withdrawn_at IS NULL
                          AND NOT EXISTS
                            (SELECT 1 FROM suppression s
                             WHERE s.workspace_id = :workspace AND s.customer_id = c.id AND s.ended_at IS NULL)
                          AND NOT EXISTS
                            (SELECT 1 FROM change_customer cc
                               JOIN change ch ON ch.workspace_id = cc.workspace_id AND ch.id = cc.change_id
                             WHERE cc.workspace_id = :workspace AND cc.customer_id = c.id AND ch.changed_at >= :since)
                        """)
                .bind("workspace", workspace)
                .bind("day", day)
                .bind("since", since)
                .map(Row.mapper(row -> new Asking(
                        row.idOrNull("staff_id", StaffId::new),
                        row.idOrNull("assignee_id", StaffId::new),
                        row.idOrNull("champion_id", StaffId::new))))
                .list());
    }

    @Override
    public boolean firmChanged(WorkspaceId workspace, Instant since) {
        return database.read(handle -> handle.createQuery("""
                        SELECT 1 FROM change ch
                        WHERE ch.workspace_id = :workspace AND ch.changed_at >= :since
                          AND EXISTS
                            (SELECT 1 FROM change_effect e
                             WHERE e.workspace_id = ch.workspace_id AND e.change_id = ch.id
                               AND e.effect_table IN ('setting', 'staff_setting', 'staff', 'absence', 'policy_rule', 'cadence_rule'))
                        LIMIT 1
                        """)
                .bind("workspace", workspace)
                .bind("since", since)
                .mapTo(Long.class)
                .findOne()
                .isPresent());
    }

    @Override
    public List<Waiting> waiting(WorkspaceId workspace, Instant before) {
        return database.read(handle -> handle.createQuery("""
                        SELECT notice_key, put_at FROM outbox
                        WHERE workspace_id = :workspace AND state IN ('waiting', 'sending', 'ambiguous')
                          AND ts IS NULL AND put_at <= :before
                        ORDER BY put_at, notice_key LIMIT 1000
                        """)
                .bind("workspace", workspace)
                .bind("before", before)
                .map(Row.mapper(row -> new Waiting(row.text("notice_key"), row.instant("put_at"))))
                .list());
    }

    @Override
    public List<DeadLetter> dead(WorkspaceId workspace, Instant since, int limit) {
        return database.read(handle -> handle.createQuery("""
                        SELECT kind, content, reason, changed_at FROM outbox
                        WHERE workspace_id = :workspace AND state = 'failed' AND changed_at > :since
                          AND kind <> 'NeedsAttention'
                        ORDER BY changed_at, id LIMIT :limit
                        """)
                .bind("workspace", workspace)
                .bind("since", since)
                .bind("limit", limit)
                .map(Row.mapper(row -> new DeadLetter(
                        read(row.text("kind"), row.text("content")),
                        String.valueOf(row.textOrNull("reason")),
                        row.instant("changed_at"))))
                .list());
    }

    private static @Nullable Notice read(String kind, String content) {
        try {
            return NoticeText.read(kind, content);
        } catch (IllegalArgumentException ofAnotherVersion) {
            return null;
        }
    }

    @Override
    public Optional<Instant> ownersToldBefore(WorkspaceId workspace, LocalDate day) {
        return database.read(handle -> handle.createQuery("""
                        SELECT put_at FROM outbox
                        WHERE workspace_id = :workspace AND kind = 'NeedsAttention' AND notice_key < :today
                        ORDER BY put_at DESC LIMIT 1
                        """)
                .bind("workspace", workspace)
                .bind("today", Notice.NeedsAttention.keysOf(day))
                .map(Row.mapper(row -> row.instant("put_at")))
                .findOne());
    }
}
