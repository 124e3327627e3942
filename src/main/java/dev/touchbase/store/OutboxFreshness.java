package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.notice.Outbox.Outgoing;
import java.time.Instant;
import java.util.Collection;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Whether what stands in Slack still says how things are: whom each notice mentions, in outbox_about, and what has
/// changed since, in outbox_stale.
final class OutboxFreshness {

    /// The character that sorts next to the dash with which the beginning of a key ends.
    private static final char AFTER_DASH = '-' + 1;

    private final Database database;

    OutboxFreshness(Database database) {
        this.database = database;
    }

    /// What it says was read when it was taken. Whoever has changed something since about a customer whom it mentions,
    /// or mentioned once, has left a later token; whoever is about to waits for us, and then finds the notice among
    /// those about the customer.
    static boolean changedSinceTaken(Handle handle, Outgoing outgoing, Collection<CustomerId> about) {
        keepAbout(handle, outgoing, about);
        long newest = handle
                .createQuery("""
                        INSERT INTO outbox_stale (workspace_id, customer_id, token)
                        SELECT workspace_id, customer_id, 0 FROM outbox_about
                        WHERE workspace_id = :workspace AND outbox_id = :id ORDER BY customer_id
                        ON CONFLICT (workspace_id, customer_id) DO UPDATE SET token = outbox_stale.token
                        RETURNING token
                        """)
                .bind("workspace", outgoing.workspace())
                .bind("id", outgoing.id())
                .mapTo(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        return handle.createQuery("""
                        SELECT take_token FROM outbox
                        WHERE workspace_id = :workspace AND id = :id AND take_token < :newest
                        """)
                .bind("workspace", outgoing.workspace())
                .bind("id", outgoing.id())
                .bind("newest", newest)
                .mapTo(Long.class)
                .findOne()
                .isPresent();
    }

    /// Whoever it mentioned once stays: an undo brings them back onto it.
    private static void keepAbout(Handle handle, Outgoing outgoing, Collection<CustomerId> about) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO outbox_about (workspace_id, customer_id, outbox_id) VALUES (:workspace, :customer, :id)
                ON CONFLICT (workspace_id, customer_id, outbox_id) DO NOTHING
                """);
        about.stream()
                .distinct()
                .forEach(customer -> batch.bind("workspace", outgoing.workspace())
                        .bind("customer", customer)
                        .bind("id", outgoing.id())
                        .add());
        batch.execute();
    }

    void refreshAbout(WorkspaceId workspace, CustomerId customer, Instant since) {
        database.write(handle -> {
            handle.createUpdate("""
                            INSERT INTO outbox_stale (workspace_id, customer_id, token)
                            VALUES (:workspace, :customer, :token)
                            ON CONFLICT (workspace_id, customer_id) DO UPDATE SET token = excluded.token
                            """)
                    .bind("workspace", workspace)
                    .bind("customer", customer)
                    .bind("token", database.nextId())
                    .execute();
            return handle.createUpdate("""
                            UPDATE outbox SET state = 'refresh'
                            WHERE workspace_id = :workspace AND state = 'sent' AND sent_at >= :since
                              AND kind IN ('Reminder', 'Digest')
                              AND id IN (SELECT a.outbox_id FROM outbox_about a
                                         WHERE a.workspace_id = :workspace AND a.customer_id = :customer)
                            """)
                    .bind("workspace", workspace)
                    .bind("customer", customer)
                    .bind("since", since)
                    .execute();
        });
    }

    /// One that is on its way counts as taken before this, so that it is made anew once it stands.
    void refreshAll(WorkspaceId workspace, Instant since) {
        database.write(handle -> handle.createUpdate("""
                        UPDATE outbox SET
                          state = CASE WHEN state = 'sent' THEN 'refresh' ELSE state END, take_token = -1
                        WHERE workspace_id = :workspace AND state IN ('waiting', 'refresh', 'sending', 'ambiguous', 'sent')
                          AND kind IN ('Reminder', 'Digest') AND (sent_at IS NULL OR sent_at >= :since)
                        """)
                .bind("workspace", workspace)
                .bind("since", since)
                .execute());
    }

    /// One that was withdrawn before it was posted waits again: it may be true once more.
    void refreshKeyed(WorkspaceId workspace, String keys) {
        database.write(handle -> handle.createUpdate("""
                        UPDATE outbox SET
                          state = CASE WHEN state IN ('sending', 'ambiguous') THEN state WHEN ts IS NULL THEN 'waiting' ELSE 'refresh' END,
                          take_token = -1
                        WHERE workspace_id = :workspace AND notice_key >= :first AND notice_key < :end
                          AND state IN ('waiting', 'refresh', 'sending', 'ambiguous', 'sent', 'withdrawn')
                        """)
                .bind("workspace", workspace)
                .bind("first", keys)
                .bind("end", keys.substring(0, keys.length() - 1) + AFTER_DASH)
                .execute());
    }

    /// One that stands is made anew; one that is on its way reads how things are when it gets there.
    void refresh(WorkspaceId workspace, Notice notice) {
        database.write(handle -> handle.createUpdate("""
                        UPDATE outbox SET
                          state = CASE WHEN state = 'sent' THEN 'refresh' ELSE state END, take_token = -1
                        WHERE workspace_id = :workspace AND notice_key = :key
                          AND state IN ('refresh', 'sending', 'ambiguous', 'sent')
                        """)
                .bind("workspace", workspace)
                .bind("key", notice.key())
                .execute());
    }
}
