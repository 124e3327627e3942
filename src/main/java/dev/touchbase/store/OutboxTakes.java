package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.notice.Outbox.Outgoing;
import dev.touchbase.domain.notice.Outbox.Send;
import dev.touchbase.domain.notice.Outbox.Try;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Takes notices out of the outbox for sending. Leases go by the clock that all who share the database have in common.
final class OutboxTakes {

    private final Database database;

    OutboxTakes(Database database) {
        this.database = database;
    }

    boolean anyDue(Instant now) {
        return database.read(handle -> handle.createQuery("""
                        SELECT 1 FROM outbox
                        WHERE state IN ('waiting', 'refresh', 'sending', 'ambiguous') AND due_at <= :now LIMIT 1
                        """)
                .bind("now", now)
                .mapTo(Long.class)
                .findOne()
                .isPresent());
    }

    /// One whose lease has run out is taken again; one that can't be read is put aside as failed, so that it stops no
    /// other.
    List<Outgoing> take(WorkspaceId workspace, int limit, Duration lease, Instant now) {
        return database.write(handle -> {
            List<Outgoing> taken = new ArrayList<>();
            for (Taken each : takeRows(handle, workspace, limit, lease, now)) {
                try {
                    taken.add(each.outgoing(workspace));
                } catch (IllegalArgumentException e) {
                    OutboxEnds.end(
                            handle, workspace, each.id, each.attempts, "failed", String.valueOf(e.getMessage()), now);
                }
            }
            return taken;
        });
    }

    /// Lanes are taken in the order of their names: two who take at once would else wait for one another.
    private List<Taken> takeRows(Handle handle, WorkspaceId workspace, int limit, Duration lease, Instant now) {
        OutboxLanes lanes = new OutboxLanes(handle, workspace, now);
        return next(handle, workspace, limit, now).stream()
                .sorted(Comparator.comparing(Next::lane))
                .filter(next -> lanes.take(next.lane, next.id, next.attempts + 1, lease))
                .map(next -> taken(handle, workspace, next.id, lease, now))
                .sorted(Comparator.comparing(Taken::dueAt).thenComparing(Taken::id))
                .toList();
    }

    /// What could be taken: of those that would be new in their lane only the oldest.
    private static List<Next> next(Handle handle, WorkspaceId workspace, int limit, Instant now) {
        return handle.createQuery("""
                        SELECT id, lane, attempts FROM outbox
                        WHERE workspace_id = :workspace AND state IN ('waiting', 'refresh', 'sending', 'ambiguous')
                          AND due_at <= :now AND (lease_until IS NULL OR lease_until <= <leaseNow>)
                          AND NOT EXISTS
                            (SELECT 1 FROM outbox_wait w
                             WHERE w.workspace_id = :workspace AND w.until_at > :now
                               AND (w.send = CASE WHEN outbox.ts IS NULL THEN 'POST' ELSE 'UPDATE' END
                                    OR (w.send = 'ASK' AND outbox.try_channel IS NOT NULL)))
                          AND NOT EXISTS
                            (SELECT 1 FROM outbox_lane l
                             WHERE l.workspace_id = :workspace AND l.lane = outbox.lane AND l.free_at > <leaseNow>)
                          AND (outbox.ts IS NOT NULL OR NOT EXISTS
                            (SELECT 1 FROM outbox o
                             WHERE o.workspace_id = :workspace AND o.lane = outbox.lane AND o.due_at <= :now
                               AND o.state IN ('waiting', 'refresh', 'sending', 'ambiguous') AND o.ts IS NULL
                               AND (o.due_at < outbox.due_at OR (o.due_at = outbox.due_at AND o.id < outbox.id))))
                        ORDER BY due_at, id LIMIT :limit <skipLocked>
                        """)
                .bind("workspace", workspace)
                .bind("now", now)
                .bind("limit", limit)
                .map(Row.mapper(row -> new Next(row.number("id"), row.text("lane"), row.count("attempts"))))
                .list();
    }

    private Taken taken(Handle handle, WorkspaceId workspace, long id, Duration lease, Instant now) {
        return handle.createQuery("""
                        UPDATE outbox SET
                          state = 'sending', attempts = attempts + 1, lease_until = <leaseNow> + :lease, take_token = :token,
                          changed_at = :now
                        WHERE workspace_id = :workspace AND id = :id
                        RETURNING id, kind, content, attempts, channel, ts, try_channel, try_at, due_at
                        """)
                .bind("workspace", workspace)
                .bind("id", id)
                .bind("lease", OutboxLanes.micros(lease))
                .bind("token", database.nextId())
                .bind("now", now)
                .map(Row.mapper(OutboxTakes::taken))
                .one();
    }

    void holdBack(WorkspaceId workspace, Send send, Instant until) {
        database.write(handle -> handle.createUpdate("""
                        INSERT INTO outbox_wait (workspace_id, send, until_at) VALUES (:workspace, :send, :until)
                        ON CONFLICT (workspace_id, send) DO UPDATE SET until_at = excluded.until_at
                        WHERE outbox_wait.until_at < excluded.until_at
                        """)
                .bind("workspace", workspace)
                .bind("send", send.name())
                .bind("until", until)
                .execute());
    }

    boolean heldBack(WorkspaceId workspace, Send send, Instant now) {
        return database.read(handle -> handle.createQuery("""
                        SELECT 1 FROM outbox_wait
                        WHERE workspace_id = :workspace AND send = :send AND until_at > :now
                        """)
                .bind("workspace", workspace)
                .bind("send", send.name())
                .bind("now", now)
                .mapTo(Long.class)
                .findOne()
                .isPresent());
    }

    private static Taken taken(Row row) throws SQLException {
        return new Taken(
                row.number("id"),
                row.text("kind"),
                row.text("content"),
                row.count("attempts"),
                row.textOrNull("channel"),
                row.textOrNull("ts"),
                unknown(row),
                row.instant("due_at"));
    }

    private static @Nullable Try unknown(Row row) throws SQLException {
        String channel = row.textOrNull("try_channel");
        return channel == null ? null : new Try(channel, row.instant("try_at"));
    }

    private record Next(long id, String lane, int attempts) {}

    private record Taken(
            long id,
            String kind,
            String content,
            int attempts,
            @Nullable String channel,
            @Nullable String ts,
            @Nullable Try unknown,
            Instant dueAt) {

        Outgoing outgoing(WorkspaceId workspace) {
            return new Outgoing(id, workspace, NoticeText.read(kind, content), attempts, channel, ts, unknown);
        }
    }
}
