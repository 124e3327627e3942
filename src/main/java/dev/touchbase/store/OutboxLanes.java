package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The lanes and channels in which notices go one after the other, in the table outbox_lane. A row of the outbox is
/// locked before its lanes, never after.
final class OutboxLanes {

    private static final Duration A_MOMENT = Duration.ofMillis(250);

    private final Handle handle;
    private final WorkspaceId workspace;
    private final Instant now;

    OutboxLanes(Handle handle, WorkspaceId workspace, Instant now) {
        this.handle = handle;
        this.workspace = workspace;
        this.now = now;
    }

    /// Keeps the lane for a notice that is taken for the `attempts`th time.
    ///
    /// @return false when another has it, or it is to be left alone
    boolean take(String lane, long notice, int attempts, Duration lease) {
        return handle.createUpdate("""
                        INSERT INTO outbox_lane (workspace_id, lane, free_at, gap, holder, attempts)
                        VALUES (:workspace, :lane, <leaseNow> + :lease, 0, :notice, :attempts)
                        ON CONFLICT (workspace_id, lane) DO UPDATE SET
                          free_at = excluded.free_at, gap = 0, holder = excluded.holder, attempts = excluded.attempts
                        WHERE outbox_lane.free_at <= <leaseNow>
                        """)
                        .bind("workspace", workspace)
                        .bind("lane", lane)
                        .bind("lease", micros(lease))
                        .bind("notice", notice)
                        .bind("attempts", attempts)
                        .bind("now", now)
                        .execute()
                == 1;
    }

    /// From now on, the notice's lanes are to be left alone for so long after it has ended.
    ///
    /// @param channel that they lead into
    void leaveAlone(long notice, int attempts, Duration gap, @Nullable String channel) {
        handle.createUpdate("""
                        UPDATE outbox_lane SET gap = :gap, channel = coalesce(:channel, channel)
                        WHERE workspace_id = :workspace AND holder = :notice AND attempts = :attempts
                        """)
                .bind("workspace", workspace)
                .bind("notice", notice)
                .bind("attempts", attempts)
                .bind("gap", micros(gap))
                .bind("channel", channel)
                .execute();
    }

    /// The notice waits for another lane's next: so do those behind it. While something is on its way there, nobody
    /// knows how soon that will end: then it is asked again in a moment.
    void waitFor(String other, long notice, int attempts) {
        handle.createUpdate("""
                        UPDATE outbox_lane SET
                          holder = NULL, gap = 0,
                          free_at = (SELECT CASE WHEN o.holder IS NULL THEN o.free_at ELSE <leaseNow> + :moment END
                                     FROM outbox_lane o
                                     WHERE o.workspace_id = :workspace AND o.lane = :other)
                        WHERE workspace_id = :workspace AND holder = :notice AND attempts = :attempts
                        """)
                .bind("workspace", workspace)
                .bind("notice", notice)
                .bind("attempts", attempts)
                .bind("other", other)
                .bind("moment", micros(A_MOMENT))
                .bind("now", now)
                .execute();
    }

    /// The notice is not on its way any more; lanes that have another since are left to that.
    void free(long notice, int attempts) {
        handle.createUpdate("""
                        UPDATE outbox_lane SET
                          holder = NULL, free_at = CASE WHEN gap = 0 THEN 0 ELSE <leaseNow> + gap END
                        WHERE workspace_id = :workspace AND holder = :notice AND attempts = :attempts
                        """)
                .bind("workspace", workspace)
                .bind("notice", notice)
                .bind("attempts", attempts)
                .bind("now", now)
                .execute();
    }

    /// The channel that a lane leads into, once something was posted there.
    static Optional<String> channel(Handle handle, WorkspaceId workspace, String lane) {
        return handle.createQuery("""
                        SELECT channel FROM outbox_lane
                        WHERE workspace_id = :workspace AND lane = :lane AND channel IS NOT NULL
                        """)
                .bind("workspace", workspace)
                .bind("lane", lane)
                .mapTo(String.class)
                .findOne();
    }

    static long micros(Duration duration) {
        return duration.toNanos() / 1_000;
    }
}
