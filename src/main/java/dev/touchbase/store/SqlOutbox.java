package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.notice.Ceiling;
import dev.touchbase.domain.notice.LeftOut;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.notice.NoticeCensus;
import dev.touchbase.domain.notice.Outbox;
import dev.touchbase.domain.notice.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Notices, in the table outbox; what is done with them there, each in a class of its own.
public final class SqlOutbox implements Outbox {

    private final Database database;
    private final OutboxTakes takes;
    private final OutboxEnds ends;
    private final OutboxFreshness freshness;
    private final OutboxLog log;

    /// Notices in `database`.
    public SqlOutbox(Database database) {
        this.database = database;
        takes = new OutboxTakes(database);
        ends = new OutboxEnds(database);
        freshness = new OutboxFreshness(database);
        log = new OutboxLog(database);
    }

    @Override
    public boolean put(WorkspaceId workspace, Notice notice, Instant now) {
        return put(workspace, notice, "waiting", null, now);
    }

    @Override
    public boolean putMissed(WorkspaceId workspace, Notice notice, String reason, Instant now) {
        return put(workspace, notice, "missed", reason, now) || ends.calledBack(workspace, notice, reason, now);
    }

    private boolean put(WorkspaceId workspace, Notice notice, String state, @Nullable String reason, Instant now) {
        return database.write(handle -> handle.createUpdate("""
                        INSERT INTO outbox
                          (workspace_id, id, notice_key, lane, kind, content, state, reason, attempts, due_at, put_at, changed_at)
                        VALUES
                          (:workspace, :id, :key, :lane, :kind, :content, :state, :reason, 0, :now, :now, :now)
                        ON CONFLICT (workspace_id, notice_key) DO NOTHING
                        """)
                        .bind("workspace", workspace)
                        .bind("id", database.nextId())
                        .bind("key", notice.key())
                        .bind("lane", notice.lane())
                        .bind("kind", NoticeText.kind(notice))
                        .bind("content", NoticeText.content(notice))
                        .bind("state", state)
                        .bind("reason", reason)
                        .bind("now", now)
                        .execute()
                == 1);
    }

    @Override
    public boolean anyDue(Instant now) {
        return takes.anyDue(now);
    }

    @Override
    public List<Outgoing> take(WorkspaceId workspace, int limit, Duration lease, Instant now) {
        return takes.take(workspace, limit, lease, now);
    }

    @Override
    public void holdBack(WorkspaceId workspace, Send send, Instant until) {
        takes.holdBack(workspace, send, until);
    }

    @Override
    public Leave trying(Outgoing outgoing, String channel, Instant at, Pace pace, List<Ceiling> ceilings, Instant now) {
        return ends.trying(outgoing, channel, at, pace, ceilings, now);
    }

    @Override
    public void postpone(Outgoing outgoing, String reason, Instant until, Instant now) {
        ends.postpone(outgoing, reason, until, now);
    }

    @Override
    public boolean heldBack(WorkspaceId workspace, Send send, Instant now) {
        return takes.heldBack(workspace, send, now);
    }

    @Override
    public void leaveOut(Outgoing outgoing, Leave past, List<Notice> summaries, Instant now) {
        database.write(handle -> {
            String lane = past == Leave.PERSON_FULL ? outgoing.notice().lane() : null;
            OutboxCounts.leaveOutWaiting(handle, outgoing.workspace(), lane, now);
            ends.withdrawn(outgoing, LEFT_OUT, now);
            summaries.stream()
                    .filter(summary -> !put(outgoing.workspace(), summary, now))
                    .forEach(summary -> freshness.refresh(outgoing.workspace(), summary));
            return summaries;
        });
    }

    @Override
    public LeftOut leftOut(WorkspaceId workspace, @Nullable String lane, Instant since) {
        return database.read(handle -> OutboxCounts.leftOut(handle, workspace, lane, since));
    }

    @Override
    public Optional<String> directMessage(WorkspaceId workspace, String lane) {
        return database.read(handle -> OutboxLanes.channel(handle, workspace, lane));
    }

    @Override
    public void putBack(Outgoing outgoing, Duration wait, Instant now) {
        ends.putBack(outgoing, wait, now);
    }

    @Override
    public boolean ambiguous(Outgoing outgoing, String reason, Instant again, Instant now) {
        return ends.ambiguous(outgoing, reason, again, now);
    }

    @Override
    public void stands(Outgoing outgoing, String channel, String ts, Instant now) {
        ends.stands(outgoing, channel, ts, now);
    }

    @Override
    public boolean sent(Outgoing outgoing, String channel, String ts, Collection<CustomerId> about, Instant now) {
        return ends.sent(outgoing, channel, ts, about, now);
    }

    @Override
    public Optional<String> message(Outgoing outgoing) {
        return ends.message(outgoing);
    }

    @Override
    public void withdrawn(Outgoing outgoing, String reason, Instant now) {
        ends.withdrawn(outgoing, reason, now);
    }

    @Override
    public void failed(Outgoing outgoing, String reason, Optional<Instant> again, Instant now) {
        ends.failed(outgoing, reason, again, now);
    }

    @Override
    public void refreshAbout(WorkspaceId workspace, CustomerId customer, Instant since) {
        freshness.refreshAbout(workspace, customer, since);
    }

    @Override
    public void refreshAll(WorkspaceId workspace, Instant since) {
        freshness.refreshAll(workspace, since);
    }

    @Override
    public void refreshKeyed(WorkspaceId workspace, String keys) {
        freshness.refreshKeyed(workspace, keys);
    }

    @Override
    public boolean known(WorkspaceId workspace, String key) {
        return log.known(workspace, key);
    }

    @Override
    public Optional<String> missed(WorkspaceId workspace, String key) {
        return log.missed(workspace, key);
    }

    @Override
    public List<Delivery> deliveries(WorkspaceId workspace, Instant since, int limit) {
        return log.deliveries(workspace, since, limit);
    }

    @Override
    public List<Delivery> deadLetters(WorkspaceId workspace, int limit) {
        return log.deadLetters(workspace, limit);
    }

    @Override
    public NoticeCensus census(WorkspaceId workspace, Instant now) {
        return log.census(workspace, now);
    }
}
