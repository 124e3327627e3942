package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.audit.Gestures;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/// Gestures, in the table gesture. The key is written before the work begins, so that a second copy of the gesture
/// waits
/// until the first one's transaction has ended.
public final class SqlGestures implements Gestures {

    private static final Duration REMEMBERED = Duration.ofHours(24);

    private final Database database;

    /// Gestures in `database`.
    public SqlGestures(Database database) {
        this.database = database;
    }

    @Override
    public String once(WorkspaceId workspace, String key, Instant now, Supplier<String> work) {
        return once(workspace, key, now, work, true);
    }

    @Override
    public String effectOnce(WorkspaceId workspace, String key, Instant now, Supplier<String> work) {
        return once(workspace, key, now, work, false);
    }

    @Override
    public Optional<String> answer(WorkspaceId workspace, String key, Instant since) {
        return database.read(handle -> handle.createQuery("""
                        SELECT answer FROM gesture
                        WHERE workspace_id = :workspace AND gesture_key = :key AND made_at >= :since
                          AND answer IS NOT NULL
                        """)
                .bind("workspace", workspace)
                .bind("key", key)
                .bind("since", since)
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public void keep(WorkspaceId workspace, String key, String answer, Instant now) {
        database.write(handle -> handle.createUpdate("""
                        INSERT INTO gesture (workspace_id, gesture_key, answer, made_at)
                        VALUES (:workspace, :key, :answer, :now)
                        ON CONFLICT (workspace_id, gesture_key)
                        DO UPDATE SET answer = excluded.answer, made_at = excluded.made_at
                        """)
                .bind("workspace", workspace)
                .bind("key", key)
                .bind("answer", answer)
                .bind("now", now)
                .execute());
    }

    private String once(WorkspaceId workspace, String key, Instant now, Supplier<String> work, boolean always) {
        return database.inTransaction(() -> database.write(handle -> {
            forget(handle, workspace, now.minus(REMEMBERED));
            if (!begin(handle, workspace, key, now)) {
                return answer(handle, workspace, key);
            }
            long before = database.journal().made();
            String answer = work.get();
            if (always || database.journal().made() > before) {
                keep(handle, workspace, key, answer);
            } else {
                forget(handle, workspace, key);
            }
            return answer;
        }));
    }

    private static void keep(Handle handle, WorkspaceId workspace, String key, String answer) {
        handle.createUpdate("""
                        UPDATE gesture SET answer = :answer WHERE workspace_id = :workspace AND gesture_key = :key
                        """)
                .bind("workspace", workspace)
                .bind("key", key)
                .bind("answer", answer)
                .execute();
    }

    private static void forget(Handle handle, WorkspaceId workspace, String key) {
        handle.createUpdate("DELETE FROM gesture WHERE workspace_id = :workspace AND gesture_key = :key")
                .bind("workspace", workspace)
                .bind("key", key)
                .execute();
    }

    private static void forget(Handle handle, WorkspaceId workspace, Instant before) {
        handle.createUpdate("DELETE FROM gesture WHERE workspace_id = :workspace AND made_at < :before")
                .bind("workspace", workspace)
                .bind("before", before)
                .execute();
    }

    private static boolean begin(Handle handle, WorkspaceId workspace, String key, Instant now) {
        return handle.createUpdate("""
                        INSERT INTO gesture (workspace_id, gesture_key, made_at) VALUES (:workspace, :key, :now)
                        ON CONFLICT (workspace_id, gesture_key) DO NOTHING
                        """)
                        .bind("workspace", workspace)
                        .bind("key", key)
                        .bind("now", now)
                        .execute()
                == 1;
    }

    private static String answer(Handle handle, WorkspaceId workspace, String key) {
        return handle.createQuery("""
                        SELECT answer FROM gesture
                        WHERE workspace_id = :workspace AND gesture_key = :key AND answer IS NOT NULL
                        """)
                .bind("workspace", workspace)
                .bind("key", key)
                .mapTo(String.class)
                .one();
    }
}
