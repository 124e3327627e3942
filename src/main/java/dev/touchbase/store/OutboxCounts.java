package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.notice.Ceiling;
import dev.touchbase.domain.notice.LeftOut;
import dev.touchbase.domain.notice.Outbox;
import dev.touchbase.domain.notice.Outbox.Leave;
import dev.touchbase.domain.notice.Outbox.Outgoing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// How many messages went to whom, in the table outbox_count, and which were left out for that.
final class OutboxCounts {

    private static final Duration KEPT = Duration.ofDays(2);

    private OutboxCounts() {}

    /// Counts the notice under all ceilings, once however often it is tried, or under none.
    ///
    /// @return [Leave#POST], or what the first ceiling says that is reached
    static Leave count(Handle handle, Outgoing outgoing, List<Ceiling> ceilings, Instant now) {
        if (ceilings.isEmpty() || !mark(handle, outgoing, 1)) {
            return Leave.POST;
        }
        List<Ceiling> counted = new ArrayList<>();
        for (Ceiling ceiling : ceilings) {
            if (!add(handle, outgoing.workspace(), ceiling, now)) {
                counted.forEach(each -> remove(handle, outgoing.workspace(), each));
                mark(handle, outgoing, 0);
                return ceiling.past();
            }
            counted.add(ceiling);
        }
        return Leave.POST;
    }

    private static boolean mark(Handle handle, Outgoing outgoing, int counted) {
        return handle.createUpdate("""
                        UPDATE outbox SET counted = :counted
                        WHERE workspace_id = :workspace AND id = :id AND counted <> :counted
                        """)
                        .bind("workspace", outgoing.workspace())
                        .bind("id", outgoing.id())
                        .bind("counted", counted)
                        .execute()
                == 1;
    }

    private static boolean add(Handle handle, WorkspaceId workspace, Ceiling ceiling, Instant now) {
        List<Long> notices = handle.createQuery("""
                        INSERT INTO outbox_count (workspace_id, name, notices, begun_at) VALUES (:workspace, :name, 1, :now)
                        ON CONFLICT (workspace_id, name) DO UPDATE SET notices = outbox_count.notices + 1
                        WHERE outbox_count.notices < :most
                        RETURNING notices
                        """)
                .bind("workspace", workspace)
                .bind("name", ceiling.name())
                .bind("most", ceiling.most())
                .bind("now", now)
                .mapTo(Long.class)
                .list();
        if (notices.equals(List.of(1L))) {
            forgetOld(handle, workspace, now);
        }
        return !notices.isEmpty();
    }

    private static void forgetOld(Handle handle, WorkspaceId workspace, Instant now) {
        handle.createUpdate("DELETE FROM outbox_count WHERE workspace_id = :workspace AND begun_at < :old")
                .bind("workspace", workspace)
                .bind("old", now.minus(KEPT))
                .execute();
    }

    private static void remove(Handle handle, WorkspaceId workspace, Ceiling ceiling) {
        handle.createUpdate("""
                        UPDATE outbox_count SET notices = notices - 1 WHERE workspace_id = :workspace AND name = :name
                        """)
                .bind("workspace", workspace)
                .bind("name", ceiling.name())
                .execute();
    }

    /// Leaves out what waits for its first try, without looking at each; those that somebody has hold of just now come
    /// by themselves. To be done before any lane is touched.
    ///
    /// @param lane null for all
    static void leaveOutWaiting(Handle handle, WorkspaceId workspace, @Nullable String lane, Instant now) {
        handle.createUpdate("""
                        UPDATE outbox SET state = 'withdrawn', reason = :reason, changed_at = :now
                        WHERE workspace_id = :workspace AND id IN
                          (SELECT id FROM outbox
                           WHERE workspace_id = :workspace AND state = 'waiting' AND due_at <= :now AND counted = 0
                             AND kind NOT IN ('ManyMore', 'TooMany') AND (CAST(:lane AS TEXT) IS NULL OR lane = :lane)
                           ORDER BY id <skipLocked>)
                        """)
                .bind("workspace", workspace)
                .bind("reason", Outbox.LEFT_OUT)
                .bind("lane", lane)
                .bind("now", now)
                .execute();
    }

    /// @param lane null for all
    static LeftOut leftOut(Handle handle, WorkspaceId workspace, @Nullable String lane, Instant since) {
        return handle.createQuery("""
                        SELECT count(*) AS notices, count(DISTINCT lane) AS lanes FROM outbox
                        WHERE workspace_id = :workspace AND put_at >= :put AND changed_at >= :since
                          AND state = 'withdrawn' AND reason = :reason AND (CAST(:lane AS TEXT) IS NULL OR lane = :lane)
                        """)
                .bind("workspace", workspace)
                .bind("put", since.minus(KEPT))
                .bind("since", since)
                .bind("reason", Outbox.LEFT_OUT)
                .bind("lane", lane)
                .map(Row.mapper(row -> new LeftOut(row.number("notices"), row.number("lanes"))))
                .one();
    }
}
