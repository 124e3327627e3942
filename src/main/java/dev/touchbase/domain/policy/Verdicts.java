package dev.touchbase.domain.policy;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.engagement.Claim;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.TouchpointId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where verdicts are kept with all that they rested on, so that each can be explained later and replayed to the same.
public interface Verdicts {

    /// Keeps it.
    ///
    /// @return its key
    long keep(WorkspaceId workspace, Asked asked, Judged judged);

    /// The one with this key.
    Optional<Kept> find(WorkspaceId workspace, long id);

    /// The one on this touchpoint as it was logged.
    Optional<Kept> of(WorkspaceId workspace, TouchpointId touchpoint);

    /// The one by which this claim was taken.
    Optional<Kept> of(WorkspaceId workspace, Claim claim);

    /// The one by which this plan was made.
    Optional<Kept> of(WorkspaceId workspace, Plan plan);

    /// Those about this customer, newest first, at most `limit`.
    ///
    /// @param after only those older than this one; null: from the newest on
    List<Kept> latest(WorkspaceId workspace, CustomerId customer, @Nullable Key after, int limit);

    /// What the one with this key rested on; empty when there is none, or when that was not kept.
    ///
    /// @throws IllegalArgumentException when it can't be read any more
    Optional<Grounds> grounds(WorkspaceId workspace, long id);

    /// Keeps with the one with this key why somebody went against it, in the place of what was said before.
    void say(WorkspaceId workspace, long id, String reason);

    /// The place of one in the order of time.
    record Key(Instant at, long id) {}

    /// One that was kept.
    record Kept(long id, Asked asked, Verdict verdict) {

        /// Its place.
        public Key key() {
            return new Key(asked.at(), id);
        }
    }

    /// Who asked, and what for.
    ///
    /// @param by who asked, or null when no member of staff did
    /// @param role the hat worn, or null
    /// @param override the reason given for going on all the same, or null
    /// @param touchpoint what was logged, or null
    /// @param plan the key of what was planned, or null
    record Asked(
            @Nullable StaffId by,
            @Nullable Role role,
            What act,
            @Nullable String override,
            @Nullable TouchpointId touchpoint,
            @Nullable Long plan,
            Instant at) {

        /// One about an act that changed nothing: a question, or what was held back.
        public static Asked of(@Nullable StaffId by, What act, Instant at) {
            return new Asked(by, null, act, null, null, null, at);
        }

        /// One about a claim that was taken.
        public static Asked claim(StaffId by, @Nullable String override, Instant at) {
            return new Asked(by, null, What.CLAIM, override, null, null, at);
        }

        /// One about a plan that was made.
        public static Asked plan(StaffId by, @Nullable String override, long plan, Instant at) {
            return new Asked(by, null, What.PLAN, override, null, plan, at);
        }
    }

    /// What was asked for.
    enum What {
        /// To know.
        CHECK,
        CLAIM,
        /// To claim, and the policy wanted something first.
        CLAIM_HELD_BACK,
        PLAN,
        /// To plan, and the policy wanted something first.
        PLAN_HELD_BACK,
        /// To record what had happened.
        LOG
    }
}
