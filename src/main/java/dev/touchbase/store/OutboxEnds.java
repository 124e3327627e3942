package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.notice.Ceiling;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.notice.Outbox.Leave;
import dev.touchbase.domain.notice.Outbox.Outgoing;
import dev.touchbase.domain.notice.Outbox.Try;
import dev.touchbase.domain.notice.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// What becomes of notices that were taken: tries, and how they end.
final class OutboxEnds {

    private static final String WHERE_IT_STOOD = "CASE WHEN ts IS NULL THEN 'waiting' ELSE 'refresh' END";

    private final Database database;

    OutboxEnds(Database database) {
        this.database = database;
    }

    /// The channel is kept like a lane: two lanes may lead into it.
    Leave trying(Outgoing outgoing, String channel, Instant at, Pace pace, List<Ceiling> ceilings, Instant now) {
        return database.write(handle -> {
            if (!keepTry(handle, outgoing, channel, at, now)) {
                return Leave.LOST;
            }
            OutboxLanes lanes = lanes(handle, outgoing, now);
            if (!lanes.take(channel, outgoing.id(), outgoing.attempts(), pace.lease())) {
                asIfNotTaken(handle, outgoing, null, null, now);
                lanes.waitFor(channel, outgoing.id(), outgoing.attempts());
                return Leave.CHANNEL_BUSY;
            }
            lanes.leaveAlone(outgoing.id(), outgoing.attempts(), pace.gap(), channel);
            return OutboxCounts.count(handle, outgoing, ceilings, now);
        });
    }

    private static boolean keepTry(Handle handle, Outgoing outgoing, String channel, Instant at, Instant now) {
        return of(handle.createUpdate("""
                        UPDATE outbox SET try_channel = :channel, try_at = :at
                        WHERE workspace_id = :workspace AND id = :id AND state = 'sending' AND attempts = :attempts
                          AND lease_until > <leaseNow>
                        """), outgoing)
                        .bind("channel", channel)
                        .bind("at", at)
                        .bind("now", now)
                        .execute()
                == 1;
    }

    /// One that was never posted, and of which no try is under way or unknown, is missed.
    boolean calledBack(WorkspaceId workspace, Notice notice, String reason, Instant now) {
        return database.write(handle -> handle.createUpdate("""
                        UPDATE outbox SET state = 'missed', reason = :reason, lease_until = NULL, changed_at = :now
                        WHERE workspace_id = :workspace AND notice_key = :key
                          AND state IN ('waiting', 'withdrawn') AND ts IS NULL
                        """)
                        .bind("workspace", workspace)
                        .bind("key", notice.key())
                        .bind("reason", reason)
                        .bind("now", now)
                        .execute()
                == 1);
    }

    void putBack(Outgoing outgoing, Duration wait, Instant now) {
        database.write(handle -> {
            asIfNotTaken(handle, outgoing, null, null, now);
            lanes(handle, outgoing, now).leaveAlone(outgoing.id(), outgoing.attempts(), wait, null);
            return free(handle, outgoing, now);
        });
    }

    void postpone(Outgoing outgoing, String reason, Instant until, Instant now) {
        database.write(handle -> {
            asIfNotTaken(handle, outgoing, reason, until, now);
            return free(handle, outgoing, now);
        });
    }

    /// An earlier try whose end is unknown is kept: it is still to be settled.
    private static void asIfNotTaken(
            Handle handle, Outgoing outgoing, @Nullable String reason, @Nullable Instant until, Instant now) {
        Try unknown = outgoing.unknown();
        of(handle.createUpdate("""
                        UPDATE outbox SET
                          state = <state>, attempts = attempts - 1, lease_until = NULL, try_channel = :channel,
                          try_at = :at, reason = coalesce(:reason, reason), due_at = coalesce(:until, due_at),
                          changed_at = :now
                        WHERE workspace_id = :workspace AND id = :id AND state = 'sending' AND attempts = :attempts
                        """), outgoing)
                .bind("reason", reason)
                .bind("until", until)
                .define("state", unknown == null ? WHERE_IT_STOOD : "'ambiguous'")
                .bind("channel", unknown == null ? null : unknown.channel())
                .bind("at", unknown == null ? null : unknown.at())
                .bind("now", now)
                .execute();
    }

    boolean ambiguous(Outgoing outgoing, String reason, Instant again, Instant now) {
        return database.write(handle -> later(handle, outgoing, "'ambiguous'", reason, again, now));
    }

    void stands(Outgoing outgoing, String channel, String ts, Instant now) {
        database.write(handle -> {
            of(handle.createUpdate("""
                            UPDATE outbox SET
                              state = 'refresh', channel = :channel, ts = :ts, attempts = 0, lease_until = NULL,
                              reason = NULL, try_channel = NULL, try_at = NULL, sent_at = coalesce(sent_at, :now),
                              changed_at = :now
                            WHERE workspace_id = :workspace AND id = :id AND ts IS NULL
                            """), outgoing)
                    .bind("channel", channel)
                    .bind("ts", ts)
                    .bind("now", now)
                    .execute();
            return free(handle, outgoing, now);
        });
    }

    /// Where somebody else has taken it meanwhile, or it was asked for anew, it is made anew once more: so the last one
    /// to arrive in Slack says how things are.
    boolean sent(Outgoing outgoing, String channel, String ts, Collection<CustomerId> about, Instant now) {
        return database.write(handle -> {
            boolean stale = OutboxFreshness.changedSinceTaken(handle, outgoing, about);
            int kept = of(handle.createUpdate("""
                            UPDATE outbox SET
                              state = CASE WHEN take_token < 0 OR attempts <> :attempts THEN 'refresh' ELSE :state END,
                              channel = :channel, ts = :ts, attempts = 0, lease_until = NULL, reason = NULL,
                              try_channel = NULL, try_at = NULL, sent_at = coalesce(sent_at, :now), changed_at = :now
                            WHERE workspace_id = :workspace AND id = :id AND (ts IS NULL OR ts = :ts)
                            """), outgoing)
                    .bind("state", stale ? "refresh" : "sent")
                    .bind("channel", channel)
                    .bind("ts", ts)
                    .bind("now", now)
                    .execute();
            free(handle, outgoing, now);
            return kept == 1;
        });
    }

    Optional<String> message(Outgoing outgoing) {
        return database.read(
                handle -> handle.createQuery("SELECT ts FROM outbox WHERE workspace_id = :workspace AND id = :id")
                        .bind("workspace", outgoing.workspace())
                        .bind("id", outgoing.id())
                        .mapTo(String.class)
                        .findOne());
    }

    void withdrawn(Outgoing outgoing, String reason, Instant now) {
        database.write(handle -> {
            end(handle, outgoing.workspace(), outgoing.id(), outgoing.attempts(), "withdrawn", reason, now);
            return outgoing;
        });
    }

    void failed(Outgoing outgoing, String reason, Optional<Instant> again, Instant now) {
        database.write(handle -> {
            if (again.isEmpty()) {
                end(handle, outgoing.workspace(), outgoing.id(), outgoing.attempts(), "failed", reason, now);
            } else {
                later(handle, outgoing, WHERE_IT_STOOD, reason, again.get(), now);
            }
            return outgoing;
        });
    }

    /// To be tried again; an end that is known takes the try away, an unknown one leaves it.
    private static boolean later(
            Handle handle, Outgoing outgoing, String state, String reason, Instant again, Instant now) {
        boolean unknown = state.equals("'ambiguous'");
        int kept = of(handle.createUpdate("""
                        UPDATE outbox SET
                          state = <state>, reason = :reason, due_at = :again, lease_until = NULL, changed_at = :now,
                          try_channel = <tryChannel>, try_at = <tryAt>
                        WHERE workspace_id = :workspace AND id = :id AND state = 'sending' AND attempts = :attempts
                        """), outgoing)
                .define("state", state)
                .define("tryChannel", unknown ? "try_channel" : "NULL")
                .define("tryAt", unknown ? "try_at" : "NULL")
                .bind("reason", reason)
                .bind("again", again)
                .bind("now", now)
                .execute();
        free(handle, outgoing, now);
        return kept == 1;
    }

    /// It is on its way no more.
    static void end(
            Handle handle, WorkspaceId workspace, long id, int attempts, String state, String reason, Instant now) {
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
        new OutboxLanes(handle, workspace, now).free(id, attempts);
    }

    private static boolean free(Handle handle, Outgoing outgoing, Instant now) {
        lanes(handle, outgoing, now).free(outgoing.id(), outgoing.attempts());
        return true;
    }

    private static OutboxLanes lanes(Handle handle, Outgoing outgoing, Instant now) {
        return new OutboxLanes(handle, outgoing.workspace(), now);
    }

    private static Update of(Update update, Outgoing outgoing) {
        return update.bind("workspace", outgoing.workspace())
                .bind("id", outgoing.id())
                .bind("attempts", outgoing.attempts());
    }
}
