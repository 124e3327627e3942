package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.notice.NoticeCensus;
import dev.touchbase.domain.notice.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// Notices, in the table outbox; whom each mentions in outbox_about.
public final class SqlOutbox implements Outbox {

    private static final Duration COUNTED = Duration.ofDays(7);
    private static final Duration LEASE = Duration.ofSeconds(60);

    /// The character that sorts next to the dash with which the beginning of a key ends.
    private static final char AFTER_DASH = '-' + 1;

    private final Database database;

    /// Notices in `database`.
    public SqlOutbox(Database database) {
        this.database = database;
    }

    @Override
    public boolean put(WorkspaceId workspace, Notice notice, Instant now) {
        return put(workspace, notice, "waiting", null, now);
    }

    @Override
    public boolean putMissed(WorkspaceId workspace, Notice notice, String reason, Instant now) {
        return put(workspace, notice, "missed", reason, now);
    }

    private boolean put(WorkspaceId workspace, Notice notice, String state, @Nullable String reason, Instant now) {
        return database.write(handle -> handle.createUpdate("""
                        INSERT INTO outbox
                          (workspace_id, id, notice_key, kind, content, state, reason, attempts, due_at, put_at, changed_at)
                        VALUES
                          (:workspace, :id, :key, :kind, :content, :state, :reason, 0, :now, :now, :now)
                        ON CONFLICT (workspace_id, notice_key) DO NOTHING
                        """)
                        .bind("workspace", workspace)
                        .bind("id", database.nextId())
                        .bind("key", notice.key())
                        .bind("kind", NoticeText.kind(notice))
                        .bind("content", NoticeText.content(notice))
                        .bind("state", state)
                        .bind("reason", reason)
                        .bind("now", now)
                        .execute()
                == 1);
    }

    /// Of all workspaces. Leases go by the clock that all who share the database have in common. One whose lease has
    /// run out is taken again; one that can't be read is put aside as failed, so
    /// that it stops no other.
    @Override
    public List<Outgoing> take(int limit, Instant now) {
        return database.write(handle -> {
            List<Outgoing> taken = new ArrayList<>();
            for (Taken each : takeRows(handle, limit, now)) {
                try {
                    taken.add(each.outgoing());
                } catch (IllegalArgumentException e) {
                    end(handle, each.workspace, each.id, "failed", String.valueOf(e.getMessage()), now);
                }
            }
            return taken;
        });
    }

    private List<Taken> takeRows(Handle handle, int limit, Instant now) {
        return handle
                .createQuery("""
                        UPDATE outbox SET
                          state = 'sending', attempts = attempts + 1, lease_until = <leaseNow> + :lease, take_token = :token,
                          changed_at = :now
                        WHERE (workspace_id, id) IN
                          (SELECT workspace_id, id FROM outbox
                           WHERE state IN ('waiting', 'refresh', 'sending', 'ambiguous') AND due_at <= :now
                             AND (lease_until IS NULL OR lease_until <= <leaseNow>)
                             AND NOT EXISTS
                               (SELECT 1 FROM outbox_wait w
                                WHERE w.workspace_id = outbox.workspace_id AND w.until_at > :now
                                  AND w.send = CASE WHEN outbox.ts IS NULL THEN 'POST' ELSE 'UPDATE' END)
                           ORDER BY due_at, id LIMIT :limit <skipLocked>)
                        RETURNING workspace_id, id, kind, content, attempts, channel, ts, try_channel, try_at, due_at
                        """)
                .bind("lease", LEASE.toNanos() / 1_000)
                .bind("token", database.nextId())
                .bind("now", now)
                .bind("limit", limit)
                .map(Row.mapper(SqlOutbox::taken))
                .list()
                .stream()
                .sorted(Comparator.comparing(Taken::dueAt).thenComparing(Taken::id))
                .toList();
    }

    @Override
    public void holdBack(WorkspaceId workspace, Send send, Instant until) {
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

    @Override
    public boolean trying(Outgoing outgoing, String channel, Instant at, Instant now) {
        return database.write(handle -> handle.createUpdate("""
                        UPDATE outbox SET try_channel = :channel, try_at = :at
                        WHERE workspace_id = :workspace AND id = :id AND state = 'sending' AND attempts = :attempts
                          AND lease_until > <leaseNow>
                        """)
                        .bind("workspace", outgoing.workspace())
                        .bind("id", outgoing.id())
                        .bind("attempts", outgoing.attempts())
                        .bind("channel", channel)
                        .bind("at", at)
                        .bind("now", now)
                        .execute()
                == 1);
    }

    @Override
    public void ambiguous(Outgoing outgoing, String reason, Instant again, Instant now) {
        database.write(handle -> later(handle, outgoing, "'ambiguous'", reason, again, now));
    }

    @Override
    public void stands(Outgoing outgoing, String channel, String ts, Instant now) {
        database.write(handle -> handle.createUpdate("""
                        UPDATE outbox SET
                          state = 'refresh', channel = :channel, ts = :ts, attempts = 0, lease_until = NULL,
                          reason = NULL, try_channel = NULL, try_at = NULL, sent_at = coalesce(sent_at, :now),
                          changed_at = :now
                        WHERE workspace_id = :workspace AND id = :id AND ts IS NULL
                        """)
                .bind("workspace", outgoing.workspace())
                .bind("id", outgoing.id())
                .bind("channel", channel)
                .bind("ts", ts)
                .bind("now", now)
                .execute());
    }

    /// Where somebody else has taken it meanwhile, or it was asked for anew, it is made anew once more: so the last one
    /// to arrive in Slack says how things are.
    @Override
    public void sent(Outgoing outgoing, String channel, String ts, Collection<CustomerId> about, Instant now) {
        database.write(handle -> {
            keepAbout(handle, outgoing, about);
            boolean stale = changedSinceTaken(handle, outgoing);
            handle.createUpdate("""
                            UPDATE outbox SET
                              state = CASE WHEN take_token < 0 OR attempts <> :attempts THEN 'refresh' ELSE :state END,
                              channel = :channel, ts = :ts, attempts = 0, lease_until = NULL, reason = NULL,
                              try_channel = NULL, try_at = NULL, sent_at = coalesce(sent_at, :now), changed_at = :now
                            WHERE workspace_id = :workspace AND id = :id
                            """)
                    .bind("workspace", outgoing.workspace())
                    .bind("id", outgoing.id())
                    .bind("state", stale ? "refresh" : "sent")
                    .bind("attempts", outgoing.attempts())
                    .bind("channel", channel)
                    .bind("ts", ts)
                    .bind("now", now)
                    .execute();
            return stale;
        });
    }

    /// What it says was read when it was taken. Whoever has changed something since about a customer whom it mentions,
    /// or mentioned once, has left a later token; whoever is about to waits for us, and then finds the notice among
    /// those about the customer.
    private static boolean changedSinceTaken(Handle handle, Outgoing outgoing) {
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

    @Override
    public void withdrawn(Outgoing outgoing, String reason, Instant now) {
        database.write(handle -> {
            end(handle, outgoing.workspace(), outgoing.id(), "withdrawn", reason, now);
            return outgoing;
        });
    }

    @Override
    public void failed(Outgoing outgoing, String reason, Optional<Instant> again, Instant now) {
        database.write(handle -> {
            if (again.isEmpty()) {
                end(handle, outgoing.workspace(), outgoing.id(), "failed", reason, now);
                return outgoing;
            }
            later(handle, outgoing, "CASE WHEN ts IS NULL THEN 'waiting' ELSE 'refresh' END", reason, again.get(), now);
            return outgoing;
        });
    }

    /// To be tried again; an end that is known takes the try away, an unknown one leaves it.
    private static int later(
            Handle handle, Outgoing outgoing, String state, String reason, Instant again, Instant now) {
        return handle.createUpdate("""
                        UPDATE outbox SET
                          state = <state>, reason = :reason, due_at = :again, lease_until = NULL, changed_at = :now,
                          try_channel = <tryChannel>, try_at = <tryAt>
                        WHERE workspace_id = :workspace AND id = :id AND state = 'sending' AND attempts = :attempts
                        """)
                .define("state", state)
                .define("tryChannel", state.equals("'ambiguous'") ? "try_channel" : "NULL")
                .define("tryAt", state.equals("'ambiguous'") ? "try_at" : "NULL")
                .bind("workspace", outgoing.workspace())
                .bind("id", outgoing.id())
                .bind("attempts", outgoing.attempts())
                .bind("reason", reason)
                .bind("again", again)
                .bind("now", now)
                .execute();
    }

    @Override
    public void refreshAbout(WorkspaceId workspace, CustomerId customer, Instant since) {
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
    @Override
    public void refreshAll(WorkspaceId workspace, Instant since) {
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
    @Override
    public void refreshKeyed(WorkspaceId workspace, String keys) {
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

    @Override
    public boolean known(WorkspaceId workspace, String key) {
        return database.read(handle -> handle.createQuery("""
                        SELECT 1 FROM outbox WHERE workspace_id = :workspace AND notice_key = :key
                        """)
                .bind("workspace", workspace)
                .bind("key", key)
                .mapTo(Long.class)
                .findOne()
                .isPresent());
    }

    @Override
    public Optional<String> missed(WorkspaceId workspace, String key) {
        return database.read(handle -> handle.createQuery("""
                        SELECT reason FROM outbox
                        WHERE workspace_id = :workspace AND notice_key = :key AND state = 'missed'
                        """)
                .bind("workspace", workspace)
                .bind("key", key)
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public List<Delivery> deliveries(WorkspaceId workspace, Instant since, int limit) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM outbox WHERE workspace_id = :workspace AND put_at >= :since
                        ORDER BY put_at DESC, id DESC LIMIT :limit
                        """)
                .bind("workspace", workspace)
                .bind("since", since)
                .bind("limit", limit)
                .map(Row.mapper(SqlOutbox::delivery))
                .list());
    }

    @Override
    public List<Delivery> deadLetters(WorkspaceId workspace, int limit) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM outbox WHERE workspace_id = :workspace AND state = 'failed'
                        ORDER BY changed_at DESC, id DESC LIMIT :limit
                        """)
                .bind("workspace", workspace)
                .bind("limit", limit)
                .map(Row.mapper(SqlOutbox::delivery))
                .list());
    }

    private static Delivery delivery(Row row) throws java.sql.SQLException {
        return new Delivery(
                row.text("notice_key"), row.text("state"), row.textOrNull("reason"), row.instant("changed_at"));
    }

    @Override
    public NoticeCensus census(WorkspaceId workspace, Instant now) {
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

    private static void end(Handle handle, WorkspaceId workspace, long id, String state, String reason, Instant now) {
        handle.createUpdate("""
                        UPDATE outbox SET
                          state = :state, reason = :reason, lease_until = NULL, changed_at = :now,
                          try_channel = NULL, try_at = NULL
                        WHERE workspace_id = :workspace AND id = :id AND state = 'sending'
                        """)
                .bind("workspace", workspace)
                .bind("id", id)
                .bind("state", state)
                .bind("reason", reason)
                .bind("now", now)
                .execute();
    }

    private static Taken taken(Row row) throws java.sql.SQLException {
        return new Taken(
                row.id("workspace_id", WorkspaceId::new),
                row.number("id"),
                row.text("kind"),
                row.text("content"),
                row.count("attempts"),
                row.textOrNull("channel"),
                row.textOrNull("ts"),
                unknown(row),
                row.instant("due_at"));
    }

    private static @Nullable Try unknown(Row row) throws java.sql.SQLException {
        String channel = row.textOrNull("try_channel");
        return channel == null ? null : new Try(channel, row.instant("try_at"));
    }

    private record Taken(
            WorkspaceId workspace,
            long id,
            String kind,
            String content,
            int attempts,
            @Nullable String channel,
            @Nullable String ts,
            @Nullable Try unknown,
            Instant dueAt) {

        Outgoing outgoing() {
            return new Outgoing(id, workspace, NoticeText.read(kind, content), attempts, channel, ts, unknown);
        }
    }
}
