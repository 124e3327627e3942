package dev.touchbase.domain.insight;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.policy.Verdicts.Kept;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads which outbound contacts kept to the policy. Each contact that people logged counts once, for whoever made it
/// and is
/// named first, by the verdict that it got when it was logged; withdrawn ones and imports don't count.
public interface AdherenceRecord {

    /// How many there were from `from` on and before `until`, by person and hat.
    List<Tally> tallies(WorkspaceId workspace, Instant from, Instant until);

    /// How often rules spoke against them.
    List<RuleTally> rules(WorkspaceId workspace, Instant from, Instant until);

    /// Those against advice, newest first, at most `limit`.
    ///
    /// @param by only this person's, or null for everyone's
    List<Case> against(WorkspaceId workspace, Instant from, Instant until, @Nullable StaffId by, int limit);

    /// One person in one hat.
    ///
    /// @param role null when not known
    record Tally(StaffId by, @Nullable Role role, long contacts, long against, long explained) {}

    /// How often one rule, by its name, said more than a Note.
    record RuleTally(String rule, long times) {}

    /// One contact against advice.
    record Case(Instant happenedAt, StaffId by, Kept kept) {}
}
