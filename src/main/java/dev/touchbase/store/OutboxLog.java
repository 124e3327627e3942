package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.notice.NoticeCensus;
import dev.touchbase.domain.notice.Outbox.Delivery;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What became of notices, for whoever asks.
final class OutboxLog {

    private static final Duration COUNTED = Duration.ofDays(7);

    private final Database database;

    OutboxLog(Database database) {
        this.database = database;
    }

    boolean known(WorkspaceId workspace, String key) {
        return database.read(handle -> handle.createQuery("""
                        SELECT 1 FROM outbox WHERE workspace_id = :workspace AND notice_key = :key
                        """)
                .bind("workspace", workspace)
                .bind("key", key)
                .mapTo(Long.class)
                .findOne()
                .isPresent());
    }

    Optional<String> missed(WorkspaceId workspace, String key) {
        return database.read(handle -> handle.createQuery("""
                        SELECT reason FROM outbox
                        WHERE workspace_id = :workspace AND notice_key = :key AND state IN ('missed', 'failed')
                        """)
                .bind("workspace", workspace)
                .bind("key", key)
                .mapTo(String.class)
                .findOne());
    }

    List<Delivery> deliveries(WorkspaceId workspace, Instant since, int limit) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM outbox WHERE workspace_id = :workspace AND put_at >= :since
                        ORDER BY put_at DESC, id DESC LIMIT :limit
                        """)
                .bind("workspace", workspace)
                .bind("since", since)
                .bind("limit", limit)
                .map(Row.mapper(OutboxLog::delivery))
                .list());
    }

    List<Delivery> deadLetters(WorkspaceId workspace, int limit) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM outbox WHERE workspace_id = :workspace AND state = 'failed'
                        ORDER BY changed_at DESC, id DESC LIMIT :limit
                        """)
                .bind("workspace", workspace)
                .bind("limit", limit)
                .map(Row.mapper(OutboxLog::delivery))
                .list());
    }

    private static Delivery delivery(Row row) throws SQLException {
        return new Delivery(
                row.text("notice_key"), row.text("state"), row.textOrNull("reason"), row.instant("changed_at"));
    }

    NoticeCensus census(WorkspaceId workspace, Instant now) {
        return database.read(handle -> new NoticeCensus(byState(handle, workspace, now), oldestDue(handle, workspace)));
    }

    private static Map<String, Long> byState(Handle handle, WorkspaceId workspace, Instant now) {
        return handle
                .createQuery("""
                        SELECT state, count(*) AS notices FROM outbox
                        WHERE workspace_id = :workspace AND put_at >= :since
                        GROUP BY state
                        """)
                .bind("workspace", workspace)
                .bind("since", now.minus(COUNTED))
                .map(Row.mapper(row -> Map.entry(row.text("state"), row.number("notices"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static @Nullable Instant oldestDue(Handle handle, WorkspaceId workspace) {
        return handle.createQuery("""
                        SELECT due_at FROM outbox
                        WHERE workspace_id = :workspace AND state IN ('waiting', 'refresh', 'sending', 'ambiguous')
                        ORDER BY due_at LIMIT 1
                        """)
                .bind("workspace", workspace)
                .map(Row.mapper(row -> row.instant("due_at")))
                .findOne()
                .orElse(null);
    }
}
