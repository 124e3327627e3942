package dev.touchbase.domain.policy;

import dev.touchbase.domain.calendar.NotedHolidays;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Suppressions;
import dev.touchbase.domain.engagement.Claims;
import dev.touchbase.domain.engagement.Plans;
import dev.touchbase.domain.engagement.ScheduledSends;
import dev.touchbase.domain.setting.Firm;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gathers what the rules look at, and asks the policy. Call it inside the transaction that acts on the answer.
public final class Histories {

    private final PolicyInForce policies;
    private final PastContacts past;
    private final Claims claims;
    private final Plans plans;
    private final ScheduledSends sends;
    private final Suppressions suppressions;
    private final Surroundings surroundings;

    /// Reads these ports.
    public Histories(
            PolicyInForce policies,
            PastContacts past,
            Claims claims,
            Plans plans,
            ScheduledSends sends,
            Suppressions suppressions,
            Surroundings surroundings) {
        this.policies = policies;
        this.past = past;
        this.claims = claims;
        this.plans = plans;
        this.sends = sends;
        this.suppressions = suppressions;
        this.surroundings = surroundings;
    }

    /// The verdict on a proposal for this customer, as the policy of this firm stands. Moments are cut to what is
    /// stored,
    /// and the holidays that were looked at are noted, so that a replay rests on exactly the same.
    public Judged judge(Firm firm, Customer customer, Proposal asked, Instant now) {
        ContactPolicy policy = policies.of(firm.id(), firm.settings());
        Proposal proposal = asked.at(asked.at().truncatedTo(ChronoUnit.MICROS))
                .about(asked.matter().weighing(policy.priorities().of(asked.purpose())));
        History history = around(firm, customer, proposal, policy, now);
        return Judged.of(policy, proposal, history);
    }

    /// Who goes first where places are scarce, as the policy of this firm stands.
    public Priorities priorities(Firm firm) {
        return policies.of(firm.id(), firm.settings()).priorities();
    }

    private History around(Firm firm, Customer customer, Proposal proposal, ContactPolicy policy, Instant now) {
        About about = surroundings.of(firm, customer, proposal, policy, now);
        ZoneId own = customer.zone();
        return new History(
                new Gathering(past, firm.id(), customer.id(), proposal.at(), now).of(policy.needs(about)),
                coming(firm, customer, policy.priorities(), now),
                suppressions.of(firm.id(), customer.id()),
                own == null ? firm.settings().zone() : own,
                own != null,
                firm.settings().calendar(new NotedHolidays(firm.holidays()), customer.country(), customer.region()),
                about);
    }

    private List<Engagement> coming(Firm firm, Customer customer, Priorities priorities, Instant now) {
        List<Engagement> all = new ArrayList<>();
        claims.holding(firm.id(), customer.id(), now).map(Engagement::of).ifPresent(all::add);
        plans.planned(firm.id(), List.of(customer.id())).forEach(plan -> all.add(Engagement.of(plan, priorities)));
        sends.scheduled(firm.id(), List.of(customer.id())).forEach(send -> all.add(Engagement.of(send, priorities)));
        all.sort(Comparator.comparing(Engagement::at).thenComparingLong(Engagement::id));
        return all;
    }
}
