package dev.touchbase.slack;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.Workspace;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.Workspaces;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The Slack team that the token is for, and the workspace that is bound to it. Slack is asked when somebody needs to
/// know, at most once a minute, and never just because Touchbase starts.
public final class Team {

    private static final Logger LOG = LoggerFactory.getLogger(Team.class);
    private static final Duration FRESH = Duration.ofSeconds(60);

    private final SlackCalls calls;
    private final Workspaces workspaces;
    private final InstantSource clock;
    private final Lock asking = new ReentrantLock();
    private volatile @Nullable Workspace workspace;
    private volatile @Nullable String botUser;
    private volatile @Nullable Instant askedAt;
    private volatile @Nullable String trouble = "Slack has not been asked yet.";

    /// Asks by the machine's clock.
    public Team(SlackCalls calls, Workspaces workspaces, InstantSource clock) {
        this.calls = calls;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /// The workspace of the team that the token is for.
    ///
    /// @throws TurnedAway when Slack has not said yet which team that is, or when it is another than before
    Workspace workspace() {
        var known = workspace;
        if (known == null) {
            askUnless(() -> workspace != null);
            known = workspace;
        }
        if (known == null) {
            var why = trouble;
            throw new TurnedAway(why == null ? "Touchbase is starting; please try again." : why);
        }
        return known;
    }

    /// Whoever needs no answer of Slack's is not held up by a slow one.
    private void askUnless(BooleanSupplier done) {
        asking.lock();
        try {
            if (!done.getAsBoolean()) {
                ask();
            }
        } finally {
            asking.unlock();
        }
    }

    /// The workspace, if it was asked for before.
    Optional<WorkspaceId> known() {
        return Optional.ofNullable(workspace).map(Workspace::id);
    }

    /// The bot's own user, "" until Slack has said.
    String botUser() {
        var known = botUser;
        return known == null ? "" : known;
    }

    /// What stands between us and Slack; asks when the last answer is older than a minute.
    public Optional<String> problem() {
        askUnless(this::isFresh);
        return Optional.ofNullable(trouble);
    }

    private boolean isFresh() {
        var last = askedAt;
        return last != null && !last.plus(FRESH).isBefore(clock.instant());
    }

    /// Slack has told that the app was removed or its token taken back.
    void cutOff(String how) {
        LOG.warn("Slack says that {}: no message can be sent until an administrator installs the app again", how);
        trouble = "Slack says that " + how + ".";
        askedAt = clock.instant();
    }

    private void ask() {
        askedAt = clock.instant();
        try {
            var identity = calls.identity();
            var mine = workspaces.bySlackTeam(identity.getTeamId()).orElseGet(() -> workspaces.single(clock.instant()));
            workspace = workspaces.bind(mine.id(), identity.getTeamId(), identity.getTeam());
            botUser = identity.getUserId();
            trouble = null;
        } catch (SlackTrouble e) {
            trouble = e.kind() == SlackTrouble.Kind.CUT_OFF
                    ? "Slack does not accept the bot token (" + e.error() + ")."
                    : "Slack can't be reached just now (" + e.error() + ").";
            LOG.warn(trouble);
        } catch (Refused e) {
            workspace = null;
            trouble = Refusals.plain(e.refusal());
            LOG.warn(trouble);
        }
    }
}
