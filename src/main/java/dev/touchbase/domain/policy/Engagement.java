package dev.touchbase.domain.policy;

import dev.touchbase.domain.engagement.Claim;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Touchpoint;
import java.time.Instant;
import java.util.List;

/// One contact that a rule sees on either side of the moment: past, claimed or planned.
public sealed interface Engagement {

    /// When it happened or is meant to; a claim counts from its start.
    Instant at();

    /// Whose it is.
    List<StaffId> staff();

    /// It happened.
    record Past(Touchpoint touchpoint) implements Engagement {
        @Override
        public Instant at() {
            return touchpoint.happenedAt();
        }

        @Override
        public List<StaffId> staff() {
            return touchpoint.staff();
        }
    }

    /// Somebody is about to.
    record Claimed(Claim claim) implements Engagement {
        @Override
        public Instant at() {
            return claim.since();
        }

        @Override
        public List<StaffId> staff() {
            return List.of(claim.staff());
        }
    }

    /// Somebody means to.
    record Planned(Plan plan) implements Engagement {
        @Override
        public Instant at() {
            return plan.at();
        }

        @Override
        public List<StaffId> staff() {
            return List.of(plan.staff());
        }
    }
}
