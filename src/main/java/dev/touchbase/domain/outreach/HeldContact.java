package dev.touchbase.domain.outreach;

import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.engagement.ScheduledSend;
import dev.touchbase.domain.policy.Engagement;
import dev.touchbase.domain.policy.Matter;
import dev.touchbase.domain.policy.Priorities;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.staff.Staff;
import java.time.Instant;
import java.time.ZoneId;

/// A contact to come that waits while a complaint is open: somebody's plan, or what a system was set to send.
public sealed interface HeldContact {

    /// As the rules see it.
    Engagement engagement(Priorities priorities);

    /// As the policy is asked about it.
    Proposal proposal();

    /// True when the moment for which it was meant is over at `now`.
    boolean passed(Firm firm, Instant now);

    /// What somebody means to do.
    record Planned(Plan plan) implements HeldContact {

        @Override
        public Engagement engagement(Priorities priorities) {
            return Engagement.of(plan, priorities);
        }

        @Override
        public Proposal proposal() {
            return new Proposal(
                    plan.customer(),
                    null,
                    plan.channel(),
                    plan.purpose(),
                    false,
                    plan.staff(),
                    plan.at(),
                    new Matter(plan.line(), null, null, null, Priorities.USUAL));
        }

        /// A plan without a time is good all day.
        @Override
        public boolean passed(Firm firm, Instant now) {
            if (plan.timed()) {
                return plan.at().isBefore(now);
            }
            ZoneId zone = firm.find(plan.staff())
                    .map(Staff::zone)
                    .orElse(firm.settings().zone());
            return plan.on().isBefore(now.atZone(zone).toLocalDate());
        }
    }

    /// What a system is set to send.
    record Scheduled(ScheduledSend send) implements HeldContact {

        @Override
        public Engagement engagement(Priorities priorities) {
            return Engagement.of(send, priorities);
        }

        @Override
        public Proposal proposal() {
            return new Proposal(
                    send.customer(),
                    null,
                    send.channel(),
                    send.purpose(),
                    false,
                    null,
                    send.at(),
                    new Matter(send.line(), send.message(), null, null, Priorities.USUAL));
        }

        @Override
        public boolean passed(Firm firm, Instant now) {
            return send.at().isBefore(now);
        }
    }
}
